package org.evidenceatlas.stage;

import java.util.List;
import org.evidenceatlas.model.Flag;
import org.evidenceatlas.model.Passage;

/** Looks at the prose of a draft alone, without its sources. */
public interface WordingRule extends Rule {
    /** The remarks on one passage, in reading order; empty when there are none. */
    List<Flag> look(Passage passage);
}
