package org.evidenceatlas.stage.examine.bibliography;

import java.util.List;
import org.evidenceatlas.stage.EvidenceRule;

/** All checks of a paper's bibliography. */
public final class BibliographyChecks {
    private BibliographyChecks() {}

    /** The checks. */
    public static List<EvidenceRule> all() {
        return List.of(new BibliographyAgrees());
    }
}
