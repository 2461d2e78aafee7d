package org.evidenceatlas.web;

import io.javalin.http.Context;

/**
 * What a reader sees where answering failed: a plain sentence and the ways back. It asks nothing of
 * the site, which may be what failed.
 */
final class Trouble {
    private static final String PAGE =
            """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Something went wrong here</title>
            <meta name="color-scheme" content="light dark">
            <meta name="robots" content="noindex">
            <link rel="stylesheet" href="/assets/atlas.css">
            </head>
            <body>
            <main id="content">
            <h1>Something went wrong here</h1>
            <p class="lead">This page could not be made just now. The fault is ours, not yours. Nothing of the atlas is lost.</p>
            <p>Please try again in a few minutes, or go on from here:</p>
            <ul class="links"><li><a href="/">The first page</a></li><li><a href="/evidence">All studies</a></li><li><a href="/topics">Topics</a></li></ul>
            </main>
            </body>
            </html>
            """;

    private Trouble() {}

    /** Answers with it; status 500. */
    static void tell(Context context) {
        Headers.strict(context, false);
        context.header("Cache-Control", "no-store");
        context.status(500).contentType("text/html; charset=utf-8");
        context.result(PAGE);
    }
}
