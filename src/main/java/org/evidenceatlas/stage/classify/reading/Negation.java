package org.evidenceatlas.stage.classify.reading;

import org.evidenceatlas.pattern.Pattern;

/** Tells whether the words before a place in a sentence turn it into its opposite. */
public final class Negation {
    private static final int REACH = 40;
    private static final Pattern BEFORE =
            Pattern.compile(
                    "(?i)(?:\\b(?:no|not|non|without|lack(?:s|ed)? of|neither|nor|never|unlike|"
                            + "rather than|instead of|absence of|cannot be|lacking|"
                            + "in contrast to|as opposed to|future|further|needed|upcoming)"
                            + "[\\s-]+(?:(?:a|an|the|any|be|been|yet|large|larger|by|of|were|was)"
                            + "[\\s-]+){0,3}|\\b(?:un|non))$");

    private Negation() {}

    /** Whether what begins at {@code at} stands under a negation, a contrast, or in the future. */
    public static boolean turns(String sentence, int at) {
        int from = Math.max(0, at - REACH);
        return at > 0 && BEFORE.matcher(sentence.substring(from, at)).find();
    }
}
