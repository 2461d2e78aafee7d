package org.evidenceatlas.stage.examine.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.evidenceatlas.pattern.Pattern;

/** Turns a pack's phrases into patterns. */
final class Phrases {
    private Phrases() {}

    /** The phrase as whole words; a trailing star stands for any ending. */
    static String pattern(String phrase) {
        boolean open = phrase.endsWith("*");
        String plain = open ? phrase.substring(0, phrase.length() - 1) : phrase;
        return "\\b" + Pattern.quote(plain) + (open ? "\\w*" : "\\b");
    }

    /** Hints for patterns of our own and for a pack's phrases. */
    static List<String> hints(List<String> own, List<String> phrases) {
        List<String> all = new ArrayList<>(own);
        phrases.forEach(phrase -> all.add(phrase.replace("*", "").toLowerCase(Locale.ROOT)));
        return List.copyOf(all);
    }
}
