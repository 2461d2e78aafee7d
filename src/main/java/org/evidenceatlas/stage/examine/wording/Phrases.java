package org.evidenceatlas.stage.examine.wording;

import com.google.re2j.Pattern;

/** Turns a pack's phrases into patterns. */
final class Phrases {
    private Phrases() {}

    /** The phrase as whole words; a trailing star stands for any ending. */
    static String pattern(String phrase) {
        boolean open = phrase.endsWith("*");
        String plain = open ? phrase.substring(0, phrase.length() - 1) : phrase;
        return "\\b" + Pattern.quote(plain) + (open ? "\\w*" : "\\b");
    }
}
