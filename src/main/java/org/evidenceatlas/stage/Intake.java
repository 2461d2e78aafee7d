package org.evidenceatlas.stage;

import org.evidenceatlas.model.record.Refusal;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.model.testimony.Testimony;

/** Who receives what a source held, in source order, while it is being read. */
public interface Intake {
    /** A record that was read whole. */
    void record(SourceRecord record);

    /**
     * The same in two steps, for what takes time and need not wait for its turn, such as writing a
     * record as text: this one is called by any thread, for some of the records in any order and
     * also for such as are not taken in the end; what it gives is called in source order, once at
     * most.
     */
    default Runnable prepared(SourceRecord record) {
        return () -> record(record);
    }

    /** A part that could not be read; reading goes on after it. */
    void refused(Refusal refusal);

    /**
     * What a source says about a document; left where the one who reads takes records alone.
     *
     * @param origin the file or address it came from
     */
    default void testified(String origin, Testimony testimony) {}

    /** A whole list of a source was read, such as all retractions that it knows. */
    default void listed(String source) {}

    /** Whether it can know sources at all; where it cannot, none is looked through for its hash. */
    default boolean remembers() {
        return false;
    }

    /**
     * Whether a source need not be read, because it was taken in whole before; what it held is then
     * taken as told. Asked before the first record of each source that can be read twice.
     *
     * @param source its name, the hash of its bytes, and how it is read
     */
    default boolean knows(String source) {
        return false;
    }

    /** A source was read to its end, and all that it holds was told. */
    default void whole(String source) {}

    /** What was told so far is to be kept now, within the transaction that runs if one does. */
    default void keep() {}

    /**
     * Whether a document is known already, so that whatever a source says of it is wanted.
     *
     * @param key as in {@link SourceRecord#key()}: "pmid:36589231"
     */
    default boolean holds(String key) {
        return false;
    }
}
