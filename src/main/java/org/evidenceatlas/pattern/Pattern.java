package org.evidenceatlas.pattern;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression in RE2's syntax, matched in time that grows with the length of the text and
 * no faster.
 *
 * <p>The matches are those of {@code com.google.re2j}. Before it is asked, a filter passes over
 * what cannot match, many times faster; nearly all texts of nearly all patterns end there.
 * Immutable and thread-safe.
 */
public final class Pattern {
    private final String expression;

    /** Made where the filter says "perhaps", for it seldom does; null until then. */
    private volatile com.google.re2j.@Nullable Pattern exact;

    /** Made at the first match, for most commands ask few of the many patterns; null until then. */
    private volatile @Nullable Optional<Filter> filter;

    /** Words that a match needs, asked for before the filter; null until the first text. */
    private volatile @Nullable Optional<Needed> needed;

    private Pattern(String expression) {
        this.expression = expression;
    }

    /**
     * The pattern of an expression of RE2's syntax. One that is none is refused at the first text
     * that it is held against, and by a test of all the expressions of the house.
     */
    public static Pattern compile(String expression) {
        return new Pattern(expression);
    }

    /** An expression that matches exactly this text. */
    public static String quote(String text) {
        return com.google.re2j.Pattern.quote(text);
    }

    /** A matcher that stands before the first match in a text. */
    public Matcher matcher(CharSequence text) {
        return new Matcher(this, text.toString());
    }

    /** False only where the text holds no match; many times faster than looking for one. */
    public boolean mayMatch(String text) {
        return earliest(Tape.of(text), 0) != Filter.NONE;
    }

    /** The text cut at each match, without empty pieces at its end. */
    public String[] split(String text) {
        return exact().split(text);
    }

    /** The expression. */
    public String pattern() {
        return expression;
    }

    @Override
    public String toString() {
        return pattern();
    }

    int groups() {
        return exact().groupCount();
    }

    com.google.re2j.Matcher exact(String text) {
        return exact().matcher(text);
    }

    private com.google.re2j.Pattern exact() {
        com.google.re2j.Pattern known = exact;
        if (known == null) {
            known = com.google.re2j.Pattern.compile(expression); // As with the filter.
            exact = known;
        }
        return known;
    }

    /** As {@link Filter#earliest}; a pattern without a filter may match from anywhere on. */
    int earliest(Tape tape, int from) {
        return from == 0 && lacksWords(tape) ? Filter.NONE : filtered(tape, from);
    }

    private boolean lacksWords(Tape tape) {
        Optional<Needed> known = needed;
        if (known == null) {
            known = Syntax.read(expression).flatMap(Needed::of); // As with the filter.
            needed = known;
        }
        return known.isPresent() && !known.get().mayStandIn(tape);
    }

    private int filtered(Tape tape, int from) {
        Optional<Filter> known = filter;
        if (known == null) {
            known = Filter.of(expression); // Twice the same, if two threads come at once.
            filter = known;
        }
        return known.isPresent() ? known.get().earliest(tape, from) : from;
    }
}
