package org.evidenceatlas.pattern;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Some plain words of which every match of a pattern holds one, so that a text without any of them
 * need not be read for the pattern at all. They are sought by their threes of letters (Cox,
 * "Regular Expression Matching with a Trigram Index", 2012). Immutable.
 */
final class Needed {
    /** More words than this say little, and take as long as the filter does. */
    private static final int MOST = 100;

    /** Of this many threes of a word each is asked for. */
    private static final int THREES = 8;

    private static final int LETTERS = 4;

    /** For each word the threes that stand in it, as {@link Tape} numbers them. */
    private final int[][] words;

    private Needed(Set<String> words) {
        this.words = words.stream().map(Needed::threes).toArray(int[][]::new);
    }

    private static int[] threes(String word) {
        int[] threes = new int[Math.min(THREES, word.length() - 2)];
        for (int i = 0; i < threes.length; i++) {
            threes[i] = Tape.three(word.charAt(i), word.charAt(i + 1), word.charAt(i + 2));
        }
        return threes;
    }

    /** The words that a pattern needs; empty where none are known. */
    static Optional<Needed> of(Part pattern) {
        Set<String> words = shape(pattern).some();
        return words.isEmpty() ? Optional.empty() : Optional.of(new Needed(words));
    }

    /** False only where none of the words stands in the text. */
    boolean mayStandIn(Tape tape) {
        if (tape.symbols.length < words.length) {
            return true; // The text is sooner read than the words are sought.
        }
        for (int[] threes : words) {
            if (tape.hasAll(threes)) {
                return true;
            }
        }
        return false;
    }

    /**
     * What a part matches, in small letters.
     *
     * @param exact all that it matches; nothing where that is too much
     * @param some words of which each match holds one; nothing where none are known
     */
    private record Shape(Set<String> exact, Set<String> some) {
        static final Shape OPEN = new Shape(Set.of(), Set.of());

        static Shape of(Set<String> exact) {
            return new Shape(exact, usable(exact));
        }
    }

    private static Shape shape(Part part) {
        return switch (part) {
            case Part.Chars chars -> shape(chars);
            case Part.Begin() -> Shape.of(Set.of(""));
            case Part.End() -> Shape.of(Set.of(""));
            case Part.Edge edge -> Shape.of(Set.of(""));
            case Part.Sequence(List<Part> parts) -> sequence(parts);
            case Part.Choice(List<Part> parts) -> choice(parts);
            case Part.Repeat(Part inner, int least, int most) -> repeat(shape(inner), least, most);
        };
    }

    private static Shape shape(Part.Chars chars) {
        if (chars.letter() >= 0) {
            return Shape.of(Set.of(small(chars.letter())));
        }
        Symbols symbols = chars.symbols();
        int size = Long.bitCount(symbols.low()) + Long.bitCount(symbols.high());
        if (symbols.above() || size > 2 * LETTERS || size == 0) {
            return Shape.OPEN;
        }
        Set<String> letters = new TreeSet<>();
        for (int symbol = 0; symbol < Symbols.ABOVE; symbol++) {
            if (symbols.has(symbol)) {
                letters.add(small(symbol));
            }
        }
        return letters.size() > LETTERS ? Shape.OPEN : Shape.of(letters);
    }

    private static String small(int symbol) {
        return String.valueOf((char) Tape.small(symbol));
    }

    private static Shape sequence(List<Part> parts) {
        Set<String> run = Set.of("");
        Set<String> best = Set.of();
        boolean whole = true;
        for (Part part : parts) {
            Shape next = shape(part);
            Set<String> joined = joined(run, next.exact());
            if (joined.isEmpty()) {
                whole = false;
                best = better(better(best, usable(run)), next.some());
                joined = next.exact().isEmpty() ? Set.of("") : next.exact();
            }
            run = joined;
        }
        return whole ? Shape.of(run) : new Shape(Set.of(), better(best, usable(run)));
    }

    /** Each of some words with each of others behind it; nothing where that is too much. */
    private static Set<String> joined(Set<String> some, Set<String> others) {
        if (some.size() * others.size() > MOST) {
            return Set.of();
        }
        Set<String> joined = new TreeSet<>();
        some.forEach(one -> others.forEach(other -> joined.add(one + other)));
        return joined;
    }

    private static Shape choice(List<Part> parts) {
        Set<String> exact = new TreeSet<>();
        Set<String> some = new TreeSet<>();
        boolean allExact = true;
        boolean allSome = true;
        for (Part part : parts) {
            Shape one = shape(part);
            allExact &= exact.addAll(one.exact()) || !one.exact().isEmpty();
            allSome &= some.addAll(one.some()) || !one.some().isEmpty();
        }
        return new Shape(
                allExact && exact.size() <= MOST ? exact : Set.of(),
                allSome && some.size() <= MOST ? some : Set.of());
    }

    private static Shape repeat(Shape inner, int least, int most) {
        if (least > 0) {
            return least == 1 && most == 1 ? inner : new Shape(Set.of(), inner.some());
        }
        if (most > 1 || inner.exact().isEmpty()) {
            return Shape.OPEN;
        }
        Set<String> maybe = new TreeSet<>(inner.exact());
        maybe.add("");
        return Shape.of(maybe);
    }

    /** The words if all of them have a three of letters, else nothing. */
    private static Set<String> usable(Set<String> words) {
        return shortest(words) < 3 ? Set.of() : words;
    }

    private static int shortest(Set<String> words) {
        return words.stream().mapToInt(String::length).min().orElse(0);
    }

    /** Those that are the longer and the fewer. */
    private static Set<String> better(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        int longer =
                Integer.compare(
                        Math.min(LETTERS, shortest(other)), Math.min(LETTERS, shortest(one)));
        return longer > 0 || longer == 0 && other.size() < one.size() ? other : one;
    }
}
