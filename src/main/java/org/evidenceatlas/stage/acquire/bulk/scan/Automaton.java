package org.evidenceatlas.stage.acquire.bulk.scan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.evidenceatlas.stage.acquire.bulk.query.Letters;

/**
 * Finds many phrases at once in one pass over folded text (Aho and Corasick, CACM 18, 1975). A
 * phrase is found wherever its letters stand, also inside longer words, and any run of spaces
 * counts as one. Immutable.
 */
final class Automaton {
    /** Characters of ASCII, by which a state is left; each is folded in the table itself. */
    static final int WIDTH = 128;

    /** Added to a state in which a phrase has just been found. */
    static final int FOUND = 1 << 14;

    /** In place of a state where the character is markup or ends a line: not only a letter. */
    static final short MARKUP = -1;

    private static final int SPACE = 36;
    private static final int OTHER = 37;
    private static final int SYMBOLS = 38;

    private final List<int[]> next = new ArrayList<>();
    private final List<Integer> last = new ArrayList<>();
    private final long[] found;
    private final int[][] steps;
    private final short[] table;

    /** For at most 64 phrases of folded words with single spaces between them. */
    Automaton(List<String> phrases) {
        add(-1);
        long[] ends = new long[1 + phrases.stream().mapToInt(String::length).sum()];
        for (int i = 0; i < phrases.size(); i++) {
            ends[grow(phrases.get(i))] |= 1L << i;
        }
        if (next.size() >= FOUND) {
            throw new IllegalArgumentException(
                    "The phrases are too long to be looked for at once.");
        }
        found = ends;
        connect();
        steps = next.toArray(int[][]::new);
        table = table();
    }

    /** The state after a character of folded text, with {@link #FOUND} where a phrase ends. */
    int step(int state, char folded) {
        return marked(steps[state][symbol(folded)]);
    }

    /** The phrases that end in a state. */
    long found(int state) {
        return found[state];
    }

    /** From state * {@link #WIDTH} + ASCII character to the next state, marked as in step. */
    short[] ascii() {
        return table;
    }

    private int marked(int state) {
        return found[state] == 0 ? state : state | FOUND;
    }

    private int add(int symbol) {
        int[] row = new int[SYMBOLS];
        Arrays.fill(row, -1);
        next.add(row);
        last.add(symbol);
        return next.size() - 1;
    }

    private int grow(String phrase) {
        int state = 0;
        for (int i = 0; i < phrase.length(); i++) {
            int symbol = symbol(phrase.charAt(i));
            int[] row = next.get(state);
            if (row[symbol] < 0) {
                row[symbol] = add(symbol);
            }
            state = row[symbol];
        }
        return state;
    }

    private void connect() {
        int[] fails = new int[next.size()];
        Deque<Integer> open = new ArrayDeque<>(List.of(0));
        while (!open.isEmpty()) {
            int state = open.remove();
            found[state] |= found[fails[state]];
            int[] row = next.get(state);
            for (int symbol = 0; symbol < SYMBOLS; symbol++) {
                int other = state == 0 ? 0 : next.get(fails[state])[symbol];
                if (row[symbol] < 0) {
                    row[symbol] = other;
                } else {
                    fails[row[symbol]] = other;
                    open.add(row[symbol]);
                }
            }
            if (last.get(state) == SPACE) {
                row[SPACE] = state;
            }
        }
    }

    private short[] table() {
        short[] made = new short[next.size() * WIDTH];
        for (int state = 0; state < next.size(); state++) {
            for (char letter = 0; letter < WIDTH; letter++) {
                String folded = Letters.fold(letter);
                boolean markup = letter == '<' || letter == '&' || letter == '\n';
                int to = folded.isEmpty() ? state : step(state, folded.charAt(0));
                made[state * WIDTH + letter] = markup ? MARKUP : (short) to;
            }
        }
        return made;
    }

    private static int symbol(char folded) {
        if (folded >= 'a' && folded <= 'z') {
            return folded - 'a';
        }
        if (folded >= '0' && folded <= '9') {
            return 26 + folded - '0';
        }
        return folded == ' ' ? SPACE : OTHER;
    }
}
