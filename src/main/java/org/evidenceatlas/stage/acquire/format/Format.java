package org.evidenceatlas.stage.acquire.format;

import java.io.InputStream;
import org.evidenceatlas.stage.Intake;

/** A form in which records or testimonies are written in files. Thread-safe. */
public interface Format {
    /** Its name, as in {@link org.evidenceatlas.model.record.SourceRecord#format()}: "nbib". */
    String name();

    /**
     * Whether a source is of this format.
     *
     * @param head the beginning of the unpacked source, without a byte order mark; bytes that are
     *     not ASCII may be any characters
     */
    boolean opens(String head);

    /**
     * Reads a source to its end, or to where it becomes unreadable. Does not close it, and never
     * fails: what cannot be read is refused by name.
     *
     * @param origin its name in records and refusals
     */
    void read(String origin, InputStream bytes, Intake intake);
}
