package org.evidenceatlas.stage.acquire.format;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import org.evidenceatlas.stage.acquire.xml.Decoded;
import org.evidenceatlas.stage.acquire.xml.Limits;

/** The beginning of a source, by which its format is known, whatever its name says. */
public final class Opening {
    /** Bytes of the source, packed or not, that are looked at. */
    public static final int HEAD = 1 << 13;

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
        return text(head);
    }

    private static String text(byte[] head) {
        StringBuilder text = new StringBuilder();
        try (Reader letters = Decoded.open(new ByteArrayInputStream(head), Limits.USUAL)) {
            for (int letter = letters.read(); letter >= 0; letter = letters.read()) {
                text.append((char) letter);
                if (text.length() == HEAD) {
                    break;
                }
            }
        } catch (IOException broken) {
            // The head ends in the midst of it; if it is damaged, its reader will say so.
        }
        return text.toString();
    }
}
