package org.evidenceatlas.stage.classify.people;

import org.evidenceatlas.model.Span;
import org.evidenceatlas.stage.classify.reading.Part;

/**
 * A number of people that the text states.
 *
 * @param sentence index of its sentence among the paper's pieces
 * @param strength how sure it is that this is the number of the whole group
 */
record GroupCount(
        Kind kind, int value, String noun, Span span, Part part, int sentence, int strength) {
    /** Whose number it is. */
    enum Kind {
        CASES,
        CONTROLS,
        TOTAL
    }
}
