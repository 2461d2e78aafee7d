package org.evidenceatlas.stage.acquire.tagged;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** The lines of a text with their ends, each at most as long as may be held in memory. */
public final class TextLines {
    private final BufferedReader in;
    private final int limit;
    private long number;
    private int pushed = -1;
    private boolean begun;

    /** Over a text; a longer line is cut. */
    public TextLines(Reader in, int limit) {
        this.in = new BufferedReader(in, 1 << 16);
        this.limit = limit;
    }

    /** The number of the line last given, from 1. */
    public long number() {
        return Math.max(1, number);
    }

    /** The next line with its end, cut where it passes the limit; null at the end of the text. */
    public @Nullable String next() throws IOException {
        int c = read();
        // The byte order mark of a file that was joined to another, and white space before it.
        while (!begun && (c == '\uFEFF' || c == ' ')) {
            c = read();
        }
        begun = true;
        if (c < 0) {
            return null;
        }
        number++;
        StringBuilder line = new StringBuilder();
        for (; c >= 0; c = read()) {
            if (line.length() <= limit) {
                line.append((char) c);
            }
            if (c == '\n' || c == '\r') {
                end(c, line);
                break;
            }
        }
        return line.toString();
    }

    private void end(int c, StringBuilder line) throws IOException {
        if (c == '\r') {
            int next = read();
            if (next == '\n') {
                line.append('\n');
            } else {
                pushed = next;
            }
        }
    }

    private int read() throws IOException {
        if (pushed >= 0) {
            int c = pushed;
            pushed = -1;
            return c;
        }
        return in.read();
    }
}
