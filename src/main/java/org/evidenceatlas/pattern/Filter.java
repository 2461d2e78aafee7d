package org.evidenceatlas.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
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

    /** How many nodes most walks reach at most; a longer walk makes more room. */
    private static final int FEW = 32;

    /** What follows, where nothing does. */
    private static final int END = 2;

    private static final State MATCHED = end();
    private static final State LOST = end();
    private static final State UNKNOWN = end();

    private final Node[] nodes;
    private final int start;
    private final boolean edges;

    /** Kinds of symbols that no node tells apart: the kind of each symbol, one symbol of each. */
    private final int[] kinds = new int[Tape.SYMBOLS];

    private final int[] samples;
    private final Map<State.Key, State> states = new HashMap<>();
    private final State[] beginnings;

    /** By what stands before, by whether no word, a word or the end follows, and by kind. */
    private final Kernel[][][] begun;

    /** The kinds that each node takes. */
    private final int[][] kindsOf;

    private final int[] everyKind;

    /** The walk in which a node was last reached; only one thread walks at a time. */
    private final int[] visited;

    private int visit;

    private Filter(Program program) {
        nodes = program.nodes().toArray(new Node[0]);
        start = program.start();
        edges = Arrays.stream(nodes).anyMatch(Filter::isEdge);
        samples = sort();
        kinds[Tape.READ] = samples.length + 1;
        beginnings =
                Arrays.stream(Before.values())
                        .map(
                                before ->
                                        new State(
                                                new State.Key(new Kernel(new int[0]), before),
                                                samples.length))
                        .toArray(State[]::new);
        begun = new Kernel[beginnings.length][END + 1][0];
        everyKind = IntStream.rangeClosed(0, samples.length).toArray();
        Map<Symbols, int[]> known = new HashMap<>();
        kindsOf =
                Arrays.stream(nodes)
                        .map(node -> known.computeIfAbsent(node.symbols(), this::kindsIn))
                        .toArray(int[][]::new);
        visited = new int[nodes.length];
    }

    private int[] kindsIn(Symbols symbols) {
        return IntStream.range(0, samples.length)
                .filter(kind -> symbols.has(samples[kind]))
                .toArray();
    }

    private static State end() {
        return new State();
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
    int earliest(Tape tape, int from) {
        byte[] symbols = tape.symbols;
        int end = symbols.length;
        if (from < end && (symbols[from] & 0xff) == Tape.READ) {
            return from; // In the middle of a character.
        }
        int[] kindOf = kinds;
        State state = beginning(symbols, from);
        int idle = from;
        for (int i = from; i < end; i++) {
            int kind = kindOf[symbols[i] & 0xff];
            State next = state.next[kind];
            if (next == state) {
                continue;
            }
            idle = state.idle ? i : idle;
            state = next == null ? step(state, kind) : next;
            if (state.isEnd) {
                return state == LOST ? NONE : idle;
            }
        }
        idle = state.idle ? end : idle;
        State last = state.next[samples.length];
        last = last == null ? step(state, samples.length) : last;
        return last == MATCHED || last == UNKNOWN ? idle : NONE;
    }

    private synchronized State step(State from, int kind) {
        State to;
        Kernel begun = begun(from.before, kind);
        Kernel kernel = after(from.kernel, from.before, kind);
        if (isMatch(begun) || isMatch(kernel)) {
            to = MATCHED;
        } else if (kind == samples.length) {
            to = LOST;
        } else {
            to = state(kernel.with(begun), isWord(kind) ? Before.WORD : Before.OTHER);
        }
        from.next[kind] = to;
        return to;
    }

    /** What is left, one symbol later, of a match that begins here; the same for all states. */
    private Kernel begun(Before before, int kind) {
        int next = kind == samples.length ? END : isWord(kind) ? 1 : 0;
        Kernel[] known = begun[before.ordinal()][next];
        if (known.length == 0) {
            known = beginning(before, kind);
            begun[before.ordinal()][next] = known;
        }
        return known[kind];
    }

    /** By kind of symbol; each node is asked for its own few kinds, not each kind for all nodes. */
    private Kernel[] beginning(Before before, int like) {
        int[][] taking = new int[samples.length + 1][FEW];
        int[] counts = new int[samples.length + 1];
        for (int at : open(new int[] {start}, before, like)) {
            boolean match = nodes[at].op() == Program.Op.MATCH;
            for (int kind : match ? everyKind : kindsOf[at]) {
                int count = counts[kind]++;
                if (count == taking[kind].length) {
                    taking[kind] = Arrays.copyOf(taking[kind], 2 * count);
                }
                taking[kind][count] = match ? nodes.length : nodes[at].out();
            }
        }
        return IntStream.rangeClosed(0, samples.length)
                .mapToObj(kind -> Kernel.of(taking[kind], counts[kind]))
                .toArray(Kernel[]::new);
    }

    private boolean isWord(int kind) {
        return edges && kind < samples.length && Symbols.WORD.has(samples[kind]);
    }

    private State state(Kernel kernel, Before before) {
        State.Key key = new State.Key(kernel, before);
        State known = states.get(key);
        if (known != null) {
            return known;
        }
        if (states.size() >= MOST_STATES) {
            return UNKNOWN;
        }
        State made = kernel.isEmpty() && onlyAtBegin() ? LOST : new State(key, samples.length);
        states.put(key, made);
        return made;
    }

    /** Whether a match can begin nowhere but at the beginning of the text. */
    private boolean onlyAtBegin() {
        return IntStream.rangeClosed(0, samples.length)
                .allMatch(
                        kind ->
                                begun(Before.WORD, kind).isEmpty()
                                        && begun(Before.OTHER, kind).isEmpty());
    }

    /** The nodes that wait after a symbol, of those that waited before it. */
    private Kernel after(Kernel kernel, Before before, int kind) {
        return taking(open(kernel.nodes, before, kind), kind);
    }

    /** The nodes that take a symbol or end a match, reached from some without taking any. */
    private int[] open(int[] from, Before before, int kind) {
        boolean over = kind == samples.length;
        boolean edge = (before == Before.WORD) != isWord(kind);
        int[] found = new int[FEW];
        int[] open = Arrays.copyOf(from, from.length + FEW);
        int count = from.length;
        int taken = 0;
        visit++;
        while (count > 0) {
            int at = open[--count];
            if (visited[at] == visit) {
                continue;
            }
            visited[at] = visit;
            Node node = nodes[at];
            if (node.op() == Program.Op.MATCH || node.op() == Program.Op.CHARS) {
                found = taken == found.length ? Arrays.copyOf(found, 2 * taken) : found;
                found[taken++] = at;
            } else if (isOpen(node.op(), before, edge, over)) {
                open = count + 2 > open.length ? Arrays.copyOf(open, 2 * open.length) : open;
                open[count++] = node.out();
                open[count++] = node.other();
            }
        }
        return Arrays.copyOf(found, taken);
    }

    /** Where those of some nodes wait that take a symbol; a match is marked. */
    private Kernel taking(int[] open, int kind) {
        int[] after = new int[open.length];
        int count = 0;
        for (int at : open) {
            Node node = nodes[at];
            if (node.op() == Program.Op.MATCH) {
                after[count++] = nodes.length;
            } else if (kind < samples.length && node.symbols().has(samples[kind])) {
                after[count++] = node.out();
            }
        }
        return Kernel.of(after, count);
    }

    /** A match is marked by a node after the last one. */
    private boolean isMatch(Kernel after) {
        int count = after.nodes.length;
        return count > 0 && after.nodes[count - 1] == nodes.length;
    }

    private static boolean isOpen(Program.Op op, Before before, boolean edge, boolean over) {
        return switch (op) {
            case MATCH, CHARS -> false;
            case FORK -> true;
            case BEGIN -> before == Before.NOTHING;
            case END -> over;
            case EDGE -> edge;
            case NO_EDGE -> !edge;
        };
    }

    /** Sorts the symbols into kinds; the answer is one symbol of each. */
    private int[] sort() {
        List<Symbols> sets =
                new ArrayList<>(Arrays.stream(nodes).map(Node::symbols).distinct().toList());
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

    private State beginning(byte[] symbols, int from) {
        if (from == 0) {
            return beginnings[Before.NOTHING.ordinal()];
        }
        boolean word = edges && Symbols.WORD.has(symbols[from - 1] & 0xff);
        return beginnings[(word ? Before.WORD : Before.OTHER).ordinal()];
    }

    /** Some nodes, each once, in rising order: few of the many that a pattern may have. */
    private static final class Kernel {
        final int[] nodes;

        private Kernel(int[] nodes) {
            this.nodes = nodes;
        }

        /** Of the first so many of some nodes, which may stand twice. */
        static Kernel of(int[] nodes, int count) {
            Arrays.sort(nodes, 0, count);
            int kept = 0;
            for (int i = 0; i < count; i++) {
                if (kept == 0 || nodes[i] != nodes[kept - 1]) {
                    nodes[kept++] = nodes[i];
                }
            }
            return new Kernel(Arrays.copyOf(nodes, kept));
        }

        Kernel with(Kernel other) {
            if (isEmpty() || other.isEmpty()) {
                return isEmpty() ? other : this;
            }
            int[] both = Arrays.copyOf(nodes, nodes.length + other.nodes.length);
            System.arraycopy(other.nodes, 0, both, nodes.length, other.nodes.length);
            return of(both, both.length);
        }

        boolean isEmpty() {
            return nodes.length == 0;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Kernel kernel && Arrays.equals(nodes, kernel.nodes);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(nodes);
        }
    }

    /** What stands before a place. */
    private enum Before {
        NOTHING,
        WORD,
        OTHER
    }

    /** The nodes that wait for the next character, and what stands before it. */
    private static final class State {
        record Key(Kernel kernel, Before before) {}

        final Kernel kernel;

        /** Whether no match that began before is still possible. */
        final boolean idle;

        final Before before;

        /** Whether nothing that follows is read. */
        final boolean isEnd;

        /**
         * By kind of symbol, then by the end of the text, and itself where nothing more is read.
         * Racing threads write the same.
         */
        final @Nullable State[] next;

        State(Key key, int kinds) {
            kernel = key.kernel();
            idle = kernel.isEmpty();
            before = key.before();
            isEnd = false;
            next = new State[kinds + 2];
            next[kinds + 1] = this;
        }

        State() {
            kernel = new Kernel(new int[0]);
            idle = true;
            before = Before.OTHER;
            isEnd = true;
            next = new State[0];
        }
    }
}
