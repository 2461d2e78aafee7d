package org.evidenceatlas.command.common;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.evidenceatlas.line.Progress;

/**
 * Where a command reads and writes. Machine output goes to {@code out}, all else to {@code err}.
 *
 * @param person true where {@code err} is a terminal with a person before it
 */
public record Terminal(InputStream in, PrintStream out, PrintStream err, boolean person) {
    /** Progress as a bar for a person, as a plain line otherwise. */
    public Progress progress() {
        return person ? new Bars(err) : new Lines(err);
    }

    /**
     * Writes a file that the operator names.
     *
     * @param instead what to do instead where it cannot be written, as the end of a sentence
     * @throws UncheckedIOException where it cannot be written, with what to do
     */
    public static void write(Path file, String text, String instead) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The file "
                            + file
                            + " cannot be written ("
                            + e.getClass().getSimpleName()
                            + "). Give one in a folder that is there and may be written, or: "
                            + instead,
                    e);
        }
    }
}
