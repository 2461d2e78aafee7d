package org.evidenceatlas.stage.draft.say;

import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;

/**
 * Whether the statistics in a clause leave chance as an explanation, so that the clause without
 * them would say more than its source: a p-value above 0.05, or an interval of a difference that
 * spans nought.
 */
final class Chance {
    private static final Pattern P_VALUE =
            Pattern.compile("[pP](?:-value)?s? ?(=|>|≥|<|≤) ?(0?[.·]\\d+|1(?:\\.0+)?)");
    private static final Pattern SPANS_NOUGHT =
            Pattern.compile("[-−–]\\d+(?:[.·]\\d+)? ?(?:to|,|;|–) ?\\d+(?:[.·]\\d+)?");
    private static final Pattern RATIO =
            Pattern.compile(
                    "\\b(?:OR|HR|RR|IRR|ratio)\\b.{0,40}?[\\[(,; ](0\\.\\d+) ?(?:to|,|;|–|-) ?"
                            + "(\\d+\\.\\d+)");

    private Chance() {}

    /** Some statistic in the clause says that chance could explain it. */
    static boolean remains(String clause) {
        Matcher p = P_VALUE.matcher(clause);
        while (p.find()) {
            double value = Double.parseDouble(p.group(2).replace('·', '.'));
            boolean below = p.group(1).equals("<") || p.group(1).equals("≤");
            if (!below && value > 0.05) {
                return true;
            }
        }
        Matcher ratio = RATIO.matcher(clause);
        if (ratio.find()) {
            return Double.parseDouble(ratio.group(1)) < 1 && Double.parseDouble(ratio.group(2)) > 1;
        }
        return clause.contains("(") && SPANS_NOUGHT.matcher(clause).find();
    }

    /** Some statistic says that chance is an unlikely explanation. */
    static boolean excluded(String clause) {
        Matcher p = P_VALUE.matcher(clause);
        while (p.find()) {
            double value = Double.parseDouble(p.group(2).replace('·', '.'));
            if (!p.group(1).equals(">") && value <= 0.05) {
                return true;
            }
        }
        return false;
    }
}
