package org.evidenceatlas.model.verdict;

import java.util.List;
import org.evidenceatlas.model.Flag;
import org.evidenceatlas.model.draft.Draft;

/** A draft with the remarks of every check, in the order of checks and claims. */
public record Examination(Draft draft, List<Flag> flags) {
    public Examination {
        flags = List.copyOf(flags);
    }
}
