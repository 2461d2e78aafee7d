package org.evidenceatlas.stage.examine.source;

import java.util.List;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.stage.EvidenceRule;

/** All checks of what is taken from a source, in the order in which they run and are listed. */
public final class SourceChecks {
    private SourceChecks() {}

    /** The checks, with the names of the pack's condition. */
    public static List<EvidenceRule> all(Pack pack) {
        return List.of(new EntitiesPresent(pack), new Copied());
    }
}
