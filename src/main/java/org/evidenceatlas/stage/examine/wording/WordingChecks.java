package org.evidenceatlas.stage.examine.wording;

import java.util.List;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.stage.WordingRule;

/** All checks of wording, in the order in which they run and are listed. */
public final class WordingChecks {
    private WordingChecks() {}

    /** The checks of drafts, with the pack's own words. */
    public static List<WordingRule> all(Pack pack) {
        return with(pack, new Length(false));
    }

    /** The checks of prose of others. */
    public static List<WordingRule> prose(Pack pack) {
        return with(pack, new Length(true));
    }

    private static List<WordingRule> with(Pack pack, Length length) {
        return List.of(
                new Advice(),
                new Absolutes(pack),
                new PatientWording(pack),
                new MarkupLeaks(pack),
                length,
                new Readability(pack));
    }
}
