package org.evidenceatlas.stage.examine.wording;

import java.util.List;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.stage.WordingRule;

/** All checks of wording, in the order in which they run and are listed. */
public final class WordingChecks {
    private WordingChecks() {}

    /** The checks, with the pack's own words. */
    public static List<WordingRule> all(Pack pack) {
        return List.of(
                new Advice(),
                new Absolutes(pack),
                new PatientWording(pack),
                new MarkupLeaks(pack),
                new Length(),
                new Readability());
    }
}
