package org.evidenceatlas.pattern;

import java.util.List;
import java.util.Random;

/** Makes expressions, and texts that match them or nearly do, the same ones for the same seed. */
final class Making {
    private static final List<String> LETTERS =
            List.of(
                    "a", "b", "k", "s", "K", "S", "Z", "_", "7", " ", "-", ".", ",", "\n", "é", "β",
                    "\u017f", "\u212a", "\u2010", "😀", "%", "(");
    private static final List<String> ATOMS =
            List.of(
                    "a",
                    "b",
                    "K",
                    "s",
                    "é",
                    "😀",
                    " ",
                    "\\.",
                    ".",
                    "\\d",
                    "\\D",
                    "\\w",
                    "\\W",
                    "\\s",
                    "\\S",
                    "\\b",
                    "\\B",
                    "^",
                    "$",
                    "[ab]",
                    "[^ab]",
                    "[^k\\s]",
                    "[a-kS]",
                    "[\\w-]",
                    "[^\\W_]",
                    "\\p{L}",
                    "\\p{Lu}",
                    "[^\\p{L}\\d]",
                    "\\x{2010}",
                    "[\\x{2010}\\x{2011}-]",
                    "\\Qa.b\\E");
    private static final List<String> COUNTS =
            List.of("*", "+", "?", "*?", "+?", "??", "{2}", "{0,3}", "{1,}", "{2,30}", "{12}");

    private final Random random;

    Making(long seed) {
        random = new Random(seed);
    }

    String expression(int depth) {
        String flags = random.nextInt(4) == 0 ? "(?i)" : random.nextInt(8) == 0 ? "(?s)" : "";
        return flags + choice(depth);
    }

    private String choice(int depth) {
        StringBuilder made = new StringBuilder(sequence(depth));
        for (int i = random.nextInt(3); i > 0; i--) {
            made.append('|').append(sequence(depth));
        }
        return made.toString();
    }

    private String sequence(int depth) {
        StringBuilder made = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            if (depth > 0 && random.nextInt(3) == 0) {
                String open =
                        one(List.of("(", "(?:", "(?i:", "(?P<x" + made.length() + depth + ">"));
                String group = open.startsWith("(?P") ? "(" : open;
                made.append(group).append(choice(depth - 1)).append(')').append(count());
            } else {
                String atom = one(ATOMS);
                made.append(atom).append(atom.startsWith("\\Q") ? "" : count());
            }
        }
        return made.toString();
    }

    private String count() {
        return random.nextInt(3) == 0 ? one(COUNTS) : "";
    }

    String text(int most) {
        StringBuilder made = new StringBuilder();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            made.append(one(LETTERS));
        }
        return made.toString();
    }

    /** A text that the parts match, as far as the places around it allow. */
    String matching(Part part) {
        return switch (part) {
            case Part.Chars chars -> character(chars.symbols());
            case Part.Begin() -> "";
            case Part.End() -> "";
            case Part.Edge(boolean not) -> "";
            case Part.Sequence(List<Part> parts) ->
                    parts.stream().map(this::matching).reduce("", String::concat);
            case Part.Choice(List<Part> parts) -> matching(one(parts));
            case Part.Repeat(Part repeated, int least, int most) -> {
                StringBuilder made = new StringBuilder();
                int times = least + random.nextInt(Math.min(most - least, 4) + 1);
                for (int i = 0; i < times; i++) {
                    made.append(matching(repeated));
                }
                yield made.toString();
            }
        };
    }

    /** The text with one piece left out, doubled or replaced, or in other cases. */
    String altered(String text) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(3));
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, from) + text.substring(to);
            case 1 -> text.substring(0, to) + text.substring(from);
            case 2 -> text.substring(0, from) + one(LETTERS) + text.substring(to);
            default -> text.toUpperCase(java.util.Locale.ROOT);
        };
    }

    private String character(Symbols symbols) {
        for (int i = 0; i < 20; i++) {
            char one = (char) (' ' + random.nextInt(95));
            if (symbols.has(one)) {
                return String.valueOf(one);
            }
        }
        for (char one = 0; one < Symbols.ABOVE; one++) {
            if (symbols.has(one)) {
                return String.valueOf(one);
            }
        }
        return one(List.of("é", "β", "\u2010", "\u2011", "≥", "±"));
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
