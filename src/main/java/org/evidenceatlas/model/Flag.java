package org.evidenceatlas.model;

import org.jspecify.annotations.Nullable;

/**
 * A check's remark about some words. A check sees; the gate decides.
 *
 * @param rule id of the rule, such as "strength.above-source"
 * @param claim id of the claim it is about; null in plain prose or for a whole draft
 * @param start first UTF-16 unit of {@code matched} in the text that was looked at; 0 for the whole
 * @param message one plain sentence: what is wrong, and what would mend it
 */
public record Flag(
        String rule,
        String version,
        Severity severity,
        @Nullable String claim,
        int start,
        int end,
        String matched,
        String message) {
    /** The same remark on the same words of another claim. */
    public Flag on(String other) {
        return new Flag(rule, version, severity, other, start, end, matched, message);
    }
}
