package org.evidenceatlas.site;

import java.nio.charset.StandardCharsets;
import org.evidenceatlas.text.Sha256;

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
        return Sha256.of(bytes).substring(0, 32);
    }
}
