package org.evidenceatlas.stage;

import java.util.List;
import org.evidenceatlas.model.Flag;
import org.evidenceatlas.model.draft.Draft;

/**
 * The checks that will examine a draft, for the stage that writes it: what would not pass is better
 * written anew. Thread-safe.
 */
public interface Proof {
    /** Changes whenever the checks do. */
    String version();

    /**
     * What speaks against sentences of a draft, in the order of the checks: what only informs
     * should be written better, all else must be.
     */
    List<Flag> against(Draft draft);

    /** Words of the draft's source that are meant to steer a machine. */
    List<Flag> steering(Draft draft);
}
