package org.evidenceatlas.web;

import io.javalin.http.Context;

/**
 * The headers that keep a page to itself: no script but ours, no third party, no frame but our own.
 */
final class Headers {
    private static final String SELF =
            "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                    + " frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors ";

    private Headers() {}

    /** Sets them all; {@code framed} lets our own pages, and no others, frame the answer. */
    static void strict(Context context, boolean framed) {
        context.header("Content-Security-Policy", SELF + (framed ? "'self'" : "'none'"));
        context.header("X-Frame-Options", framed ? "SAMEORIGIN" : "DENY");
        context.header("X-Content-Type-Options", "nosniff");
        context.header("Referrer-Policy", "no-referrer");
        context.header("Cross-Origin-Opener-Policy", "same-origin");
        context.header("Cross-Origin-Resource-Policy", "same-origin");
        context.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    }
}
