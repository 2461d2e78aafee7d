package org.evidenceatlas.stage;

import java.util.List;
import org.evidenceatlas.model.Flag;
import org.evidenceatlas.model.Passage;

/** Looks at prose alone: used on drafts and by {@code atlas scan}. */
public interface WordingRule extends Rule {
    /** The remarks on one passage, in reading order; empty when there are none. */
    List<Flag> look(Passage passage);
}
