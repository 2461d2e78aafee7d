package org.evidenceatlas.stage.draft.read;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.evidenceatlas.pattern.Pattern;

/** A title in the letters of running text: ordinary words small, names and codes as they are. */
final class TitleWords {
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]");

    private TitleWords() {}

    /**
     * The title's words with ordinary ones in small letters, judged by how the abstract has them.
     */
    static String small(String title, String abstractText, List<String> names) {
        Set<String> proper = Set.copyOf(names);
        StringBuilder told = new StringBuilder();
        for (String word : title.split(" ")) {
            told.append(told.isEmpty() ? "" : " ").append(word(word, abstractText, proper));
        }
        return told.toString();
    }

    private static String word(String word, String text, Set<String> proper) {
        int dash = word.indexOf('-');
        if (dash > 0 && dash < word.length() - 1) {
            return part(word.substring(0, dash), text, proper)
                    + "-"
                    + part(word.substring(dash + 1), text, proper);
        }
        int slash = word.indexOf('/');
        if (slash > 0 && slash < word.length() - 1) {
            return part(word.substring(0, slash), text, proper)
                    + "/"
                    + part(word.substring(slash + 1), text, proper);
        }
        return part(word, text, proper);
    }

    private static String part(String word, String text, Set<String> proper) {
        boolean title =
                word.length() > 0
                        && Character.isUpperCase(word.charAt(0))
                        && word.substring(1).equals(word.substring(1).toLowerCase(Locale.ROOT));
        String bare = NO_LETTER.matcher(word).replaceAll("");
        if (!title || bare.isEmpty() || proper.contains(bare)) {
            return word;
        }
        String low = word.toLowerCase(Locale.ROOT);
        if (bare.length() == 1) {
            return bare.equals("A") ? low : word;
        }
        boolean seenSmall = text.contains(" " + bare.toLowerCase(Locale.ROOT));
        boolean seenTall = midSentence(text, bare);
        return seenTall && !seenSmall ? word : low;
    }

    private static boolean midSentence(String text, String word) {
        int at = text.indexOf(word);
        while (at >= 0) {
            boolean mid =
                    at > 1
                            && text.charAt(at - 1) == ' '
                            && Character.isLowerCase(text.charAt(at - 2));
            if (mid) {
                return true;
            }
            at = text.indexOf(word, at + 1);
        }
        return false;
    }
}
