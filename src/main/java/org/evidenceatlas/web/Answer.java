package org.evidenceatlas.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.evidenceatlas.site.Resource;

/** One answer: the resource with its headers, or 301, 304, 404, 405. */
final class Answer {
    private Answer() {}

    /** Answers a request with what {@code find} knows under its path. */
    static void to(
            Context context,
            Function<String, Optional<Sent>> find,
            Function<String, Resource> notFound) {
        if (context.method() != HandlerType.GET && context.method() != HandlerType.HEAD) {
            Headers.strict(context, false);
            context.header("Allow", "GET, HEAD");
            context.status(405).contentType("text/plain; charset=utf-8");
            context.result("This site is only read: use GET or HEAD.\n");
            return;
        }
        String path = context.path();
        Optional<Sent> found = find.apply(path);
        Optional<String> moved = found.map(Sent::moved);
        if (moved.isPresent()) {
            moved(context, moved.get());
        } else if (found.isPresent()) {
            send(context, found.get(), 200);
        } else if (isSlashed(path) && find.apply(bare(path)).isPresent()) {
            String query = context.queryString();
            moved(context, query == null ? bare(path) : bare(path) + "?" + query);
        } else {
            send(context, Sent.of(notFound.apply(path)), 404);
        }
    }

    private static void moved(Context context, String path) {
        Headers.strict(context, false);
        context.status(301).header("Location", path);
    }

    private static boolean isSlashed(String path) {
        return path.length() > 1 && path.endsWith("/");
    }

    private static String bare(String path) {
        return path.substring(0, path.length() - 1);
    }

    private static void send(Context context, Sent sent, int status) {
        Headers.strict(context, sent.framed());
        context.header("ETag", sent.tag());
        context.header("Cache-Control", "no-cache");
        context.header("Vary", "Accept-Encoding");
        String known = context.header("If-None-Match");
        if (status == 200 && known != null && matches(known, sent.tag())) {
            context.status(304);
            return;
        }
        boolean packed = sent.packed() && takesGzip(context);
        if (packed) {
            context.header("Content-Encoding", "gzip");
        }
        byte[] bytes = packed ? sent.held() : sent.plain();
        context.status(status).contentType(sent.type());
        context.header("Content-Length", Integer.toString(bytes.length));
        if (context.method() == HandlerType.GET) {
            context.result(bytes);
        }
    }

    private static boolean matches(String known, String tag) {
        for (String one : known.split(",", 100)) {
            String bare = one.strip();
            if (bare.equals("*") || bare.equals(tag) || ("W/" + bare).equals(tag)) {
                return true;
            }
        }
        return false;
    }

    private static boolean takesGzip(Context context) {
        String accepted = context.header("Accept-Encoding");
        if (accepted == null) {
            return false;
        }
        for (String one : accepted.toLowerCase(Locale.ROOT).split(",", 100)) {
            String coding = one.replace(" ", "");
            if (coding.equals("gzip") || coding.startsWith("gzip;") && !coding.endsWith("q=0")) {
                return true;
            }
        }
        return false;
    }
}
