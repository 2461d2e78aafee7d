package org.evidenceatlas.pattern;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A pattern as a machine of many states at once (Thompson's construction). Immutable. */
final class Program {
    /** Above this a pattern goes without a filter. */
    private static final int MOST_NODES = 10_000;

    /** What a node does before it goes on. */
    enum Op {
        MATCH,
        CHARS,
        FORK,
        BEGIN,
        END,
        EDGE,
        NO_EDGE
    }

    /**
     * One step.
     *
     * @param symbols what a CHARS takes
     * @param out where it goes on, {@code other} the other way of a FORK
     */
    record Node(Op op, Symbols symbols, int out, int other) {}

    private final List<Node> nodes = new ArrayList<>();
    private final int start;

    private Program(Part part) {
        nodes.add(new Node(Op.MATCH, Symbols.NONE, 0, 0));
        start = emit(part, 0);
    }

    /** The machine of some parts; empty if it is too large. */
    static Optional<Program> of(Part part) {
        Program program = new Program(part);
        return program.nodes.size() > MOST_NODES ? Optional.empty() : Optional.of(program);
    }

    int start() {
        return start;
    }

    List<Node> nodes() {
        return Collections.unmodifiableList(nodes);
    }

    /** Adds the nodes of a part that goes on at {@code next}; the answer is where it begins. */
    private int emit(Part part, int next) {
        if (nodes.size() > MOST_NODES) {
            return next;
        }
        return switch (part) {
            case Part.Chars chars -> add(new Node(Op.CHARS, chars.symbols(), next, next));
            case Part.Begin() -> add(plain(Op.BEGIN, next));
            case Part.End() -> add(plain(Op.END, next));
            case Part.Edge(boolean not) -> add(plain(not ? Op.NO_EDGE : Op.EDGE, next));
            case Part.Sequence(List<Part> parts) -> {
                int at = next;
                for (Part one : parts.reversed()) {
                    at = emit(one, at);
                }
                yield at;
            }
            case Part.Choice(List<Part> parts) -> {
                int at = emit(parts.getLast(), next);
                for (Part one : parts.reversed().subList(1, parts.size())) {
                    at = fork(emit(one, next), at);
                }
                yield at;
            }
            case Part.Repeat repeat -> repeat(repeat, next);
        };
    }

    private int repeat(Part.Repeat repeat, int next) {
        int at = next;
        if (repeat.most() == Part.Repeat.NO_END) {
            at = fork(next, next);
            nodes.set(at, new Node(Op.FORK, Symbols.NONE, emit(repeat.part(), at), next));
        } else {
            for (int i = repeat.least(); i < repeat.most(); i++) {
                at = fork(emit(repeat.part(), at), next);
            }
        }
        for (int i = 0; i < repeat.least(); i++) {
            at = emit(repeat.part(), at);
        }
        return at;
    }

    private int fork(int one, int other) {
        return add(new Node(Op.FORK, Symbols.NONE, one, other));
    }

    private static Node plain(Op op, int next) {
        return new Node(op, Symbols.NONE, next, next);
    }

    private int add(Node node) {
        nodes.add(node);
        return nodes.size() - 1;
    }
}
