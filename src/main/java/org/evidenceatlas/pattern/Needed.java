package org.evidenceatlas.pattern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Sets of plain words of each of which every match of a pattern holds one, so that a text without
 * them need not be read for the pattern at all. They are sought by their threes of letters (Cox,
 * "Regular Expression Matching with a Trigram Index", 2012). Immutable.
 */
final class Needed {
    /** More words than this say little, and take as long as the filter does. */
    private static final int MOST = 100;

    /** Of this many threes of a word each is asked for. */
    private static final int THREES = 8;

    /** A class of more letters than this is taken for any. */
    private static final int LETTERS = 4;

    /** For each set and word the threes that stand in it, as {@link Tape} numbers them. */
    private final int[][][] sets;

    private final int words;

    private Needed(List<Set<String>> sets) {
        this.sets =
                sets.stream()
                        .map(words -> words.stream().map(Needed::threes).toArray(int[][]::new))
                        .toArray(int[][][]::new);
        words = sets.stream().mapToInt(Set::size).sum();
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
        List<Set<String>> sets = shape(pattern).needed();
        return sets.isEmpty() ? Optional.empty() : Optional.of(new Needed(sets));
    }

    /** False only where one of the sets has no word that stands in the text. */
    boolean mayStandIn(Tape tape) {
        if (tape.symbols.length < words || !tape.isNoted()) {
            return true; // The text is sooner read than the words are sought.
        }
        for (int[][] set : sets) {
            if (!anyStands(set, tape)) {
                return false;
            }
        }
        return true;
    }

    private static boolean anyStands(int[][] set, Tape tape) {
        for (int[] threes : set) {
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
     * @param needed of each of these sets each match holds a word
     */
    private record Shape(Set<String> exact, List<Set<String>> needed) {
        static final Shape OPEN = new Shape(Set.of(), List.of());

        static Shape of(Set<String> exact) {
            return new Shape(exact, usable(exact) ? List.of(exact) : List.of());
        }

        /** Of its sets the one with the longest words, and nothing if it has none. */
        Set<String> best() {
            return needed.stream().max(Comparator.comparingInt(Needed::shortest)).orElse(Set.of());
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
        List<Set<String>> needed = new ArrayList<>();
        boolean whole = true;
        for (Part part : parts) {
            Shape next = shape(part);
            Set<String> joined = joined(run, next.exact());
            if (joined.isEmpty()) {
                whole = false;
                if (usable(run)) {
                    needed.add(run);
                }
                needed.addAll(next.exact().isEmpty() ? next.needed() : List.of());
                joined = next.exact().isEmpty() ? Set.of("") : next.exact();
            }
            run = joined;
        }
        if (usable(run)) {
            needed.add(run);
        }
        return new Shape(whole ? run : Set.of(), needed);
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
        boolean allNeed = true;
        for (Part part : parts) {
            Shape one = shape(part);
            exact.addAll(one.exact());
            some.addAll(one.best());
            allExact &= !one.exact().isEmpty();
            allNeed &= !one.needed().isEmpty();
        }
        return new Shape(
                allExact && exact.size() <= MOST ? exact : Set.of(),
                allNeed && some.size() <= MOST ? List.of(some) : List.of());
    }

    private static Shape repeat(Shape inner, int least, int most) {
        if (least > 0) {
            return least == 1 && most == 1 ? inner : new Shape(Set.of(), inner.needed());
        }
        if (most > 1 || inner.exact().isEmpty()) {
            return Shape.OPEN;
        }
        Set<String> maybe = new TreeSet<>(inner.exact());
        maybe.add("");
        return Shape.of(maybe);
    }

    /** Whether each of the words has a three of letters. */
    private static boolean usable(Set<String> words) {
        return shortest(words) > 2;
    }

    private static int shortest(Set<String> words) {
        return words.stream().mapToInt(String::length).min().orElse(0);
    }
}
