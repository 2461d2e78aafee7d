package org.evidenceatlas.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;
import org.evidenceatlas.site.Resource;

/** One answer: the resource with its headers, or 301, 304, 404, 405. */
final class Answer {
    private static final int WORTH_GZIP = 1024;

    private Answer() {}

    /** Answers a request with what {@code find} knows under its path. */
    static void to(
            Context context,
            Function<String, Optional<Resource>> find,
            Function<String, Resource> notFound) {
        if (context.method() != HandlerType.GET && context.method() != HandlerType.HEAD) {
            Headers.strict(context, false);
            context.header("Allow", "GET, HEAD");
            context.status(405).contentType("text/plain; charset=utf-8");
            context.result("This site is only read: use GET or HEAD.\n");
            return;
        }
        String path = context.path();
        Optional<Resource> found = find.apply(path);
        Optional<String> moved = found.map(Resource::moved);
        if (moved.isPresent()) {
            moved(context, moved.get());
        } else if (found.isPresent()) {
            send(context, found.get(), 200);
        } else if (isSlashed(path) && find.apply(bare(path)).isPresent()) {
            moved(context, bare(path));
        } else {
            send(context, notFound.apply(path), 404);
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

    private static void send(Context context, Resource resource, int status) {
        Headers.strict(context, resource.framed());
        String tag = "W/\"" + resource.hash() + "\"";
        context.header("ETag", tag);
        context.header("Cache-Control", "no-cache");
        context.header("Vary", "Accept-Encoding");
        String known = context.header("If-None-Match");
        if (status == 200 && known != null && matches(known, tag)) {
            context.status(304);
            return;
        }
        byte[] bytes = resource.bytes();
        if (bytes.length >= WORTH_GZIP && isText(resource) && takesGzip(context)) {
            bytes = gzip(bytes);
            context.header("Content-Encoding", "gzip");
        }
        context.status(status).contentType(resource.type());
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

    private static boolean isText(Resource resource) {
        return !resource.type().startsWith("font/");
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

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 3);
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory cannot fail to be written", impossible);
        }
        return packed.toByteArray();
    }
}
