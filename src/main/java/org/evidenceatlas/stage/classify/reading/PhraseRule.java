package org.evidenceatlas.stage.classify.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.evidenceatlas.model.Basis;
import org.evidenceatlas.model.Severity;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A rule that looks for words in certain parts of a paper and speaks for a value.
 *
 * <p>Immutable. Its pattern runs in linear time and only where one of its hints stands.
 *
 * @param hints lower-case words of which the text must hold one; empty for none
 */
public record PhraseRule<T>(
        String id,
        T value,
        int weight,
        Set<Part> parts,
        Pattern pattern,
        List<String> hints,
        boolean negatable,
        String why,
        List<String> caught,
        List<String> passed)
        implements Rule {
    private static final Pattern NEVER = Pattern.compile("[^\\s\\S]");

    /** A rule of this id that speaks for {@code value} with {@code weight}; then say the rest. */
    public static <T> PhraseRule<T> rule(String id, T value, int weight) {
        return new PhraseRule<>(
                id, value, weight, Part.ANYWHERE, NEVER, List.of(), true, "", List.of(), List.of());
    }

    /** The same, looking only in these parts. */
    public PhraseRule<T> in(Set<Part> where) {
        return new PhraseRule<>(
                id, value, weight, where, pattern, hints, negatable, why, caught, passed);
    }

    /** The same, looking only in this part and these others. */
    public PhraseRule<T> in(Part first, Part... others) {
        return in(EnumSet.of(first, others));
    }

    /** The same, for this pattern (RE2 syntax, case ignored), tried where a hint stands. */
    public PhraseRule<T> finds(String regex, String... some) {
        Pattern compiled = Pattern.compile("(?i)" + regex);
        return new PhraseRule<>(
                id, value, weight, parts, compiled, List.of(some), negatable, why, caught, passed);
    }

    /** The same, its words read as they stand even after "no" or "not". */
    public PhraseRule<T> evenNegated() {
        return new PhraseRule<>(
                id, value, weight, parts, pattern, hints, false, why, caught, passed);
    }

    /** The same, with its reason in one plain sentence and a text of ours which it catches. */
    public PhraseRule<T> because(String reason, String catches, String... passes) {
        return new PhraseRule<>(
                id,
                value,
                weight,
                parts,
                pattern,
                hints,
                negatable,
                reason,
                List.of(catches),
                List.of(passes));
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    /** Its first clue in the paper, if any, as a list of none or one. */
    public List<Clue<T>> first(Paper paper) {
        return clues(paper, 1);
    }

    /** All its clues in the paper, at most one a sentence. */
    public List<Clue<T>> all(Paper paper) {
        return clues(paper, Integer.MAX_VALUE);
    }

    /** Where the rule's words begin and end in the sentence; null where they do not stand. */
    public int @Nullable [] place(String sentence) {
        Matcher match = pattern.matcher(sentence);
        int from = 0;
        while (from <= sentence.length() && match.find(from)) {
            if (!negatable || !Negation.turns(sentence, match.start())) {
                return new int[] {match.start(), match.end()};
            }
            from = match.end() > match.start() ? match.end() : match.end() + 1;
        }
        return null;
    }

    private List<Clue<T>> clues(Paper paper, int limit) {
        List<Clue<T>> found = new ArrayList<>();
        if (!hinted(paper.lower())) {
            return found;
        }
        for (int i = 0; i < paper.pieces().size(); i++) {
            Piece piece = paper.pieces().get(i);
            if (found.size() < limit && parts.contains(piece.part()) && hinted(piece.lower())) {
                int[] place = place(piece.text());
                if (place != null && place[1] > place[0]) {
                    found.add(
                            new Clue<>(
                                    value,
                                    weight,
                                    Basis.RULE,
                                    id,
                                    version(),
                                    paper.span(piece, place[0], place[1]),
                                    piece.part(),
                                    i));
                }
            }
        }
        return found;
    }

    private boolean hinted(String lower) {
        for (String hint : hints) {
            if (lower.contains(hint)) {
                return true;
            }
        }
        return hints.isEmpty();
    }
}
