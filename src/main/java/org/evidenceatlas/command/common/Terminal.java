package org.evidenceatlas.command.common;

import java.io.InputStream;
import java.io.PrintStream;
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
}
