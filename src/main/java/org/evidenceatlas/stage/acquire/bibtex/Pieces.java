package org.evidenceatlas.stage.acquire.bibtex;

import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.acquire.bibtex.Piece.State;
import org.evidenceatlas.stage.acquire.tagged.TextLines;
import org.evidenceatlas.stage.acquire.xml.Limits;
import org.evidenceatlas.stage.acquire.xml.Place;
import org.jspecify.annotations.Nullable;

/**
 * Cuts BibTeX into its entries, so that a broken one does not take the rest with it. An entry that
 * is not closed ends where a line begins the next one. What stands between entries is no entry, as
 * BibTeX has it. Not thread-safe.
 */
final class Pieces {
    /** The library that reads what braces hold calls itself for each. */
    private static final int DEEPEST = 50;

    /** How much is kept of what is too long to be taken. */
    private static final int KEPT = 1 << 12;

    private static final Pattern NEXT =
            Pattern.compile(
                    "^\\s*@\\s*(?:(?i:string|comment|preamble)\\s*[{(]"
                            + "|[A-Za-z]{1,40}\\s*[{(]\\s*[^\\s,{}\"=]{0,200}\\s*,)");

    private final TextLines lines;
    private final Limits limits;
    private String line = "";
    private int at;

    Pieces(Reader in, Limits limits) {
        this.lines = new TextLines(in, limits.recordChars());
        this.limits = limits;
    }

    /** Where reading stands now. */
    Place place() {
        return new Place(lines.number(), at + 1);
    }

    /** The next in the order of the source; null at its end. */
    @Nullable Piece next() throws IOException {
        while (true) {
            int sign = line.indexOf('@', at);
            if (sign < 0) {
                if (!another()) {
                    return null;
                }
                continue;
            }
            int word = blanks(sign + 1);
            int after = word;
            while (after < line.length() && Character.isLetter(line.charAt(after))) {
                after++;
            }
            int open = blanks(after);
            at = sign + 1;
            if (after > word && open < line.length() && "{(".indexOf(line.charAt(open)) >= 0) {
                String type = line.substring(word, after).toLowerCase(Locale.ROOT);
                Growing piece = new Growing(new Place(lines.number(), at), type);
                piece.append(line.substring(sign, open));
                at = open;
                return rest(piece);
            }
        }
    }

    private boolean another() throws IOException {
        String next = lines.next();
        line = next == null ? "" : next;
        at = 0;
        return next != null;
    }

    private int blanks(int from) {
        int to = from;
        while (to < line.length() && Character.isWhitespace(line.charAt(to))) {
            to++;
        }
        return to;
    }

    private Piece rest(Growing piece) throws IOException {
        do {
            if (at == 0 && NEXT.matcher(line).lookingAt()) {
                return piece.end(State.UNCLOSED);
            }
            while (at < line.length()) {
                if (piece.closedBy(line.charAt(at++))) {
                    return piece.end(State.WHOLE);
                }
            }
        } while (another());
        return piece.end(State.UNCLOSED);
    }

    /** A piece that is being read. */
    private final class Growing {
        private final Place place;
        private final String type;
        private final StringBuilder text = new StringBuilder();
        private boolean round;
        private boolean begun;
        private boolean quoted;
        private boolean overlong;
        private int depth;
        private int deepest;

        Growing(Place place, String type) {
            this.place = place;
            this.type = type;
        }

        /** Takes one more character, and says whether it is the last. */
        boolean closedBy(char c) {
            if (!begun) {
                begun = true;
                round = c == '(';
                depth = 1;
                append("{");
                return false;
            }
            if (c == '{') {
                depth++;
                deepest = Math.max(depth, deepest);
            } else if (c == '}') {
                depth = round ? Math.max(1, depth - 1) : depth - 1;
            } else if (c == '"' && depth == 1) {
                quoted = !quoted;
            }
            boolean closed = round ? c == ')' && depth == 1 && !quoted : depth == 0;
            append(closed ? "}" : String.valueOf(c));
            return closed;
        }

        void append(String more) {
            overlong |= text.length() + more.length() > limits.recordChars();
            if (!overlong) {
                text.append(more);
            }
        }

        Piece end(State state) {
            State met = overlong ? State.OVERLONG : deepest > DEEPEST ? State.DEEP : state;
            if (met != State.WHOLE) {
                text.setLength(Math.min(KEPT, text.length()));
            }
            return new Piece(place, type, text.toString().strip(), met);
        }
    }
}
