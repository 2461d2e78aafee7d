package org.evidenceatlas.text;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;

/**
 * Estimates how many years of school a text asks for (Flesch-Kincaid grade level, Kincaid et al.
 * 1975, in years). Names that no writer can put more plainly count as one word of two syllables:
 * those given, and words that look like the name of a gene, virus, drug or measure. Safe between
 * threads.
 */
public final class GradeLevel {
    private static final String NAME = "Namer";
    private static final String VOWEL = "aeiouyAEIOUY";

    /** Capitals inside a word or letters beside digits: IL-6, HHV-6, VO2peak, NaV1.5. */
    private static final Pattern CODE =
            Pattern.compile(
                    "[\\p{L}\\d]*(?:\\p{Lu}[\\p{L}\\d]*\\p{Lu}|\\p{L}\\d|\\d\\p{Lu})[\\p{L}\\d-]*");

    private static final Pattern VIRUS = Pattern.compile("(?i)\\b[\\p{L}-]+virus(?:es)?\\b");

    /** Endings of names of drugs, most of them stems that the WHO gives to such names. */
    private static final Pattern DRUG =
            Pattern.compile(
                    "(?i)\\p{L}{3,}(?:mab|vir|statin|olol|pril|sartan|azole|mycin|cillin|oxetine|triptan|gabalin"
                            + "|trexone|azepam|nib|cept|gliptin|formin|setron|dronate|steride|fenadine"
                            + "|stigmine|bradine|oxacin|cycline|caine|tadine|parib|ciclib)");

    /** Words whose syllables are remembered, at most: more than English prose often uses. */
    private static final int MOST_WORDS = 20_000;

    private static final Map<String, Integer> COUNTED = new ConcurrentHashMap<>();

    /** In lower case, the longest first. */
    private final List<String> names;

    /** Matches where one of the names may stand. */
    private final Pattern named;

    /** The same for names without which a sentence may ask for more than with them. */
    private final Pattern merging;

    /**
     * With the names that count as one word of two syllables.
     *
     * @param names of the condition and whatever else has only one name, in any case
     */
    public GradeLevel(List<String> names) {
        this.names =
                names.stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .distinct()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .toList();
        named = anyOf(this.names);
        merging = anyOf(this.names.stream().filter(GradeLevel::isMerging).toList());
    }

    private static Pattern anyOf(List<String> names) {
        String any = names.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile("(?i)(?:^|[^a-z0-9])(?:" + any + ")(?:[^a-z0-9]|$)");
    }

    /** More than one word, or fewer vowels than what stands for a name has. */
    private static boolean isMerging(String name) {
        long vowels = name.chars().filter(letter -> VOWEL.indexOf(letter) >= 0).count();
        return vowels < 2 || !name.chars().allMatch(Character::isLetterOrDigit);
    }

    /**
     * False only where the grade level of a sentence is no more than {@code level}; many times
     * faster than telling it, for no word has more syllables than vowels, unless it is a name.
     */
    public boolean mayExceed(String sentence, double level) {
        if (merging.mayMatch(sentence)
                || CODE.mayMatch(sentence)
                || VIRUS.mayMatch(sentence)
                || DRUG.mayMatch(sentence)) {
            return true;
        }
        int words = 0;
        int syllables = 0;
        int vowels = 0;
        boolean inside = false;
        for (int i = 0; i <= sentence.length(); i++) {
            char letter = i < sentence.length() ? sentence.charAt(i) : ' ';
            if (Character.isLetterOrDigit(letter)) {
                inside = true;
                vowels += VOWEL.indexOf(letter) >= 0 ? 1 : 0;
            } else if (inside) {
                words++;
                syllables += Math.max(1, vowels);
                vowels = 0;
                inside = false;
            }
        }
        return words > 0 && level(1, words, syllables) > level;
    }

    private static double level(int sentences, int words, int syllables) {
        return 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
    }

    /** The grade level of a text of one or more sentences; 0 for one without a word. */
    public double of(String text) {
        return reader().of(text);
    }

    /** One who reads many texts that share sentences. */
    public Reader reader() {
        return new Reader();
    }

    /** Tells grade levels, and counts no sentence twice. Not thread-safe. */
    public final class Reader {
        private final Map<String, Counts> known = new HashMap<>();

        private Reader() {}

        /** As {@link GradeLevel#of}. */
        public double of(String text) {
            int sentences = 0;
            int words = 0;
            int syllables = 0;
            for (Sentence sentence : Sentences.of(text)) {
                Counts here = known.computeIfAbsent(sentence.text(), GradeLevel.this::counts);
                sentences += here.words() == 0 ? 0 : 1;
                words += here.words();
                syllables += here.syllables();
            }
            return words == 0 ? 0 : level(sentences, words, syllables);
        }
    }

    private record Counts(int words, int syllables) {}

    private Counts counts(String sentence) {
        List<Words.Word> words = Words.of(folded(sentence));
        return new Counts(
                words.size(), words.stream().mapToInt(word -> syllables(word.lower())).sum());
    }

    private String folded(String sentence) {
        String text = sentence;
        String lower = text.toLowerCase(Locale.ROOT);
        for (String name : named.mayMatch(sentence) ? names : List.<String>of()) {
            if (lower.contains(name)) {
                text = withoutName(text, lower, name);
                lower = text.toLowerCase(Locale.ROOT);
            }
        }
        text = CODE.matcher(text).replaceAll(NAME);
        text = VIRUS.matcher(text).replaceAll(NAME);
        return DRUG.matcher(text).replaceAll(NAME);
    }

    private static String withoutName(String text, String lower, String sought) {
        StringBuilder kept = new StringBuilder();
        int from = 0;
        for (int at = lower.indexOf(sought); at >= 0; at = lower.indexOf(sought, at + 1)) {
            boolean whole =
                    at >= from && isEdge(lower, at - 1) && isEdge(lower, at + sought.length());
            if (whole && lower.length() == text.length()) {
                kept.append(text, from, at).append(NAME);
                from = at + sought.length();
            }
        }
        return kept.append(text.substring(from)).toString();
    }

    private static boolean isEdge(String text, int at) {
        return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }

    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    /** An "e" that nobody hears: "time", "times", "timed", but not "muscle", "faces", "tested". */
    private static final Pattern SILENT =
            Pattern.compile(
                    "(?:[^aeiouyl]|[aeiouy]l)e$|[^aeiouysxzhcgl]es$|[aeiouy]les$|[^aeiouytd]ed$");

    /** Two vowels that are heard apart: "bacteria", "anxiety", "evaluate". */
    private static final Pattern APART = Pattern.compile("i[aou]|iet|ua|uo|[yei]ing$");

    private static final Pattern TOGETHER = Pattern.compile("[tscg]i[aou]|[qg]u[ao]");

    /** How many syllables an English word has, at least 1; a number counts as one. */
    static int syllables(String word) {
        Integer known = COUNTED.get(word);
        if (known != null) {
            return known;
        }
        int count = heard(word);
        if (COUNTED.size() < MOST_WORDS) {
            COUNTED.put(word, count);
        }
        return count;
    }

    private static int heard(String word) {
        if (!word.isEmpty() && Character.isDigit(word.charAt(0))) {
            return 1;
        }
        int count = count(VOWELS, word) + count(APART, word) - count(TOGETHER, word);
        return Math.max(1, SILENT.matcher(word).find() ? count - 1 : count);
    }

    private static int count(Pattern pattern, String word) {
        int count = 0;
        Matcher found = pattern.matcher(word);
        while (found.find()) {
            count++;
        }
        return count;
    }
}
