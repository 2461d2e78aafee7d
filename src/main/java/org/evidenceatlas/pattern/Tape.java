package org.evidenceatlas.pattern;

/**
 * A text as filters read it: a symbol for each of its UTF-16 units, and which threes of letters
 * stand in it. Many patterns are asked about one text after another, so each thread remembers the
 * tape of the text it was last asked about. Not thread-safe.
 */
final class Tape {
    /** The symbol of the second unit of a character that has two: it is read with the first. */
    static final int READ = Symbols.ABOVE + 1;

    /** How many symbols there are, those that stand for no single character included. */
    static final int SYMBOLS = READ + 1;

    private static final ThreadLocal<Tape> LAST = ThreadLocal.withInitial(() -> new Tape(""));

    /** A text of which fewer patterns are asked than this is sooner read than noted. */
    private static final int OFTEN = 3;

    private static final int BITS = 12;
    private static final int MIX = 0x9E3779B1;

    private final String text;

    /** As unsigned bytes. */
    final byte[] symbols;

    /** Whether a character above ASCII is a letter of ASCII to patterns that take both cases. */
    private boolean disguised;

    private int asked;

    /** A bit for each three of letters in the text; none until they are noted. */
    private long[] threes = {};

    private Tape(String text) {
        this.text = text;
        byte[] read = new byte[text.length()];
        for (int i = 0; i < read.length; i++) {
            char unit = text.charAt(i);
            read[i] = (byte) (unit < Symbols.ABOVE ? unit : above(text, i));
        }
        symbols = read;
    }

    private int above(String text, int at) {
        disguised |= Symbols.isDisguised(text.charAt(at));
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

    /** Whether it is worth asking which threes stand here: they are noted at the third question. */
    boolean isNoted() {
        if (threes.length == 0 && !disguised && ++asked >= OFTEN) {
            note();
        }
        return threes.length > 0;
    }

    private void note() {
        long[] noted = new long[1 << BITS - 6];
        int first = 0;
        int second = 0;
        for (byte symbol : symbols) {
            int third = small(symbol & 0xff);
            int three = three(first, second, third);
            noted[three >> 6] |= 1L << three;
            first = second;
            second = third;
        }
        threes = noted;
    }

    /** False only where one of these threes does not stand in the noted text. */
    boolean hasAll(int[] sought) {
        for (int three : sought) {
            if ((threes[three >> 6] >>> three & 1) == 0) {
                return false;
            }
        }
        return true;
    }

    /** The number of three small letters; others may share it. */
    static int three(int first, int second, int third) {
        return ((first << 16 | second << 8 | third) * MIX) >>> (32 - BITS);
    }

    /** The small letter of a capital of ASCII; any other symbol itself. */
    static int small(int symbol) {
        return symbol >= 'A' && symbol <= 'Z' ? symbol + ('a' - 'A') : symbol;
    }
}
