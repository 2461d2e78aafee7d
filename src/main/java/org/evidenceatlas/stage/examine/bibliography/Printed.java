package org.evidenceatlas.stage.examine.bibliography;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.evidenceatlas.pattern.Pattern;

/** Whether two sources print the same title, journal or name, each in its own way. */
final class Printed {
    private static final Pattern MARKUP = Pattern.compile("<[^<>]{1,40}>|&[a-z]{2,8};");

    /** Words in common to all words of both, at which two titles are one. */
    private static final double ENOUGH = 0.8;

    private static final Set<String> SMALL =
            Set.of("the", "of", "and", "in", "for", "on", "a", "an", "et", "de", "der", "und");

    private Printed() {}

    /** Case, accents, punctuation, markup and a subtitle make no other title. */
    static boolean sameTitle(String one, String other) {
        List<String> a = words(one);
        List<String> b = words(other);
        String first = String.join("", a);
        String second = String.join("", b);
        if (first.isEmpty() || first.startsWith(second) || second.startsWith(first)) {
            return true;
        }
        List<String> rest = new ArrayList<>(b);
        long same = a.stream().filter(rest::remove).count();
        return 2.0 * same >= ENOUGH * (a.size() + b.size());
    }

    /** Abbreviations, places in brackets and subtitles make no other journal. */
    static boolean sameJournal(String one, String other) {
        List<String> a = words(ownName(one));
        List<String> b = words(ownName(other));
        return a.equals(b)
                || abbreviates(a, b)
                || abbreviates(b, a)
                || words(one).equals(words(other));
    }

    /** Accents, hyphens and particles make no other name. */
    static boolean sameName(String one, String other) {
        String a = String.join("", words(one));
        String b = String.join("", words(other));
        return a.isEmpty()
                || b.isEmpty()
                || a.endsWith(b)
                || b.endsWith(a)
                || spelt(a).equals(spelt(b));
    }

    private static String spelt(String name) {
        return name.replace("ae", "a").replace("oe", "o").replace("ue", "u");
    }

    private static String ownName(String journal) {
        for (int i = 3; i < journal.length(); i++) {
            if ("(:=/".indexOf(journal.charAt(i)) >= 0) {
                return journal.substring(0, i);
            }
        }
        return journal;
    }

    private static boolean abbreviates(List<String> cut, List<String> whole) {
        if (cut.isEmpty() || cut.size() > whole.size()) {
            return false;
        }
        if (cut.size() == 1 && whole.size() > 1) {
            StringBuilder letters = new StringBuilder();
            whole.forEach(word -> letters.append(word.charAt(0)));
            return cut.getFirst().contentEquals(letters);
        }
        for (int i = 0; i < cut.size(); i++) {
            if (!inOrder(cut.get(i), whole.get(i))) {
                return false;
            }
        }
        return cut.size() == whole.size();
    }

    private static boolean inOrder(String cut, String whole) {
        int at = 0;
        for (int i = 0; i < cut.length(); i++) {
            at = whole.indexOf(cut.charAt(i), at) + 1;
            if (at == 0 || (i == 0 && at != 1)) {
                return false;
            }
        }
        return true;
    }

    private static List<String> words(String text) {
        String bare = MARKUP.matcher(text).replaceAll(" ");
        String plain = Normalizer.normalize(bare, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= plain.length(); i++) {
            char letter = i < plain.length() ? plain.charAt(i) : ' ';
            if (Character.isLetterOrDigit(letter)) {
                word.append(letter);
            } else if (Character.getType(letter) != Character.NON_SPACING_MARK && !word.isEmpty()) {
                if (!SMALL.contains(word.toString())) {
                    words.add(word.toString());
                }
                word.setLength(0);
            }
        }
        return words;
    }
}
