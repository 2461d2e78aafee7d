package org.evidenceatlas.stage.classify.entry;

import org.evidenceatlas.model.Span;
import org.evidenceatlas.pack.CaseDefinition;

/**
 * A case definition that the text names.
 *
 * @param use whether people entered by it, or it is only spoken of
 * @param joined how it is joined to the one named before it in the same sentence
 */
record DefinitionMention(
        CaseDefinition definition, Span span, int sentence, Use use, Joined joined) {
    DefinitionMention asOutcome() {
        return use == Use.ENTRY ? as(Use.OUTCOME, joined) : this;
    }

    /** The same name, for another use or joined otherwise. */
    DefinitionMention as(Use other, Joined how) {
        return new DefinitionMention(definition, span, sentence, other, how);
    }

    /** What the mention is for. */
    enum Use {
        ENTRY,
        /** Some of those who entered did so by it; of the others it says nothing. */
        PART,
        OUTCOME,
        MENTION,
        /** Nothing around it says what it is for. */
        BARE
    }

    /** "or", "and", or no link. */
    enum Joined {
        OR,
        AND,
        NONE
    }
}
