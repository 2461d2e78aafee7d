package org.evidenceatlas.pattern;

/**
 * A text as filters read it: a symbol for each of its UTF-16 units. Many patterns are asked about
 * one text after another, so each thread remembers the tape of the text it was last asked about.
 */
final class Tape {
    /** The symbol of the second unit of a character that has two: it is read with the first. */
    static final int READ = Symbols.ABOVE + 1;

    /** How many symbols there are, those that stand for no single character included. */
    static final int SYMBOLS = READ + 1;

    private static final ThreadLocal<Tape> LAST = ThreadLocal.withInitial(() -> new Tape(""));

    private final String text;

    /** As unsigned bytes. */
    final byte[] symbols;

    private Tape(String text) {
        this.text = text;
        byte[] read = new byte[text.length()];
        for (int i = 0; i < read.length; i++) {
            char unit = text.charAt(i);
            read[i] = (byte) (unit < Symbols.ABOVE ? unit : above(text, i));
        }
        symbols = read;
    }

    private static int above(String text, int at) {
        boolean second =
                Character.isLowSurrogate(text.charAt(at))
                        && at > 0
                        && Character.isHighSurrogate(text.charAt(at - 1));
        return second ? READ : Symbols.ABOVE;
    }

    /** The tape of a text. */
    static Tape of(String text) {
        Tape last = LAST.get();
        if (!isSame(last.text, text)) {
            last = new Tape(text);
            LAST.set(last);
        }
        return last;
    }

    @SuppressWarnings({"ReferenceEquality", "StringEquality"}) // An equal text has an equal tape.
    private static boolean isSame(String one, String other) {
        return one == other;
    }
}
