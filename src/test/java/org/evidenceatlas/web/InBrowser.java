package org.evidenceatlas.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Tests that share one server and one browser for each class. */
abstract class InBrowser {
    /** Opens all that a page has folded. */
    static final String OPEN_ALL =
            "document.querySelectorAll('details').forEach(d => d.open = true)";

    private static @Nullable Shown begun;

    @BeforeAll
    static void start() {
        begun = Shown.begin();
    }

    @AfterAll
    static void stop() {
        if (begun != null) {
            begun.close();
            begun = null;
        }
    }

    static Shown shown() {
        return Objects.requireNonNull(begun);
    }
}
