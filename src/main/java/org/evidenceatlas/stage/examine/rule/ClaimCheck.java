package org.evidenceatlas.stage.examine.rule;

import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.model.Flag;
import org.evidenceatlas.model.draft.Draft;
import org.evidenceatlas.stage.EvidenceRule;

/** A check that looks at one claim at a time, beside its source. */
public abstract class ClaimCheck extends Check implements EvidenceRule {
    /** A check that describes itself so. */
    protected ClaimCheck(About about) {
        super(about);
    }

    @Override
    public final List<Flag> look(Draft draft) {
        return look(Told.all(draft));
    }

    /** The remarks on the claims of one draft; what was asked about them before is known. */
    public final List<Flag> look(List<Told> claims) {
        List<Flag> flags = new ArrayList<>();
        for (Told told : claims) {
            flags.addAll(look(told));
        }
        return List.copyOf(flags);
    }

    /** The remarks on one claim, in reading order; empty when there are none. */
    protected abstract List<Flag> look(Told told);
}
