package org.evidenceatlas.stage;

import java.util.List;
import org.evidenceatlas.model.testimony.Testimony;

/** A source that is asked what it knows about documents. Not thread-safe; close it. */
public interface Witness extends AutoCloseable {
    /** Its name in testimonies: "crossref". */
    String name();

    /** Its address, as reports name it. */
    String address();

    /** The documents that it can be asked about, in parts of which each is asked about at once. */
    List<List<String>> batches(List<String> keys);

    /** What it says of each document of a part, in the part's order. */
    List<Testimony> ask(List<String> batch) throws Unanswered;

    @Override
    void close();
}
