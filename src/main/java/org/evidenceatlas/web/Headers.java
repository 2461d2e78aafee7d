package org.evidenceatlas.web;

import io.javalin.http.Context;

/**
 * The headers that keep a page to itself: no script but ours, no third party, no frame but our own.
 */
final class Headers {
    private static final String SELF =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                    + " frame-src 'self'; base-uri 'none'; ";

    /** A page that is kept for ever has no script, no form, and may stand in our own frame. */
    private static final String KEPT = "form-action 'none'; frame-ancestors 'self'";

    private static final String LIVE =
            "script-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'";

    private Headers() {}

    /** Sets them all; {@code framed} lets our own pages, and no others, frame the answer. */
    static void strict(Context context, boolean framed) {
        context.header("Content-Security-Policy", SELF + (framed ? KEPT : LIVE));
        context.header("X-Frame-Options", framed ? "SAMEORIGIN" : "DENY");
        context.header("X-Content-Type-Options", "nosniff");
        context.header("Referrer-Policy", "no-referrer");
        context.header("Cross-Origin-Opener-Policy", "same-origin");
        context.header("Cross-Origin-Resource-Policy", "same-origin");
        context.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    }
}
