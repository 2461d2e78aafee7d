package org.evidenceatlas.stage.assemble.likeness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;

/**
 * A title made comparable.
 *
 * @param words in plain Latin and in order, without small words and without a status before them
 * @param head how many of them stand before the subtitle; all where there is none
 * @param numbers the words with a digit, and Roman numbers
 * @param marks what the title says the document is beside a paper: "reply", "protocol"
 */
record Heading(List<String> words, int head, Set<String> numbers, Set<String> marks) {
    private static final Set<String> SMALL =
            Set.of(
                    "a", "an", "the", "of", "in", "on", "and", "for", "with", "to", "by", "from",
                    "as", "at", "is", "are");

    /** Letters of Greek words, as {@link Letters} writes the Greek letter itself. */
    private static final Map<String, String> GREEK =
            Map.of("alpha", "a", "beta", "v", "gamma", "g", "delta", "d", "kappa", "k");

    private static final Set<String> ROMAN =
            Set.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");

    private static final Pattern SUBTITLE = Pattern.compile(":\\s|[.?!]\\s|\\s[-–—]\\s|[–—]");

    /** No title has so many words; what has is not compared beyond. */
    private static final int MOST = 100;

    /** Titles that return each year over another text. */
    private static final String SERIES = "series";

    /** Marks of a document about another one, which may carry that one's abstract. */
    static final Set<String> ABOUT = Set.of("reply", "comment", "letter", "notice");

    private static final Map<String, Pattern> MARKS =
            Map.ofEntries(
                    mark(
                            "reply",
                            "^re\\b|^(?:a |the )?response (?:to|from)\\b|\\breply\\b|\\bauthors? s? ?response\\b"),
                    mark("comment", "^comment(?:s|ary)?\\b|\\bcomment(?:s|ary)? (?:on|to|by)\\b"),
                    mark("letter", "^letter\\b|\\bletter to the editor\\b"),
                    mark(
                            "notice",
                            "\\b(?:correction (?:to|for)|corrigendum|errat(?:um|a)|addendum)\\b"
                                    + "|^(?:author |publisher )?correction\\b|^retraction\\b"
                                    + "|\\bexpression of concern\\b"),
                    mark("protocol", "\\bprotocols?\\b|\\brationale and design\\b"),
                    mark("update", "\\bupdated?\\b"),
                    mark(
                            "part",
                            "\\b(?:part|phase|wave|paper|chapter|volume|stage) (?:[0-9ivx]+|one|two|three)\\b"),
                    mark("follow-up", "\\bfollow ?up\\b"),
                    mark(
                            "second analysis",
                            "\\b(?:secondary|post ?hoc|subgroup|interim|re) ?analys[ei]s\\b"),
                    mark("summary", "\\b(?:plain language|executive|lay) summary\\b"),
                    mark("editorial", "^editorial\\b"),
                    mark(
                            SERIES,
                            "\\b(?:annual|quarterly|monthly) (?:report|review|meeting|survey)\\b"
                                    + "|\\b(?:year in review|proceedings|abstracts? (?:of|from)"
                                    + "|highlights|news|conference report|in this issue)\\b"));

    private static Map.Entry<String, Pattern> mark(String name, String words) {
        return Map.entry(name, Pattern.compile(words));
    }

    static Heading of(String title) {
        String bare = Titles.unmarked(title);
        List<String> words = words(bare);
        Matcher end = SUBTITLE.matcher(bare);
        int head = end.find() ? words(bare.substring(0, end.start())).size() : words.size();
        Set<String> numbers = new TreeSet<>();
        for (String word : words) {
            if (ROMAN.contains(word) || word.chars().anyMatch(c -> c >= '0' && c <= '9')) {
                numbers.add(word);
            }
        }
        String latin = Letters.latin(bare);
        Set<String> marks = new TreeSet<>();
        MARKS.forEach(
                (name, pattern) -> {
                    if (pattern.matcher(latin).find()) {
                        marks.add(name);
                    }
                });
        return new Heading(List.copyOf(words), head, Set.copyOf(numbers), Set.copyOf(marks));
    }

    private static List<String> words(String title) {
        List<String> words = new ArrayList<>();
        for (String word : Letters.latin(title).split(" ", -1)) {
            if (!word.isEmpty() && !SMALL.contains(word) && words.size() < MOST) {
                words.add(GREEK.getOrDefault(word, word));
            }
        }
        return words;
    }

    boolean returns() {
        return marks.contains(SERIES);
    }

    /** The title without its subtitle. */
    List<String> opening() {
        return words.subList(0, head);
    }
}
