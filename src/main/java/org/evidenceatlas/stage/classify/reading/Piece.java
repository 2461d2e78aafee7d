package org.evidenceatlas.stage.classify.reading;

import java.util.Locale;
import org.evidenceatlas.model.Where;

/**
 * The title, or one sentence of the abstract.
 *
 * @param start first UTF-16 unit in the title or abstract
 * @param lower the text in lower case, only for quick looks: its offsets may differ
 */
public record Piece(Part part, Where where, int start, String text, String lower) {
    static Piece of(Part part, Where where, int start, String text) {
        return new Piece(part, where, start, text, text.toLowerCase(Locale.ROOT));
    }
}
