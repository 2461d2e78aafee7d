package org.evidenceatlas.command.common;

import java.io.PrintStream;
import java.util.Locale;
import org.evidenceatlas.line.Progress;

/** Progress as plain lines: one when a part begins, one every thousand steps, one at its end. */
final class Lines implements Progress {
    private static final int EVERY = 1000;

    private final PrintStream err;
    private String what = "";
    private int done;

    Lines(PrintStream err) {
        this.err = err;
    }

    @Override
    public void begin(String part, int count) {
        what = part;
        done = 0;
        if (count >= 0) {
            err.println(String.format(Locale.ROOT, "%s: %d to do", part, count));
        }
    }

    @Override
    public void step() {
        done++;
        if (done % EVERY == 0) {
            err.println(String.format(Locale.ROOT, "%s: %d done", what, done));
        }
    }

    @Override
    public void end() {
        err.println(String.format(Locale.ROOT, "%s: %d done", what, done));
    }
}
