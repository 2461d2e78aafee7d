package org.evidenceatlas.stage.examine;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;

/** Makes a true sentence false in one place, as well-formed as it was. */
final class Corruptions {
    private static final Pattern NUMBER =
            Pattern.compile("(?:^|[^\\p{L}\\d.-])(\\d+(?:[.,]\\d+)*)(?:$|[^\\p{L}\\d])");
    private static final String VERBS =
            "(improve|increase|decrease|reduce|decline|change|correlate|score|experience|require|use"
                    + "|predict|include|analyse|analyze|receive|involve|enhance|examine|measure"
                    + "|compare|cause|provide|observe|influence)";

    private record Swap(Pattern pattern, String said) {}

    private static final List<Swap> REMOVALS =
            List.of(
                    swap(
                            "\\b(was|were|is|are|has|have|had|may|might|could|would|did|does|do) not\\b",
                            "$1"),
                    swap("\\bcannot\\b", "can"),
                    swap(
                            "\\b([Nn])o (clear |significant |consistent )?(difference|association"
                                    + "|correlation|link|effect|relationship|change|improvement)\\b",
                            "A $2$3"),
                    swap("\\b[Tt]here (was|were) no\\b", "There $1 some"),
                    swap("\\b[Nn]o ", "Some "),
                    swap("\\b[Nn]either (.{2,60}?) nor\\b", "Both $1 and"),
                    swap("\\bwithout\\b", "with"),
                    swap("\\bnot ", ""));
    private static final List<Swap> ADDITIONS =
            List.of(
                    swap("\\b(was|were|is|are) ", "$1 not "),
                    swap(
                            "\\b(may|might|could|can|should|would|has|have|had) (?:also )?",
                            "$1 not "),
                    swap("\\b[Aa] (difference|link|relationship|correlation)\\b", "No $1"),
                    swap("\\b" + VERBS + "d\\b", "did not $1"),
                    swap(
                            "\\b(show|report|reveal|exhibit|display|demonstrate|affect|differ|suggest"
                                    + "|need|point|conduct|perform|complete|respond|meet|identif)(?:ed)\\b",
                            "did not $1"),
                    swap("\\bfound\\b", "did not find"),
                    swap("\\bled to\\b", "did not lead to"));

    private Corruptions() {}

    private static Swap swap(String pattern, String said) {
        return new Swap(Pattern.compile(pattern), said);
    }

    /** The sentence with one of its numbers altered; empty where it has none. */
    static Optional<String> number(String sentence, Random random) {
        Matcher matcher = NUMBER.matcher(sentence);
        int count = 0;
        for (int at = 0; matcher.find(at); at = matcher.end(1)) {
            count++;
        }
        if (count == 0) {
            return Optional.empty();
        }
        int chosen = random.nextInt(count);
        int at = 0;
        for (int i = 0; i <= chosen; i++) {
            if (!matcher.find(at)) {
                return Optional.empty();
            }
            at = matcher.end(1);
        }
        String altered = altered(matcher.group(1), random.nextInt(3));
        return Optional.of(
                sentence.substring(0, matcher.start(1))
                        + altered
                        + sentence.substring(matcher.end(1)));
    }

    private static String altered(String number, int way) {
        char last = number.charAt(number.length() - 1);
        String rest = number.substring(0, number.length() - 1);
        return switch (way) {
            case 0 -> rest + (char) ('0' + (last - '0' + 1) % 10);
            case 1 -> rest + (char) ('0' + (last - '0' + 7) % 10);
            default ->
                    (number.charAt(0) == '9' ? "8" : (char) (number.charAt(0) + 1))
                            + number.substring(1);
        };
    }

    /** The sentence with a negation removed, or where it has none, one added. */
    static Optional<String> negation(String sentence) {
        return first(REMOVALS, sentence).or(() -> first(ADDITIONS, sentence));
    }

    private static Optional<String> first(List<Swap> swaps, String sentence) {
        for (Swap swap : swaps) {
            Matcher matcher = swap.pattern().matcher(sentence);
            if (matcher.find()) {
                return Optional.of(matcher.replaceFirst(swap.said()));
            }
        }
        return Optional.empty();
    }
}
