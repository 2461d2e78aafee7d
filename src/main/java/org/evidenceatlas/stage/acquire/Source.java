package org.evidenceatlas.stage.acquire;

import java.io.IOException;
import java.io.InputStream;
import org.evidenceatlas.text.Unseen;

/**
 * One stream of bytes to read records from.
 *
 * @param origin its name in records and refusals
 * @param retold whether its abstracts are our retelling
 */
record Source(String origin, boolean retold, Opening open) {
    /** The name of the one source that can be read only once. */
    static final String STDIN = "standard input";

    Source {
        // A file may be called anything, and its name is printed.
        origin = Unseen.escaped(origin);
    }

    boolean opensAgain() {
        return !origin.equals(STDIN);
    }

    /** Opens the bytes, when the source's turn comes. */
    interface Opening {
        InputStream stream() throws IOException;
    }
}
