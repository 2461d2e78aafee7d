package org.evidenceatlas.model.prose;

import org.evidenceatlas.model.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What a rule remarks on some words of a file.
 *
 * @param from the first of the words, {@code to} one past the last
 * @param matched the words as they are read: markup and entities resolved
 * @param message one plain sentence: what is wrong, and what to write instead
 * @param off the reason for which the file switches the rule off here; null where it does not
 */
public record Finding(
        Place from,
        Place to,
        String rule,
        String version,
        Severity severity,
        String matched,
        String message,
        @Nullable String off) {
    /** Whether it counts: the file does not switch the rule off here. */
    public boolean stands() {
        return off == null;
    }
}
