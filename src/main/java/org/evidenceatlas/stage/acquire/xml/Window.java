package org.evidenceatlas.stage.acquire.xml;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/**
 * The characters of a source, seen through a window that only moves forward. While it holds, it
 * keeps what it passes, up to a limit; each character is looked at once, so time is linear.
 */
final class Window {
    private static final int LOOK_BACK = 3;
    private static final int ROOM = 1 << 13;
    private static final int USUAL = 1 << 16;

    private final Reader in;
    private final int limit;
    private char[] chars = new char[USUAL];
    private int at;
    private int end;
    private int held = -1;
    private long heldFrom;
    private boolean overflowed;
    private long before;
    private long line = 1;
    private long lineStart;

    Window(Reader in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** Where the window stands. */
    Place place() {
        return new Place(line, before + at - lineStart + 1);
    }

    /** The next character, or -1 at the end. */
    int peek() throws IOException {
        return at < end || more() ? chars[at] : -1;
    }

    /** The character {@code ahead} places on, or -1 beyond the end. */
    int peek(int ahead) throws IOException {
        while (end - at <= ahead) {
            if (!more()) {
                return -1;
            }
        }
        return chars[at + ahead];
    }

    /** A character already passed: 1 is the last, at most three back. */
    char last(int back) {
        return chars[at - back];
    }

    /** Whether exactly these characters come next. */
    boolean looking(String expected) throws IOException {
        boolean here = end - at >= expected.length();
        for (int i = 0; i < expected.length(); i++) {
            if ((here ? chars[at + i] : peek(i)) != expected.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Passes one character; only to be called when {@link #peek()} gave one. */
    void step() {
        if (chars[at++] == '\n') {
            line++;
            lineStart = before + at;
        }
    }

    /** Passes everything before the next {@code wanted}; false if the source ends first. */
    boolean toNext(char wanted) throws IOException {
        do {
            int i = at;
            while (i < end && chars[i] != wanted) {
                if (chars[i] == '\n') {
                    line++;
                    lineStart = before + i + 1;
                }
                i++;
            }
            at = i;
        } while (at == end && more());
        return at < end;
    }

    /** Passes the next {@code terminator} of at most three characters; false if none comes. */
    boolean past(String terminator) throws IOException {
        int length = terminator.length();
        long from = before + at;
        while (toNext(terminator.charAt(length - 1))) {
            step();
            if (before + at - from >= length && endsWith(terminator)) {
                return true;
            }
        }
        return false;
    }

    /** Begins to keep what is passed, from here on. */
    void hold() {
        held = at;
        heldFrom = before + at;
        overflowed = false;
    }

    /** How many characters were passed since {@link #hold()}. */
    long passed() {
        return before + at - heldFrom;
    }

    /** What was passed since {@link #hold()}; of a text over the limit only the beginning. */
    String release() {
        String text = new String(chars, held, Math.min(at - held, limit));
        held = -1;
        shrink();
        return text;
    }

    /** Gives back the room that one long text took; only where little is left to be copied. */
    private void shrink() {
        int from = Math.max(0, at - LOOK_BACK);
        if (chars.length > 4 * USUAL && end - from <= USUAL - ROOM) {
            chars = Arrays.copyOfRange(chars, from, from + USUAL);
            before += from;
            at -= from;
            end -= from;
        }
    }

    /** Whether more than the limit was passed since the last {@link #hold()}. */
    boolean overflowed() {
        return overflowed || (held >= 0 && at - held > limit);
    }

    private boolean endsWith(String terminator) {
        int from = at - terminator.length();
        for (int i = 0; i < terminator.length(); i++) {
            if (chars[from + i] != terminator.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean more() throws IOException {
        if (held >= 0 && at - held > limit) {
            // Keep the beginning, which has the PMID, and let the rest pass by.
            overflowed = true;
            int kept = Math.min(limit, 1 << 12);
            int moved = held + kept;
            int from = Math.max(moved, at - LOOK_BACK);
            shift(from, moved);
        } else if (held < 0) {
            shift(Math.max(0, at - LOOK_BACK), 0);
        } else {
            shift(held, 0);
            held = 0;
        }
        if (chars.length - end < ROOM) {
            // More than the limit is never kept.
            int enough = Math.min(chars.length * 2, limit + USUAL);
            chars = Arrays.copyOf(chars, Math.max(enough, chars.length + ROOM));
        }
        int got = in.read(chars, end, chars.length - end);
        end += Math.max(0, got);
        return got > 0;
    }

    private void shift(int from, int to) {
        if (from > to) {
            System.arraycopy(chars, from, chars, to, end - from);
            before += from - to;
            at -= from - to;
            end -= from - to;
        }
    }
}
