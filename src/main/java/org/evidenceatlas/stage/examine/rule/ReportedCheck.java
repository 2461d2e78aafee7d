package org.evidenceatlas.stage.examine.rule;

import java.util.List;
import org.evidenceatlas.model.Flag;

/** A check that looks at reported claims only: those that tell what the source says. */
public abstract class ReportedCheck extends ClaimCheck {
    /** A check that describes itself so. */
    protected ReportedCheck(About about) {
        super(about);
    }

    @Override
    protected final List<Flag> look(Told told) {
        return told.isReported() ? compare(told) : List.of();
    }

    /** The remarks on one reported claim beside its spans. */
    protected abstract List<Flag> compare(Told told);
}
