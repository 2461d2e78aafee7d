package org.evidenceatlas.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads which words of a text stand under a "not", "no", "without" or the like. */
public final class Negation {
    private static final Set<String> NEGATORS =
            Set.of(
                    "not", "no", "nor", "neither", "never", "none", "nothing", "nobody", "without",
                    "cannot", "t");
    private static final Set<String> HALF =
            Set.of(
                    "lack", "lacks", "lacked", "lacking", "absence", "fail", "fails", "failed",
                    "failing", "hardly", "unable");
    private static final Set<String> ENDS =
            Set.of(
                    "but",
                    "although",
                    "however",
                    "whereas",
                    "while",
                    "though",
                    "yet",
                    "despite",
                    "because",
                    "since",
                    "which",
                    "who",
                    "when",
                    "if");
    private static final Set<String> LIGHT =
            Set.of(
                    "a",
                    "an",
                    "the",
                    "any",
                    "be",
                    "been",
                    "being",
                    "is",
                    "are",
                    "was",
                    "were",
                    "have",
                    "has",
                    "had",
                    "having",
                    "do",
                    "does",
                    "did",
                    "to",
                    "of",
                    "in",
                    "on",
                    "with",
                    "for",
                    "at",
                    "by",
                    "from",
                    "and",
                    "or",
                    "as",
                    "it",
                    "its",
                    "there",
                    "other",
                    "further",
                    "longer",
                    "also",
                    "only",
                    "very",
                    "always",
                    "that",
                    "this",
                    "these",
                    "their",
                    "each",
                    "either",
                    "such",
                    "yet",
                    "all",
                    "fully",
                    "directly",
                    "necessarily",
                    "evidence",
                    "between",
                    "than",
                    "could",
                    "can",
                    "may",
                    "would",
                    "should");

    /** Words of degree: "no clear difference" denies the difference. */
    private static final Set<String> DEGREE =
            Set.of(
                    "significant",
                    "significantly",
                    "statistically",
                    "clear",
                    "clearly",
                    "consistently",
                    "consistent",
                    "substantial",
                    "meaningful",
                    "meaningfully",
                    "clinically",
                    "major",
                    "serious");

    /** Keys of words that say the same of a result. */
    private static final Map<String, String> SAME =
            Map.of(
                    Words.key("associated"), "link",
                    Words.key("correlated"), "link",
                    Words.key("related"), "link",
                    Words.key("relationship"), "link",
                    Words.key("linked"), "link",
                    Words.key("significant"), "clear",
                    Words.key("clearly"), "clear");

    private static final Set<String> SEEING =
            Set.of(
                    "found",
                    "find",
                    "show",
                    "showed",
                    "shown",
                    "seen",
                    "see",
                    "observed",
                    "observe",
                    "detected",
                    "detect",
                    "reported",
                    "report",
                    "noted");
    private static final Set<String> ALIKE =
            Set.of("similar", "similarly", "comparable", "same", "equal", "equally", "alike");
    private static final Set<String> AUXILIARY =
            Set.of(
                    "did", "does", "do", "was", "were", "is", "are", "had", "has", "have", "could",
                    "can", "would");
    private static final int REACH = 9;

    private Negation() {}

    /** How a word stands. */
    public enum Mark {
        /** Under no negation. */
        AFFIRMED,
        /** Under one, but not the first word it bears on. */
        WITHIN,
        /** The first word of weight that a negation bears on. */
        DENIED
    }

    /**
     * A word with its mark.
     *
     * @param key as in {@link Words.Word#key()}; "similar" has that of "differ" and is denied
     */
    public record Marked(Words.Word word, String key, Mark mark) {}

    /** The words of the text in order, each with its mark. */
    public static List<Marked> of(String text) {
        List<Words.Word> words = Words.of(text);
        Mark[] marks = new Mark[words.size()];
        for (int i = 0; i < marks.length; i++) {
            if (negates(words, i, text)) {
                mark(words, i, text, marks);
            }
            if (isSaidBefore(words, i, text)) {
                markBefore(words, i, text, marks);
            }
        }
        List<Marked> marked = new ArrayList<>(marks.length);
        for (int i = 0; i < marks.length; i++) {
            Words.Word word = words.get(i);
            Mark mark = marks[i] == null ? Mark.AFFIRMED : marks[i];
            marked.add(own(word, mark));
        }
        return List.copyOf(marked);
    }

    /** Whether a negation bears on a word between two places of the text. */
    public static boolean denies(String text, int start, int end) {
        return of(text).stream()
                .anyMatch(
                        word ->
                                word.mark() != Mark.AFFIRMED
                                        && word.word().start() < end
                                        && start < word.word().end());
    }

