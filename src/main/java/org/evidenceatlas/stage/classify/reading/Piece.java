package org.evidenceatlas.stage.classify.reading;

import java.util.Locale;
import org.evidenceatlas.model.Where;

/**
 * The title, or one sentence of the abstract.
 *
 * @param start first UTF-16 unit in the title or abstract
 * @param lower the text in lower case, only for quick looks: its offsets may differ
 * @param flat the text with each letter in lower case and each dash a space; same offsets
 */
public record Piece(Part part, Where where, int start, String text, String lower, String flat) {
    static Piece of(Part part, Where where, int start, String text) {
        return new Piece(part, where, start, text, text.toLowerCase(Locale.ROOT), flat(text));
    }

    /** Each letter in lower case and each dash a space, character by character. */
    public static String flat(String text) {
        char[] flat = text.toCharArray();
        for (int i = 0; i < flat.length; i++) {
            char c = flat[i];
            boolean dash = c == '-' || c >= '\u2010' && c <= '\u2015';
            flat[i] = dash ? ' ' : Character.toLowerCase(c);
        }
        return new String(flat);
    }
}
