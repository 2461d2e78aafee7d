package org.evidenceatlas.stage.acquire;

import org.evidenceatlas.model.record.Refusal;
import org.evidenceatlas.model.record.SourceRecord;

/** Who receives what a source held, in source order, while it is being read. */
public interface Intake {
    /** A record that was read whole. */
    void record(SourceRecord record);

    /** A part that could not be read; reading goes on after it. */
    void refused(Refusal refusal);
}
