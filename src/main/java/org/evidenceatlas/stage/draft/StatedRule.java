package org.evidenceatlas.stage.draft;

import java.util.List;
import org.evidenceatlas.model.Span;
import org.evidenceatlas.stage.draft.Scribe.DerivedBy;
import org.evidenceatlas.stage.draft.derive.SentenceRule;

/**
 * A rule by which we put into a sentence of ours what a record states as a title, a number or a
 * status.
 *
 * @param id dotted: "about.title"
 */
record StatedRule(String id, String why) implements SentenceRule {
    static final StatedRule TITLE =
            new StatedRule(
                    "about.title",
                    "Says what a paper is about by its design and the words of its title.");

    static final StatedRule PEOPLE =
            new StatedRule(
                    "people.numbers",
                    "Says how many people took part, and in which groups, where the text gives the"
                            + " numbers.");

    static final StatedRule BELOW =
            new StatedRule(
                    "result.below",
                    "Says that the result stands further down the page, where no sentence tells it"
                            + " both truly and plainly.");

    static final StatedRule WITHDRAWN =
            new StatedRule(
                    "withdrawn.status",
                    "Says that a paper was retracted, withdrawn or put in doubt, as its record or"
                            + " a notice states, and tells none of its results where it no longer"
                            + " stands.");

    static final List<StatedRule> ALL = List.of(TITLE, PEOPLE, BELOW, WITHDRAWN);

    DerivedBy by(String reason, List<Span> spans) {
        return new DerivedBy(id, reason, spans);
    }
}
