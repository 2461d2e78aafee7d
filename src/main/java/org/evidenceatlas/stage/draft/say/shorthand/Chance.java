package org.evidenceatlas.stage.draft.say.shorthand;

import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;

/**
 * Whether the statistics in a clause leave chance as an explanation, so that the clause without
 * them would say more than its source: a p-value above 0.05, or an interval of a difference that
 * spans nought.
 */
public final class Chance {
    private static final Pattern P_VALUE =
            Pattern.compile("[pP](?:-value)?s? ?(=|>|≥|<|≤) ?(0?[.·]\\d+|1(?:\\.0+)?)");
    private static final Pattern SPANS_NOUGHT =
            Pattern.compile("[-−–]\\d+(?:[.·]\\d+)? ?(?:to|,|;|–) ?\\d+(?:[.·]\\d+)?");
    private static final Pattern RATIO =
            Pattern.compile(
                    "\\b(?:OR|HR|RR|IRR|ratio)\\b.{0,40}?[\\[(,; ](0\\.\\d+) ?(?:to|,|;|–|-) ?"
                            + "(\\d+\\.\\d+)");

    private static final Pattern DIFFERENCE =
            Pattern.compile(
                    "\\b(?:higher|lower|greater|more|fewer|less|longer|shorter|worse|better|poorer|larger"
                            + "|smaller|slower|faster|stronger|weaker|linked|associated|increas\\w+"
                            + "|decreas\\w+|reduc\\w+|improv\\w+|worsen\\w+|declin\\w+|rais\\w+|rose|fell"
                            + "|went together|trend\\w*|tended)\\b");
    private static final Pattern NOTHING =
            Pattern.compile(
                    "(?i)\\b(?:no clear|none of|no (?:\\w+ )?(?:differences?|links?|associations?|effects?"
                            + "|changes?|correlations?|improvements?|benefits?|interactions?|evidence)"
                            + "|not|similar|comparable|unchanged|neither|same)\\b");

    /** Of several intervals in one clause the word tells which matter. */
    private static final Pattern SURE = Pattern.compile("(?i)\\bsignificant(?:ly)?\\b");

    private static final Pattern NOT_SURE =
            Pattern.compile("(?i)\\b(?:not?|non|without|neither|nor)\\b[^,;]{0,40}significant");

    private Chance() {}

    /**
     * The sentence with chance named where it tells of a difference; as it is where it tells of
     * none; "" where it tells of neither, so that nothing can be said of its statistic.
     */
    public static String named(String told) {
        if (NOTHING.matcher(told).find()) {
            return told.replace(" did not differ", " did not clearly differ");
        }
        return DIFFERENCE.matcher(told).find()
                ? told.substring(0, told.length() - 1) + "; chance could explain this."
                : "";
    }

    /** Some statistic in the clause says that chance could explain it. */
    public static boolean remains(String clause) {
        Matcher p = P_VALUE.matcher(clause);
        while (p.find()) {
            double value = Double.parseDouble(p.group(2).replace('·', '.'));
            boolean below = p.group(1).equals("<") || p.group(1).equals("≤");
            if (!below && (value > 0.05 || (isAbove(p.group(1)) && value == 0.05))) {
                return true;
            }
        }
        Matcher ratio = RATIO.matcher(clause);
        if (ratio.find()) {
            return Double.parseDouble(ratio.group(1)) < 1 && Double.parseDouble(ratio.group(2)) > 1;
        }
        if (SURE.matcher(clause).find() && !NOT_SURE.matcher(clause).find()) {
            return false;
        }
        Matcher spans = SPANS_NOUGHT.matcher(clause);
        boolean found = false;
        while (clause.contains("(") && !found && spans.find()) {
            // "-3.16, 95% CI" is an estimate before its interval, "1,17-1,58" an interval
            boolean joins =
                    spans.start() > 0 && Character.isDigit(clause.charAt(spans.start() - 1));
            found = !joins && !clause.substring(spans.end()).stripLeading().startsWith("%");
        }
        return found;
    }

    private static boolean isAbove(String sign) {
        return sign.equals(">") || sign.equals("≥");
    }

    /** Some statistic says that chance is an unlikely explanation. */
    public static boolean excluded(String clause) {
        Matcher p = P_VALUE.matcher(clause);
        while (p.find()) {
            double value = Double.parseDouble(p.group(2).replace('·', '.'));
            if (!isAbove(p.group(1)) && value <= 0.05) {
                return true;
            }
        }
        return false;
    }
}
