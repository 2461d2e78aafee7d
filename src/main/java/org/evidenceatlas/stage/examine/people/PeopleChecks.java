package org.evidenceatlas.stage.examine.people;

import java.util.List;
import org.evidenceatlas.stage.EvidenceRule;
import org.evidenceatlas.stage.examine.grounding.Carrying;

/** All checks of whom a claim tells, in the order in which they run. */
public final class PeopleChecks {
    private PeopleChecks() {}

    /** The checks, with the pack's glossary and plain words. */
    public static List<EvidenceRule> all(Carrying carrying) {
        return List.of(new GroupsAgree(), new SidesAgree(), new IllnessesPresent(carrying));
    }
}
