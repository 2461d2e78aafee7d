package org.evidenceatlas.stage.examine.grounding;

import java.util.List;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.stage.EvidenceRule;

/** All checks of what a claim rests on, in the order in which they run and are listed. */
public final class GroundingChecks {
    private GroundingChecks() {}

    /** The checks, with the pack's glossary, plain words and editorial text. */
    public static List<EvidenceRule> all(Pack pack, Carrying carrying) {
        return List.of(
                new EvidenceNamed(pack),
                new ExactSpans(),
                new RightSection(),
                new CarriedWords(carrying),
                new NumbersPresent(),
                new NamesPresent(),
                new DerivedNumbers(pack),
                new DirectionsAgree(carrying),
                new NegationAgrees(pack));
    }
}
