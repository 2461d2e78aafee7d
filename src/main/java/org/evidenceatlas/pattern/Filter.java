package org.evidenceatlas.pattern;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evidenceatlas.pattern.Program.Node;
import org.jspecify.annotations.Nullable;

/**
 * Says quickly that a text holds no match, or from where on to look for one: a deterministic
 * automaton that is made as texts need it (Thompson 1968; Cox, "Regular Expression Matching in the
 * Wild", 2010). It may say "perhaps" of a text without a match, never "no" of one with a match.
 *
 * <p>Time grows with the length of the text; memory is bounded. Thread-safe.
 */
final class Filter {
    /** The answer for a text that holds no match. */
    static final int NONE = -1;

    /** A pattern that needs more states than this says "perhaps" from there on. */
    private static final int MOST_STATES = 1_000;

    private static final State MATCHED = new State(new BitSet(), false, false, 0);
    private static final State LOST = new State(new BitSet(), false, false, 0);
    private static final State UNKNOWN = new State(new BitSet(), false, false, 0);

    private final List<Node> nodes;
    private final int start;
    private final boolean edges;

    /** Kinds of symbols that no node tells apart: the kind of each symbol, one symbol of each. */
    private final int[] kinds = new int[Symbols.ABOVE + 1];

    private final int[] samples;
    private final Map<State.Key, State> states = new HashMap<>();
    private final State[] beginnings;

    private Filter(Program program) {
        nodes = program.nodes();
        start = program.start();
        edges = nodes.stream().anyMatch(Filter::isEdge);
        samples = sort();
        State begin = new State(new BitSet(), true, false, samples.length + 1);
        beginnings = new State[] {begin, inside(false), inside(true)};
    }

    /** The filter of a pattern; empty if its syntax or size forbids one. */
    static Optional<Filter> of(String pattern) {
        return Syntax.read(pattern).flatMap(Program::of).map(Filter::new);
    }

    /**
     * A place at or after {@code from} before which no match begins, or {@link #NONE} if no match
     * begins at or after {@code from}.
     *
     * @param from 0 to the length of the text
     */
    int earliest(String text, int from) {
        State state = beginnings[from == 0 ? 0 : edges && isWord(text.charAt(from - 1)) ? 2 : 1];
        int idle = from;
        int end = text.length();
        for (int i = from; i < end; i++) {
            char unit = text.charAt(i);
            int kind = kinds[unit < Symbols.ABOVE ? unit : Symbols.ABOVE];
            if (Character.isHighSurrogate(unit)
                    && i + 1 < end
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            }
            State next = state.next[kind];
            state = next == null ? step(state, kind) : next;
            if (state.next.length == 0) {
                return state == LOST ? NONE : idle;
            }
            idle = state.idle ? i + 1 : idle;
        }
        State last = state.next[samples.length];
        last = last == null ? step(state, samples.length) : last;
        return last == MATCHED || last == UNKNOWN ? idle : NONE;
    }

    private synchronized State step(State from, int kind) {
        boolean over = kind == samples.length;
        int symbol = over ? -1 : samples[kind];
        boolean word = edges && !over && Symbols.WORD.has(symbol);
        BitSet reached = reach(from, word, over);
        State to;
        if (reached.get(0)) {
            to = MATCHED;
        } else {
            BitSet kernel = new BitSet();
            reached.stream()
                    .mapToObj(nodes::get)
                    .filter(node -> node.op() == Program.Op.CHARS && !over)
                    .filter(node -> node.symbols().has(symbol))
                    .forEach(node -> kernel.set(node.out()));
            to = over ? LOST : state(kernel, word);
        }
        from.next[kind] = to;
        return to;
    }

    private State state(BitSet kernel, boolean afterWord) {
        State.Key key = new State.Key(kernel, afterWord);
        State known = states.get(key);
        if (known != null) {
            return known;
        }
        if (states.size() >= MOST_STATES) {
            return UNKNOWN;
        }
        State made = kernel.isEmpty() && onlyAtBegin() ? LOST : fresh(key);
        states.put(key, made);
        return made;
    }

    private State fresh(State.Key key) {
        return new State(key.kernel(), false, key.afterWord(), samples.length + 1);
    }

    /** Whether a match can begin nowhere but at the beginning of the text. */
    private boolean onlyAtBegin() {
        State inside = inside(false);
        State afterWord = inside(true);
        return isStuck(reach(inside, false, false))
                && isStuck(reach(inside, true, false))
                && isStuck(reach(afterWord, false, false))
                && isStuck(reach(afterWord, true, false))
                && isStuck(reach(inside, false, true))
                && isStuck(reach(afterWord, false, true));
    }

    private boolean isStuck(BitSet reached) {
        return reached.stream()
                .mapToObj(nodes::get)
                .noneMatch(node -> node.op() == Program.Op.MATCH || node.op() == Program.Op.CHARS);
    }

    private State inside(boolean afterWord) {
        return new State(new BitSet(), false, afterWord, samples.length + 1);
    }

    /** All nodes that can be reached at a place without taking a character. */
    private BitSet reach(State from, boolean wordNext, boolean over) {
        BitSet reached = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        open.push(start);
        from.kernel.stream().forEach(open::push);
        boolean edge = from.afterWord != wordNext;
        while (!open.isEmpty()) {
            int at = open.pop();
            if (reached.get(at)) {
                continue;
            }
            reached.set(at);
            Node node = nodes.get(at);
            boolean goesOn =
                    switch (node.op()) {
                        case MATCH, CHARS -> false;
                        case FORK -> true;
                        case BEGIN -> from.atBegin;
                        case END -> over;
                        case EDGE -> edge;
                        case NO_EDGE -> !edge;
                    };
            if (goesOn) {
                open.push(node.out());
                open.push(node.other());
            }
        }
        return reached;
    }

    /** Sorts the symbols into kinds; the answer is one symbol of each. */
    private int[] sort() {
        List<Symbols> sets = new ArrayList<>(nodes.stream().map(Node::symbols).distinct().toList());
        sets.add(edges ? Symbols.WORD : Symbols.NONE);
        Map<BitSet, Integer> known = new HashMap<>();
        List<Integer> firsts = new ArrayList<>();
        for (int symbol = 0; symbol <= Symbols.ABOVE; symbol++) {
            BitSet holders = new BitSet();
            for (int i = 0; i < sets.size(); i++) {
                holders.set(i, sets.get(i).has(symbol));
            }
            Integer kind = known.putIfAbsent(holders, firsts.size());
            if (kind == null) {
                kind = firsts.size();
                firsts.add(symbol);
            }
            kinds[symbol] = kind;
        }
        return firsts.stream().mapToInt(Integer::intValue).toArray();
    }

    private static boolean isEdge(Node node) {
        return node.op() == Program.Op.EDGE || node.op() == Program.Op.NO_EDGE;
    }

    private static boolean isWord(char unit) {
        return Symbols.WORD.has(Math.min(unit, Symbols.ABOVE));
    }

    /** The nodes that wait for the next character, and what stands before it. */
    private static final class State {
        record Key(BitSet kernel, boolean afterWord) {}

        final BitSet kernel;

        /** Whether no match that began before is still possible. */
        final boolean idle;

        final boolean atBegin;
        final boolean afterWord;

        /** By kind of symbol, and last by the end of the text. Racing threads write the same. */
        final @Nullable State[] next;

        State(BitSet kernel, boolean atBegin, boolean afterWord, int kinds) {
            this.kernel = kernel;
            this.idle = kernel.isEmpty();
            this.atBegin = atBegin;
            this.afterWord = afterWord;
            this.next = new State[kinds];
        }
    }
}
