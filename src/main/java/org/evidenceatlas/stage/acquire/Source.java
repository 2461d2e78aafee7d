package org.evidenceatlas.stage.acquire;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.evidenceatlas.stage.acquire.bulk.BulkFile;
import org.evidenceatlas.stage.acquire.bulk.Checksum;
import org.evidenceatlas.text.Unseen;
import org.jspecify.annotations.Nullable;

/**
 * One stream of bytes to read records from.
 *
 * @param origin its name in records and refusals
 * @param retold whether its abstracts are our retelling
 * @param file where it is a file; null otherwise
 */
record Source(String origin, boolean retold, Opening open, @Nullable Path file) {
    /** The name of the one source that can be read only once. */
    static final String STDIN = "standard input";

    Source {
        // A file may be called anything, and its name is printed.
        origin = Unseen.escaped(origin);
    }

    /** No file. */
    Source(String origin, boolean retold, Opening open) {
        this(origin, retold, open, null);
    }

    /** A file with records in their own words. */
    static Source of(String origin, Path file) {
        return new Source(origin, false, () -> Files.newInputStream(file), file);
    }

    /** The file that says which sum this file of NLM's must have, if it stands beside it. */
    Optional<Path> sum() {
        return Optional.ofNullable(file)
                .filter(here -> BulkFile.named(origin).isPresent())
                .map(Checksum::beside)
                .filter(Files::exists);
    }

    boolean opensAgain() {
        return !origin.equals(STDIN);
    }

    /** Opens the bytes, when the source's turn comes. */
    interface Opening {
        InputStream stream() throws IOException;
    }
}
