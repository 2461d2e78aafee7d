package org.evidenceatlas.site.words;

import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;

/**
 * Binds what a line must not part, a number and its unit for instance, with spaces that do not
 * break. For sentences of our own alone: words of a paper, citation forms, exports and plain text
 * stay as they are.
 */
public final class Spaces {
    /** A space that does not break a line. */
    private static final char NO_BREAK = '\u00a0';

    /** The number may have a sign, decimals and separators; only its last digit matters here. */
    private static final String UNITS =
            "people|patients|participants|controls|adults|children|studies|papers|trials|percent"
                    + "|points?|years?|months?|weeks?|days?|hours?|minutes?|seconds?|times|words"
                    + "|mm|cm|km|m|kg|g|mg|µg|μg|ng|ml|mL|dl|dL|mmol|mmHg|Hz|bpm";

    private static final Pattern TOGETHER =
            Pattern.compile(
                    "\\d (?:"
                            + UNITS
                            + ")\\b|\\d %|\\b(?:p|P|n|N|r) [<>=≤≥] \\d|\\b(?:p|P|n|N|r) [<>=≤≥]\\d"
                            + "|\\b(?:Table|Tables|Figure|Figures|Fig\\.|Figs\\.|Revision|Page) \\d");

    private Spaces() {}

    /** The same words; only spaces differ, so that its length is the same too. */
    public static String bind(String sentence) {
        if (!TOGETHER.mayMatch(sentence)) {
            return sentence;
        }
        StringBuilder bound = new StringBuilder(sentence);
        Matcher together = TOGETHER.matcher(sentence);
        while (together.find()) {
            for (int at = together.start(); at < together.end(); at++) {
                if (sentence.charAt(at) == ' ') {
                    bound.setCharAt(at, NO_BREAK);
                }
            }
        }
        return bound.toString();
    }
}
