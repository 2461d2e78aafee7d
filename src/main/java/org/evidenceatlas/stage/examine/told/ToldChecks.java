package org.evidenceatlas.stage.examine.told;

import java.util.List;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.stage.EvidenceRule;
import org.evidenceatlas.stage.examine.grounding.Carrying;

/** All checks of how strongly and of whom a draft tells, in the order in which they run. */
public final class ToldChecks {
    private ToldChecks() {}

    /** The checks, with the pack's condition and topics. */
    public static List<EvidenceRule> all(Pack pack, Carrying carrying) {
        return List.of(
                new AboveSource(carrying),
                new AboveDesign(),
                new CauseAdded(carrying),
                new HedgeKept(),
                new PopulationTold(pack),
                new RetractedTold(),
                new SizeApart(),
                new CautionFirst(pack),
                new InjectionMarks());
    }
}
