package org.evidenceatlas.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The words of a text, each with a short key that its inflected forms share. */
public final class Words {
    private static final List<String> ENDINGS =
            List.of(
                    "ically", "ations", "ational", "ation", "ingly", "edly", "ness", "ments",
                    "ment", "ities", "ity", "ives", "ive", "ions", "ion", "ances", "ance", "ences",
                    "ence", "ants", "ant", "ents", "ent", "ings", "ing", "ies", "ied", "ers", "er",
                    "ors", "or", "ed", "es", "ly", "al", "ic", "s", "y", "e", "i");
    private static final String LAST = "ysnlteigrdc";
    private static final int KEY = 6;
    private static final int REST = 4;

    /** Words whose keys are remembered, at most, and how long one may be. */
    private static final int MOST_KEYS = 20_000;

    private static final int LONG = 30;
    private static final Map<String, String> KEYS = new ConcurrentHashMap<>();

    private Words() {}

    /**
     * One word.
     *
     * @param text as written
     * @param start first UTF-16 unit, {@code end} one past the last
     */
    public record Word(String text, int start, int end) {
        /** The word in lower case. */
        public String lower() {
            return text.toLowerCase(Locale.ROOT);
        }

        /**
         * Lower case, without accents and endings, at most 6 letters: "differ" and "difference"
         * share one.
         */
        public String key() {
            return Words.key(text);
        }
    }

    /** The words in order: runs of letters and digits; hyphens and apostrophes part them. */
    public static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                String word = text.substring(at, end);
                words.add(new Word(word, at, end));
            }
            at = Math.max(end, at + 1);
        }
        return words;
    }

    /** The key of one word. */
    public static String key(String word) {
        String known = KEYS.get(word);
        if (known != null) {
            return known;
        }
        String key = stemmed(word);
        if (word.length() <= LONG && KEYS.size() < MOST_KEYS) {
            KEYS.put(word, key);
        }
        return key;
    }

    private static String stemmed(String word) {
        String stem = fold(word.toLowerCase(Locale.ROOT));
        boolean cut = true;
        while (cut) {
            cut = false;
            if (LAST.indexOf(stem.charAt(stem.length() - 1)) < 0 || stem.length() <= REST) {
                break;
            }
            for (String ending : ENDINGS) {
                if (stem.endsWith(ending) && stem.length() - ending.length() >= REST) {
                    stem = stem.substring(0, stem.length() - ending.length());
                    cut = true;
                    break;
                }
            }
        }
        if (stem.length() == REST && stem.endsWith("s") && !stem.endsWith("ss")) {
            stem = stem.substring(0, REST - 1);
        }
        return stem.length() > KEY ? stem.substring(0, KEY) : stem;
    }

    private static String fold(String lower) {
        String plain = lower;
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) > 'z') {
                plain = withoutMarks(Normalizer.normalize(lower, Normalizer.Form.NFD));
                break;
            }
        }
        return plain.replace("ae", "e").replace("oe", "e").replace("our", "or").replace("is", "iz");
    }

    private static String withoutMarks(String decomposed) {
        StringBuilder plain = new StringBuilder();
        decomposed
                .chars()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> plain.append((char) c));
        return plain.toString();
    }

    /** Keys that can be asked whether they hold a word, near forms included. Not thread-safe. */
    public static final class Keys {
        private final Set<String> whole = new HashSet<>();
        private final Set<String> shorter = new HashSet<>();

        /** Adds every word of the text. */
        public Keys add(String text) {
            of(text).forEach(word -> addKey(word.key()));
            return this;
        }

        private void addKey(String key) {
            if (whole.add(key) && key.length() > REST) {
                shorter.add(key.substring(0, key.length() - 1));
            }
        }

        /** Whether the key is there, or one that differs by a last letter. */
        public boolean holds(String key) {
            return whole.contains(key)
                    || shorter.contains(key)
                    || (key.length() > REST && whole.contains(key.substring(0, key.length() - 1)));
        }
    }
}
