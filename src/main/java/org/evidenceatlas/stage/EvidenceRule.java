package org.evidenceatlas.stage;

import java.util.List;
import org.evidenceatlas.model.Flag;
import org.evidenceatlas.model.draft.Draft;

/** Looks at a draft against its source. Sees, never decides. */
public interface EvidenceRule extends Rule {
    /** The remarks on one draft, in the order of its claims; empty when there are none. */
    List<Flag> look(Draft draft);
}
