package org.evidenceatlas.stage.acquire;

import java.io.IOException;
import java.io.InputStream;

/**
 * One stream of bytes to read records from.
 *
 * @param origin its name in records and refusals
 * @param retold whether its abstracts are our retelling
 */
record Source(String origin, boolean retold, Opening open) {
    /** Opens the bytes; called once, when the source's turn comes. */
    interface Opening {
        InputStream stream() throws IOException;
    }
}
