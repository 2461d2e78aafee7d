package org.evidenceatlas.web;

import io.javalin.http.Context;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What watches over a server asks: whether the process lives, and whether it can show its pages.
 */
final class Health {
    private Health() {}

    static void alive(Context context) {
        answer(context, 200, "{\"status\":\"ok\"}\n");
    }

    static void ready(Context context, Supplier<Optional<String>> unready) {
        Optional<String> reason = unready.get();
        if (reason.isEmpty()) {
            answer(context, 200, "{\"status\":\"ready\"}\n");
        } else {
            answer(
                    context,
                    503,
                    "{\"status\":\"not ready\",\"reason\":\"" + reason.get() + "\"}\n");
        }
    }

    private static void answer(Context context, int status, String json) {
        Headers.strict(context, false);
        context.header("Cache-Control", "no-store");
        context.status(status).contentType("application/json; charset=utf-8").result(json);
    }
}
