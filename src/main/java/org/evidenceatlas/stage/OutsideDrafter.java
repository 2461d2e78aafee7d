package org.evidenceatlas.stage;

import org.evidenceatlas.model.classification.Classification;
import org.evidenceatlas.model.draft.Draft;

/** A drafter that asks somebody outside this program. Safe between threads; close it. */
public interface OutsideDrafter extends Stage<Classification, Draft>, AutoCloseable {
    /** What was asked, what it cost and what came of it, in lines for whoever looks after a run. */
    String told();

    @Override
    void close();
}
