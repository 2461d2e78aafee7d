package org.evidenceatlas.stage.classify.reading;

import org.evidenceatlas.model.Attribute;
import org.evidenceatlas.model.Basis;
import org.evidenceatlas.model.Span;

/**
 * A piece of evidence: a rule met its words.
 *
 * @param value what the rule speaks for
 * @param weight how strongly, from 1; the sum for a value decides
 * @param piece index of its title or sentence among the paper's pieces, -1 for metadata
 */
public record Clue<T>(
        T value,
        int weight,
        Basis basis,
        String rule,
        String version,
        Span span,
        Part part,
        int piece) {
    /** The value with this clue as what it rests on. */
    public Attribute<T> attribute() {
        return new Attribute<>(value, basis, rule, version, span, null);
    }
}
