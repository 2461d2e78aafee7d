package org.evidenceatlas.stage.acquire.bulk.query;

import java.text.Normalizer;
import org.evidenceatlas.text.Unseen;
import org.jspecify.annotations.Nullable;

/**
 * What one character is to a search: case and diacritics make no difference, punctuation is a
 * space. It depends on no other character, so that bytes can be searched without decoding the text
 * around them.
 *
 * <p>Source: PubMed User Guide, "Searching by using special characters": a hyphen, a slash and
 * other signs between two words are a space; diacritics are searched as the plain letter.
 */
public final class Letters {
    /** What stands between two words. */
    public static final String SPACE = " ";

    /** Letters of European languages, Greek and Cyrillic, and usual punctuation. */
    private static final int USUAL = 0x2200;

    /** The usual characters that were met, folded: any thread may put the same there again. */
    private static final @Nullable String[] MET = new String[USUAL];

    private Letters() {}

    /**
     * The character as it is searched: letters and digits in lower case, {@link #SPACE}, or nothing
     * where it is not seen (a soft hyphen, a combining accent).
     */
    public static String fold(int letter) {
        if (letter >= USUAL) {
            return folded(letter);
        }
        String met = MET[letter];
        if (met == null) {
            met = folded(letter);
            MET[letter] = met;
        }
        return met;
    }

    private static String folded(int letter) {
        if (Unseen.is(letter)) {
            return "";
        }
        String parts = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD);
        StringBuilder into = new StringBuilder();
        parts.codePoints().forEach(part -> fold(part, into));
        String text = into.toString();
        return text.isEmpty() || !text.isBlank() ? text : SPACE;
    }

    private static void fold(int part, StringBuilder into) {
        int type = Character.getType(part);
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
        if (mark || Unseen.is(part)) {
            return;
        }
        boolean spacing = type == Character.COMBINING_SPACING_MARK;
        if (Character.isLetterOrDigit(part) || spacing) {
            into.appendCodePoint(Character.toLowerCase(part));
        } else {
            into.append(' ');
        }
    }
}
