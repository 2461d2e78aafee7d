package org.evidenceatlas.stage.acquire.format;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** The beginning of a source, by which its format is known, whatever its name says. */
public final class Opening {
    /** Bytes of the source, packed or not, that are looked at. */
    public static final int HEAD = 1 << 13;

    private static final char MARK = '\uFEFF';

    private Opening() {}

    /**
     * Looks at the beginning and goes back to it.
     *
     * @param bytes with a buffer of {@link #HEAD} bytes or more
     * @return unpacked where it is gzip, as far as it can be, and without a byte order mark
     */
    public static String of(BufferedInputStream bytes) throws IOException {
        bytes.mark(HEAD);
        byte[] head = bytes.readNBytes(HEAD);
        bytes.reset();
        String text = text(unpacked(head));
        return text.indexOf(MARK) == 0 ? text.substring(1) : text;
    }

    private static String text(byte[] head) {
        return new String(head, charset(head));
    }

    private static Charset charset(byte[] head) {
        if (head.length > 1 && (head[0] == (byte) 0xFE && head[1] == (byte) 0xFF || head[0] == 0)) {
            return StandardCharsets.UTF_16BE;
        }
        if (head.length > 1 && (head[0] == (byte) 0xFF && head[1] == (byte) 0xFE || head[1] == 0)) {
            return StandardCharsets.UTF_16LE;
        }
        return StandardCharsets.UTF_8;
    }

    private static byte[] unpacked(byte[] head) {
        if (head.length < 2 || head[0] != 0x1f || head[1] != (byte) 0x8b) {
            return head;
        }
        byte[] plain = new byte[HEAD];
        int length = 0;
        try (GZIPInputStream bytes = new GZIPInputStream(new ByteArrayInputStream(head))) {
            for (int got = 0; got >= 0 && length < HEAD; length += Math.max(0, got)) {
                got = bytes.read(plain, length, HEAD - length);
            }
        } catch (IOException broken) {
            // The head ends in the midst of it; if it is damaged, its reader will say so.
        }
        return Arrays.copyOf(plain, length);
    }
}
