package org.evidenceatlas.pattern;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells which of many plain texts stand in a text, wherever, letter by letter, in one pass over it:
 * the automaton of Aho and Corasick, "Efficient string matching: an aid to bibliographic search"
 * (1975). Immutable and thread-safe.
 */
public final class Literals {
    private static final int ROOT = 0;

    /** The kind of each character that stands in a literal, from 1; 0 for all others. */
    private final Map<Character, Integer> others = new HashMap<>();

    private final int[] ascii = new int[Symbols.ABOVE];
    private final int kinds;

    /** By state and kind of character, the state after it. */
    private final int[] after;

    /** By state, the literals that end there; none for most. */
    private final int[][] ending;

    private final int[] lengths;

    private Literals(List<String> literals) {
        int most = 1;
        for (String literal : literals) {
            most += literal.length();
            literal.chars().forEach(unit -> others.putIfAbsent((char) unit, others.size() + 1));
        }
        kinds = others.size() + 1;
        others.forEach(
                (unit, kind) -> {
                    if (unit < Symbols.ABOVE) {
                        ascii[unit] = kind;
                    }
                });
        after = new int[most * kinds];
        ending = new int[most][0];
        lengths = literals.stream().mapToInt(String::length).toArray();
        plant(literals);
        join();
    }

    /**
     * The literals; each is known by its place among them.
     *
     * @throws IllegalArgumentException if one is empty
     */
    public static Literals of(Collection<String> literals) {
        List<String> all = List.copyOf(literals);
        if (all.contains("")) {
            throw new IllegalArgumentException(
                    "An empty text stands everywhere; leave out number "
                            + all.indexOf("")
                            + " of these: "
                            + all
                            + ".");
        }
        return new Literals(all);
    }

    private void plant(List<String> literals) {
        int states = 1;
        for (int number = 0; number < literals.size(); number++) {
            int state = ROOT;
            for (char unit : literals.get(number).toCharArray()) {
                int edge = state * kinds + kind(unit);
                if (after[edge] == ROOT) {
                    after[edge] = states++;
                }
                state = after[edge];
            }
            ending[state] = and(ending[state], number);
        }
    }

    private static int[] and(int[] some, int... more) {
        int[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    /** Lets each state go on, where it has no edge of its own, as its longest proper end does. */
    private void join() {
        int[] shorter = new int[ending.length];
        ArrayDeque<Integer> open = new ArrayDeque<>(List.of(ROOT));
        while (!open.isEmpty()) {
            int state = open.remove();
            for (int kind = 0; kind < kinds; kind++) {
                int edge = state * kinds + kind;
                int next = after[edge];
                int less = state == ROOT ? ROOT : after[shorter[state] * kinds + kind];
                if (next == ROOT) {
                    after[edge] = less;
                } else {
                    shorter[next] = less;
                    ending[next] = and(ending[next], ending[less]);
                    open.add(next);
                }
            }
        }
    }

    private int kind(char unit) {
        return unit < Symbols.ABOVE ? ascii[unit] : others.getOrDefault(unit, 0);
    }

    /** Which of the literals stand in the text, by their numbers. */
    public BitSet in(String text) {
        BitSet found = new BitSet();
        each(text, (number, end) -> found.set(number));
        return found;
    }

    /** Tells of each place where a literal stands, in the order of their ends, the longer first. */
    public void each(String text, Place told) {
        int state = ROOT;
        for (int i = 0; i < text.length(); i++) {
            state = after[state * kinds + kind(text.charAt(i))];
            for (int number : ending[state]) {
                told.at(number, i + 1 - lengths[number]);
            }
        }
    }

    /** Hears of a literal, and of its first UTF-16 unit in the text. */
    @FunctionalInterface
    public interface Place {
        void at(int number, int start);
    }
}
