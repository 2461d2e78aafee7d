package org.evidenceatlas.stage.acquire.xml;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;

/** The characters of a source, in the encoding that its first bytes or its declaration name. */
public final class Decoded {
    /**
     * Stands where bytes did not fit the encoding. XML forbids this character, so that only the
     * record that holds it is refused, and not the file.
     */
    public static final char MISFIT = '\uFFFF';

    private static final int HEAD = 512;
    private static final Pattern ENCODING =
            Pattern.compile("^<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([^\"']{1,40})[\"']");

    private Decoded() {}

    /** Reads gzip or plain bytes as text, without a byte order mark. */
    public static Reader open(InputStream raw, Limits limits) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(Unpacked.open(raw, limits), 1 << 16);
        bytes.mark(HEAD);
        byte[] head = bytes.readNBytes(HEAD);
        bytes.reset();
        Charset charset = charset(head);
        bytes.skipNBytes(mark(head));
        return new InputStreamReader(
                bytes,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)
                        .replaceWith(String.valueOf(MISFIT)));
    }

    private static Charset charset(byte[] head) throws Unreadable {
        if (starts(head, 0xFE, 0xFF) || starts(head, 0, '<', 0)) {
            return StandardCharsets.UTF_16BE;
        }
        if (starts(head, 0xFF, 0xFE) || starts(head, '<', 0)) {
            return StandardCharsets.UTF_16LE;
        }
        Matcher matcher =
                ENCODING.matcher(
                        new String(head, StandardCharsets.ISO_8859_1)
                                .replace("\u00EF\u00BB\u00BF", ""));
        if (!matcher.find()) {
            return StandardCharsets.UTF_8;
        }
        return named(matcher.group(1));
    }

    private static Charset named(String name) throws Unreadable {
        try {
            if (Charset.isSupported(name)) {
                Charset charset = Charset.forName(name);
                boolean wide =
                        charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
                return wide ? StandardCharsets.UTF_8 : charset;
            }
        } catch (IllegalCharsetNameException e) {
            // Told below, like a name that is well formed and unknown.
        }
        throw new Unreadable(
                "Its first line names the encoding \"" + name + "\", which is not known.",
                "Convert it to UTF-8, and let the first line say encoding=\"UTF-8\".");
    }

    private static int mark(byte[] head) {
        if (starts(head, 0xEF, 0xBB, 0xBF)) {
            return 3;
        }
        return starts(head, 0xFE, 0xFF) || starts(head, 0xFF, 0xFE) ? 2 : 0;
    }

    private static boolean starts(byte[] head, int... with) {
        byte[] expected = new byte[with.length];
        for (int i = 0; i < with.length; i++) {
            expected[i] = (byte) with[i];
        }
        return head.length >= with.length
                && Arrays.equals(head, 0, with.length, expected, 0, with.length);
    }
}
