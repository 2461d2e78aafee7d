package org.evidenceatlas.search.words;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.tartarus.snowball.ext.EnglishStemmer;

/** Brings a word into the one form that the index keeps. Thread-safe. */
final class Normal {
    /** So many words are remembered; a text seldom has one that is not among them. */
    private static final int REMEMBERED = 200_000;

    private static final int MOST_UNITS_A_LETTER = 4;
    private static final int SHORT = 3;
    private static final String GREEK = "αβγδεκλμω";
    private static final String[] NAMES = {
        "alpha", "beta", "gamma", "delta", "epsilon", "kappa", "lambda", "mu", "omega"
    };

    private static final Map<String, String> TERMS = new ConcurrentHashMap<>();

    private Normal() {}

    /** Lower case, without accents; Greek letters by their names. */
    static String surface(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) >= 128) {
                return folded(lower);
            }
        }
        return lower;
    }

    private static String folded(String lower) {
        String whole = Normalizer.normalize(lower, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < whole.length(); i++) {
            char unit = whole.charAt(i);
            int greek = GREEK.indexOf(unit);
            if (greek >= 0) {
                plain.append(NAMES[greek]);
            } else if (Character.getType(unit) != Character.NON_SPACING_MARK) {
                plain.append(unit);
            }
        }
        char[] from = plain.toString().toCharArray();
        char[] to = new char[from.length * MOST_UNITS_A_LETTER];
        int length = ASCIIFoldingFilter.foldToASCII(from, 0, to, 0, from.length);
        return new String(to, 0, length);
    }

    /** The term of a surface. */
    static String term(String surface) {
        String known = TERMS.get(surface);
        if (known != null) {
            return known;
        }
        String term = stem(Spelling.american(surface));
        if (TERMS.size() < REMEMBERED) {
            TERMS.put(surface, term);
        }
        return term;
    }

    private static String stem(String word) {
        if (word.length() <= SHORT || !word.chars().allMatch(unit -> unit >= 'a' && unit <= 'z')) {
            return word;
        }
        EnglishStemmer stemmer = new EnglishStemmer();
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
