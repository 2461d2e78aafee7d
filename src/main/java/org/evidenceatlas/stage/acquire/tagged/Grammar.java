package org.evidenceatlas.stage.acquire.tagged;

import org.evidenceatlas.model.record.Report;
import org.jspecify.annotations.Nullable;

/** What sets one tagged format apart from another. Thread-safe. */
public interface Grammar {
    /** The name of the format: "nbib". */
    String name();

    /** The tag with which a line begins; null for a line that goes on with the one before it. */
    @Nullable String tag(String line);

    /** Whether a line with this tag begins a record, even where the one before has no end. */
    boolean begins(String tag);

    /** Whether a line with this tag is the last of its record; null asks about an empty line. */
    boolean ends(@Nullable String tag);

    /**
     * What an entry says.
     *
     * @throws Unfit where it is no record
     */
    Report read(Entry entry) throws Unfit;
}
