package org.evidenceatlas.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reads RE2's syntax, and takes it for valid: a test holds all our expressions against the exact
 * engine. What it does not know, it refuses, so that the pattern goes without a filter.
 */
final class Syntax {
    /** Counts above this are read as "that often or oftener", which takes fewer states. */
    private static final int SHORT = 10;

    private static final int FEW = 3;

    private final String pattern;
    private int at;
    private boolean fold;
    private boolean dotAll;

    private Syntax(String pattern) {
        this.pattern = pattern;
    }

    /** The parts of a pattern; empty if it holds something that is not known here. */
    static Optional<Part> read(String pattern) {
        try {
            return Optional.of(new Syntax(pattern).choice());
        } catch (Unknown e) {
            return Optional.empty();
        }
    }

    private static final class Unknown extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unknown() {
            super("no filter for this pattern", null, false, false);
        }
    }

    private Part choice() {
        List<Part> choices = new ArrayList<>();
        do {
            choices.add(sequence());
        } while (take("|"));
        return choices.size() == 1 ? choices.getFirst() : new Part.Choice(choices);
    }

    private Part sequence() {
        List<Part> parts = new ArrayList<>();
        while (at < pattern.length() && !ahead("|") && !ahead(")")) {
            if (take("\\Q")) {
                literal(parts);
            } else if (!flags()) {
                parts.add(repeated(atom()));
            }
        }
        return new Part.Sequence(parts);
    }

    private void literal(List<Part> parts) {
        while (at < pattern.length() && !take("\\E")) {
            parts.add(one(point()));
        }
        if (ahead("*") || ahead("+") || ahead("?") || ahead("{")) {
            throw new Unknown();
        }
    }

    /** Takes "(?i)", which holds to the end of the group it stands in. */
    private boolean flags() {
        int end = pattern.indexOf(')', at);
        if (!ahead("(?")
                || end < 0
                || !pattern.substring(at + 2, end).chars().allMatch(this::isFlag)) {
            return false;
        }
        at += 2;
        setFlags();
        return take(")");
    }

    private boolean isFlag(int unit) {
        return unit == '-' || Character.isLetter(unit);
    }

    private void setFlags() {
        boolean on = true;
        while (!ahead(")") && !ahead(":")) {
            switch (point()) {
                case '-' -> on = false;
                case 'i' -> fold = on;
                case 's' -> dotAll = on;
                default -> throw new Unknown();
            }
        }
    }

    private Part repeated(Part part) {
        Part all = part;
        while (at < pattern.length()) {
            int before = at;
            Optional<Part> more = once(all);
            if (more.isEmpty()) {
                at = before;
                break;
            }
            take("?"); // Lazy or not, the same texts match.
            all = more.get();
        }
        return all;
    }

    private Optional<Part> once(Part part) {
        if (take("*")) {
            return Optional.of(new Part.Repeat(part, 0, Part.Repeat.NO_END));
        }
        if (take("+")) {
            return Optional.of(new Part.Repeat(part, 1, Part.Repeat.NO_END));
        }
        if (take("?")) {
            return Optional.of(new Part.Repeat(part, 0, 1));
        }
        return take("{") ? counted(part) : Optional.empty();
    }

    /** What stands after a brace; empty where the brace is one of the text. */
    private Optional<Part> counted(Part part) {
        int least = number();
        boolean open = take(",");
        int most = open ? number() : least;
        if (least < 0 || !take("}")) {
            return Optional.empty();
        }
        if (most < 0 || most > SHORT) {
            return Optional.of(new Part.Repeat(part, Math.min(least, FEW), Part.Repeat.NO_END));
        }
        return Optional.of(new Part.Repeat(part, least, most));
    }

    private int number() {
        int from = at;
        while (at < pattern.length() && Symbols.DIGITS.has(pattern.charAt(at))) {
            at++;
        }
        return from == at ? -1 : Integer.parseInt(pattern.substring(from, at));
    }

    private Part atom() {
        if (take("(")) {
            return group();
        }
        if (take("[")) {
            return new Part.Chars(charClass());
        }
        if (take("^") || take("\\A")) {
            return new Part.Begin();
        }
        if (take("$") || take("\\z")) {
            return new Part.End();
        }
        if (take("\\b")) {
            return new Part.Edge(false);
        }
        if (take("\\B")) {
            return new Part.Edge(true);
        }
        if (take(".")) {
            return new Part.Chars(dotAll ? Symbols.ALL : Symbols.one('\n').not());
        }
        return named().<Part>map(set -> new Part.Chars(fold ? set.folded() : set))
                .orElseGet(() -> one(single()));
    }

    private Part group() {
        boolean outerFold = fold;
        boolean outerDotAll = dotAll;
        if (take("?P<") || take("?<")) {
            at = pattern.indexOf('>', at) + 1;
        } else if (take("?")) {
            setFlags();
            expect(":");
        }
        Part inside = choice();
        expect(")");
        fold = outerFold;
        dotAll = outerDotAll;
        return inside;
    }

    private Symbols charClass() {
        boolean not = take("^");
        Symbols set = Symbols.NONE;
        for (boolean first = true; first || !ahead("]"); first = false) {
            if (ahead("[:")) {
                throw new Unknown();
            }
            set = set.or(named().map(this::folding).orElseGet(this::range));
        }
        expect("]");
        return not ? set.not() : set;
    }

    private Symbols folding(Symbols set) {
        return fold ? set.folded() : set;
    }

    private Symbols range() {
        int from = single();
        boolean range = ahead("-") && !ahead("-]");
        int to = from;
        if (range) {
            expect("-");
            to = single();
        }
        return fold ? Symbols.foldedRange(from, to) : Symbols.range(from, to);
    }

    private Part one(int point) {
        return new Part.Chars(
                fold ? Symbols.foldedRange(point, point) : Symbols.range(point, point),
                point < Symbols.ABOVE ? point : -1);
    }

    /** A set with a name: "\d", "\p{Lu}". */
    private Optional<Symbols> named() {
        record Named(String name, Supplier<Symbols> set) {}
        if (!ahead("\\")) {
            return Optional.empty();
        }
        return List.of(
                        new Named("\\d", () -> Symbols.DIGITS),
                        new Named("\\D", Symbols.DIGITS::not),
                        new Named("\\s", () -> Symbols.SPACE),
                        new Named("\\S", Symbols.SPACE::not),
                        new Named("\\w", () -> Symbols.WORD),
                        new Named("\\W", Symbols.WORD::not),
                        new Named("\\p{L}", () -> Symbols.UPPER.or(Symbols.LOWER).or(TOP)),
                        new Named("\\p{Lu}", () -> Symbols.UPPER.or(TOP)),
                        new Named("\\p{Ll}", () -> Symbols.LOWER.or(TOP)),
                        new Named("\\p{N}", () -> Symbols.DIGITS.or(TOP)),
                        new Named("\\p{Nd}", () -> Symbols.DIGITS.or(TOP)))
                .stream()
                .filter(one -> take(one.name()))
                .findFirst()
                .map(one -> one.set().get());
    }

    private static final Symbols TOP = Symbols.one(Symbols.ABOVE);

    /** One character, as itself or behind a backslash. */
    private int single() {
        if (!take("\\")) {
            return point();
        }
        int escaped = point();
        return switch (escaped) {
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'x' -> hex();
            default -> {
                if (Character.isLetterOrDigit(escaped)) {
                    throw new Unknown();
                }
                yield escaped;
            }
        };
    }

    private int hex() {
        int end = at + 2;
        if (take("{")) {
            end = pattern.indexOf('}', at);
        }
        int point = Integer.parseInt(pattern.substring(at, end), 16);
        at = end;
        take("}");
        return point;
    }

    private int point() {
        if (at >= pattern.length()) {
            throw new Unknown();
        }
        int point = pattern.codePointAt(at);
        at += Character.charCount(point);
        return point;
    }

    private boolean ahead(String text) {
        return pattern.startsWith(text, at);
    }

    private boolean take(String text) {
        boolean there = ahead(text);
        at += there ? text.length() : 0;
        return there;
    }

    private void expect(String text) {
        if (!take(text)) {
            throw new Unknown();
        }
    }
}
