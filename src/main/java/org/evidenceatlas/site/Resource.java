package org.evidenceatlas.site;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What stands under an address: its bytes and what they are. Not copied; treat as read-only.
 *
 * @param type the media type: "text/html; charset=utf-8"
 * @param framed true for the kept bytes of a revision, which our own frame may show
 */
@SuppressWarnings("ArrayRecordComponent")
public record Resource(String type, byte[] bytes, boolean framed) {
    /** An HTML page. */
    public static Resource html(byte[] bytes) {
        return new Resource("text/html; charset=utf-8", bytes, false);
    }

    /** A text of the given type, as UTF-8. */
    public static Resource text(String type, String text) {
        return new Resource(type, text.getBytes(StandardCharsets.UTF_8), false);
    }

    /** The first half of the SHA-256 of the bytes, hexadecimal: the same for the same bytes. */
    public String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }
}
