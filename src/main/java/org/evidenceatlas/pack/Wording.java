package org.evidenceatlas.pack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;

/**
 * Words with a part in drafting or in checks, by list name, such as "plain", "advice", "absolutes",
 * "activity", "drug", "procedure", "outcomes-objective".
 *
 * @param lists list name to words or patterns
 * @param plain technical or heavy word or phrase, in small letters, to plain word
 */
public record Wording(Map<String, List<String>> lists, Map<String, String> plain) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}'-]*");

    /** No phrase that has a plain word is longer than this. */
    private static final int LONGEST = 6;

    public Wording {
        Map<String, String> small = new TreeMap<>();
        plain.forEach((heavy, light) -> small.put(heavy.toLowerCase(Locale.ROOT), light));
        plain = Collections.unmodifiableMap(small);
    }

    /** The list of that name, empty if the pack has none. */
    public List<String> list(String name) {
        return lists.getOrDefault(name, List.of());
    }

    /** The text with plain words for heavy ones, the longest phrase first; names stay. */
    public String plainly(String text) {
        StringBuilder told = new StringBuilder();
        List<int[]> words = places(text);
        String lower = text.toLowerCase(Locale.ROOT);
        boolean alike = lower.length() == text.length();
        int from = 0;
        for (int i = 0; i < words.size(); i++) {
            int taken = 0;
            for (int n = Math.min(LONGEST, words.size() - i); n > 0 && taken == 0; n--) {
                int start = words.get(i)[0];
                int end = words.get(i + n - 1)[1];
                String small = (alike ? lower : text).substring(start, end);
                String better = plain.get(alike ? small : small.toLowerCase(Locale.ROOT));
                if (better == null) {
                    continue;
                }
                String heavy = text.substring(start, end);
                boolean name = start > 0 && Character.isUpperCase(heavy.charAt(0));
                if (!name && (n > 1 || !allCapitals(heavy))) {
                    told.append(text, from, start).append(likeCase(heavy, better));
                    from = end;
                    taken = n;
                }
            }
            i += Math.max(0, taken - 1);
        }
        return told.append(text.substring(from)).toString();
    }

    private static List<int[]> places(String text) {
        List<int[]> places = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            places.add(new int[] {word.start(), word.end()});
        }
        return places;
    }

    private static boolean allCapitals(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static String likeCase(String heavy, String better) {
        return Character.isUpperCase(heavy.charAt(0)) && !better.isEmpty()
                ? Character.toUpperCase(better.charAt(0)) + better.substring(1)
                : better;
    }
}
