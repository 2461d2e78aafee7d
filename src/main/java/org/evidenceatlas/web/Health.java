package org.evidenceatlas.web;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.evidenceatlas.store.Codec;
import org.jspecify.annotations.Nullable;

/**
 * What watches over a server asks: whether the process lives, and whether it can show its pages.
 */
final class Health {
    /** What is answered. */
    private record State(String status, @Nullable String reason, @Nullable String daily) {}

    private Health() {}

    static void alive(Context context, Supplier<Optional<String>> daily) {
        answer(context, 200, new State("ok", null, daily.get().orElse(null)));
    }

    static void ready(Context context, Supplier<Optional<String>> unready) {
        Optional<String> reason = unready.get();
        if (reason.isEmpty()) {
            answer(context, 200, new State("ready", null, null));
        } else {
            answer(context, 503, new State("not ready", reason.get(), null));
        }
    }

    private static void answer(Context context, int status, State state) {
        Headers.strict(context, false);
        context.header("Cache-Control", "no-store");
        context.status(status).contentType("application/json; charset=utf-8").result(text(state));
    }

    private static String text(State state) {
        return new String(Codec.write(state), StandardCharsets.UTF_8) + "\n";
    }
}
