package org.evidenceatlas.stage.classify.sample;

import org.evidenceatlas.model.Span;
import org.evidenceatlas.stage.classify.reading.Part;

/**
 * A number of people that the text states.
 *
 * @param sentence index of its sentence among the paper's pieces
 * @param randomised whether the words beside it say that they were put into groups by chance
 * @param strength how sure it is that this is the number of the whole group
 */
record GroupCount(
        Kind kind,
        int value,
        String noun,
        Span span,
        Part part,
        int sentence,
        int strength,
        boolean randomised) {
    GroupCount stronger(int by) {
        return new GroupCount(kind, value, noun, span, part, sentence, strength + by, randomised);
    }

    /** The same, of all who took part. */
    GroupCount ofAll() {
        return new GroupCount(Kind.TOTAL, value, noun, span, part, sentence, strength, randomised);
    }

    /** Whether the other is this very number, met by another pattern. */
    boolean isSame(GroupCount other) {
        return kind == other.kind
                && value == other.value
                && sentence == other.sentence
                && span.start() < other.span.end()
                && other.span.start() < span.end();
    }

    /** Whose number it is. */
    enum Kind {
        CASES,
        CONTROLS,
        TOTAL
    }
}
