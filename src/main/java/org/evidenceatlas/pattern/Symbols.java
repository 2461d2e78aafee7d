package org.evidenceatlas.pattern;

/**
 * Some of the characters: exactly which of the 128 of ASCII, and whether any above them. Sets may
 * say "any above" of one such character; they never leave one out.
 *
 * @param low a bit for each of 0 to 63, {@code high} for 64 to 127
 */
record Symbols(long low, long high, boolean above) {
    /** The symbol that stands for every character above ASCII. */
    static final int ABOVE = 128;

    static final Symbols NONE = new Symbols(0, 0, false);
    static final Symbols ALL = new Symbols(-1, -1, true);
    static final Symbols DIGITS = range('0', '9');
    static final Symbols UPPER = range('A', 'Z');
    static final Symbols LOWER = range('a', 'z');
    static final Symbols WORD = DIGITS.or(UPPER).or(LOWER).or(one('_'));
    static final Symbols SPACE = one(' ').or(one('\t')).or(one('\n')).or(one('\f')).or(one('\r'));
    private static final int LONG_S = 0x17F;
    private static final int KELVIN = 0x212A;

    static Symbols one(int point) {
        return range(point, point);
    }

    static Symbols range(int from, int to) {
        long low = 0;
        long high = 0;
        for (int point = from; point <= Math.min(to, ABOVE - 1); point++) {
            low |= point < 64 ? 1L << point : 0;
            high |= point < 64 ? 0 : 1L << (point - 64);
        }
        return new Symbols(low, high, to >= ABOVE);
    }

    /** The range with each letter in both cases; two characters above ASCII fold into it. */
    static Symbols foldedRange(int from, int to) {
        Symbols folded = range(from, to).folded();
        folded = from <= LONG_S && LONG_S <= to ? folded.or(one('s').folded()) : folded;
        return from <= KELVIN && KELVIN <= to ? folded.or(one('k').folded()) : folded;
    }

    /** Whether a character above ASCII is taken for an s or a k where case is ignored. */
    static boolean isDisguised(int point) {
        return point == LONG_S || point == KELVIN;
    }

    boolean has(int symbol) {
        if (symbol >= ABOVE) {
            return above;
        }
        return ((symbol < 64 ? low >>> symbol : high >>> (symbol - 64)) & 1) == 1;
    }

    Symbols or(Symbols other) {
        return new Symbols(low | other.low, high | other.high, above || other.above);
    }

    Symbols not() {
        return new Symbols(~low, ~high, true);
    }

    /** With each letter in both cases; the long s and the sign of the kelvin are an s and a k. */
    Symbols folded() {
        long lower = high | ((high & UPPER.high) << 32);
        long both = lower | ((lower & LOWER.high) >>> 32);
        Symbols folded = new Symbols(low, both, above);
        return new Symbols(low, both, above || folded.has('k') || folded.has('s'));
    }
}
