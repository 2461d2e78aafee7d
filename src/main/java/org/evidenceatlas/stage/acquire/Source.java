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
    Source {
        // A file may be called anything, and its name is printed.
        origin = Unseen.escaped(origin);
    }

    /** Opens the bytes; called once, when the source's turn comes. */
    interface Opening {
        InputStream stream() throws IOException;
    }
}
