package org.evidenceatlas.model.verdict;

import java.util.List;

/**
 * The gate's decision with its reasons.
 *
 * @param reasons one plain sentence each; never empty for hold and reject
 * @param gate "enforce" or "off"
 */
public record Verdict(
        Examination examination, Decision decision, List<String> reasons, String gate) {
    public Verdict {
        reasons = List.copyOf(reasons);
        if (decision != Decision.PUBLISH && reasons.isEmpty()) {
            throw new IllegalArgumentException(
                    "A verdict to " + decision.code() + " needs a reason.");
        }
    }
}
