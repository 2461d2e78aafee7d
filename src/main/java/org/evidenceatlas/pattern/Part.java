package org.evidenceatlas.pattern;

import java.util.List;

/** A piece of a pattern's syntax, as far as it matters whether a text can match. */
sealed interface Part {
    /**
     * One character of a set.
     *
     * @param letter the character of ASCII that it is, in either case; -1 for any other set
     */
    record Chars(Symbols symbols, int letter) implements Part {
        Chars(Symbols symbols) {
            this(symbols, -1);
        }
    }

    /** The beginning of the text. */
    record Begin() implements Part {}

    /** The end of the text. */
    record End() implements Part {}

    /** A place where a word begins or ends, or, {@code not}, one where none does. */
    record Edge(boolean not) implements Part {}

    /** One part after another; nothing at all if there is none. */
    record Sequence(List<Part> parts) implements Part {}

    /** One of several. */
    record Choice(List<Part> parts) implements Part {}

    /** A part {@code least} to {@code most} times. */
    record Repeat(Part part, int least, int most) implements Part {
        static final int NO_END = Integer.MAX_VALUE;
    }
}
