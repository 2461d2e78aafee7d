package org.evidenceatlas.site;

import java.nio.charset.StandardCharsets;
import org.evidenceatlas.text.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * What stands under an address: its bytes and what they are. Not copied; treat as read-only.
 *
 * @param type the media type: "text/html; charset=utf-8"
 * @param framed true for the kept bytes of a revision, which our own frame may show
 * @param moved the path where it stands now, if the address is an old one
 */
@SuppressWarnings("ArrayRecordComponent")
public record Resource(String type, byte[] bytes, boolean framed, @Nullable String moved) {
    /** What stands where it is asked for. */
    public Resource(String type, byte[] bytes, boolean framed) {
        this(type, bytes, framed, null);
    }

    /** A small page for an old address; whoever can, answers with the new one at once. */
    static Resource moved(String path) {
        String page =
                """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="robots" content="noindex">
                <meta http-equiv="refresh" content="0; url=%1$s">
                <title>This page has moved</title>
                </head>
                <body><p>This page is now part of <a href="%1$s">another page</a>.</p></body>
                </html>
                """
                        .formatted(path);
        return new Resource(
                "text/html; charset=utf-8", page.getBytes(StandardCharsets.UTF_8), false, path);
    }

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