    /** Whether the word carries little meaning, so that its mark says nothing. */
    public static boolean isLight(String lower) {
        return LIGHT.contains(lower) || NEGATORS.contains(lower) || HALF.contains(lower);
    }

    private static Marked own(Words.Word word, Mark mark) {
        String lower = word.lower();
        if (SAME.containsKey(word.key())) {
            return new Marked(word, SAME.get(word.key()), mark);
        }
        if (ALIKE.contains(lower)) {
            return new Marked(word, "diff", flip(mark));
        }
        if (lower.equals("absent")) {
            return new Marked(word, Words.key("present"), flip(mark));
        }
        if (lower.startsWith("un") && UNDONE.contains(lower)) {
            String key = Words.key(lower.substring(2));
            return new Marked(word, SAME.getOrDefault(key, key), flip(mark));
        }
        return new Marked(word, word.key(), mark);
    }

    private static final Set<String> UNDONE =
            Set.of(
                    "unchanged",
                    "unrelated",
                    "unaffected",
                    "unaltered",
                    "unassociated",
                    "unlikely",
                    "undetected",
                    "undetectable",
                    "unsuccessful",
                    "uncorrelated");

    private static Mark flip(Mark mark) {
        return mark == Mark.AFFIRMED ? Mark.DENIED : Mark.AFFIRMED;
    }

    private static boolean negates(List<Words.Word> words, int at, String text) {
        String word = words.get(at).lower();
        String next = at + 1 < words.size() ? words.get(at + 1).lower() : "";
        if (word.equals("t")) {
            int before = words.get(at).start() - 1;
            return before > 0 && (text.charAt(before) == '\'' || text.charAt(before) == '\u2019');
        }
        if (word.equals("no") && (next.equals("more") || next.equals("less"))) {
            boolean than = at + 2 < words.size() && words.get(at + 2).lower().equals("than");
            return !than;
        }
        boolean orNot =
                at > 0
                        && words.get(at - 1).lower().equals("or")
                        && (word.equals("not") || word.equals("without"));
        boolean notOnly = word.equals("not") && (next.equals("only") || next.equals("just"));
        return (NEGATORS.contains(word) && !orNot && !notOnly) || HALF.contains(word);
    }

    /** Marks the words after a negation up to the end of its clause. */
    private static void mark(List<Words.Word> words, int at, String text, Mark[] marks) {
        boolean first = true;
        int seeing = -1;
        for (int i = at + 1; i < words.size() && i <= at + REACH; i++) {
            Words.Word word = words.get(i);
            String between = text.substring(words.get(i - 1).end(), word.start());
            if (ends(between) || ENDS.contains(word.lower())) {
                break;
            }
            if (SEEING.contains(word.lower()) || DEGREE.contains(word.lower())) {
                seeing = seeing < 0 ? i : seeing;
                continue;
            }
            if (isLight(word.lower())) {
                continue;
            }
            marks[i] = first ? Mark.DENIED : marks[i] == Mark.DENIED ? Mark.DENIED : Mark.WITHIN;
            first = false;
        }
        if (first && seeing >= 0) {
            marks[seeing] = Mark.DENIED;
        }
    }

    /**
     * "Pain did not.", "sleep did not either", "fever was absent": what is denied stands before.
     */
    private static boolean isSaidBefore(List<Words.Word> words, int at, String text) {
        if (at == 0 || !AUXILIARY.contains(words.get(at - 1).lower())) {
            return false;
        }
        String word = words.get(at).lower();
        boolean either = at + 1 < words.size() && words.get(at + 1).lower().equals("either");
        int end = either ? at + 1 : at;
        int next = end + 1 < words.size() ? words.get(end + 1).start() : text.length();
        boolean last = next == text.length() || ends(text.substring(words.get(end).end(), next));
        return word.equals("absent") || (word.equals("not") && last);
    }

    /** Marks the words before a negation, back to the beginning of its clause. */
    private static void markBefore(List<Words.Word> words, int at, String text, Mark[] marks) {
        int from = at - 1;
        while (from > 0
                && from > at - REACH
                && !ENDS.contains(words.get(from - 1).lower())
                && !ends(text.substring(words.get(from - 1).end(), words.get(from).start()))) {
            from--;
        }
        boolean first = true;
        for (int i = from; i < at; i++) {
            if (!isLight(words.get(i).lower())) {
                marks[i] = first || marks[i] == Mark.DENIED ? Mark.DENIED : Mark.WITHIN;
                first = false;
            }
        }
    }

    private static boolean ends(String between) {
        for (int i = 0; i < between.length(); i++) {
            if (",;:.?!()\n".indexOf(between.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
