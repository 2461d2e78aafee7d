package org.evidenceatlas.stage.examine.wording;

import java.util.List;
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

    /** The hint for patterns of our own and for a pack's phrases. */
    static String hint(String own, List<String> phrases) {
        StringBuilder all = new StringBuilder(own);
        phrases.forEach(one -> all.append('|').append(Pattern.quote(one.replace("*", ""))));
        return all.toString();
    }
}
