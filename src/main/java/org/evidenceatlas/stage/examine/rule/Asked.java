package org.evidenceatlas.stage.examine.rule;

import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Something that checks ask the same questions about. Their answers are kept with it and live no
 * longer. Not thread-safe: a draft is examined in one thread.
 */
public abstract sealed class Asked permits Paper, Ground, Told {
    private final Map<Question<?, ?>, Object> answers = new IdentityHashMap<>();

    Asked() {}

    /** The answers known so far. */
    final Map<Question<?, ?>, Object> answers() {
        return answers;
    }
}
