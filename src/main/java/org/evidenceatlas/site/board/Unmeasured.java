package org.evidenceatlas.site.board;

import java.util.List;
import org.evidenceatlas.site.board.BoardView.Bare;

/** The badges that no labelled set has, and what they rest on instead. */
final class Unmeasured {
    /** What stands in the place of a number. */
    static final String NO_LABEL = "No labelled paper, so no number.";

    static final List<Bare> ALL =
            List.of(
                    bare(
                            "level",
                            "Evidence level",
                            "It follows from other badges by a published table, and is wrong where"
                                    + " they are."),
                    bare(
                            "definition-quality",
                            "Case-definition quality",
                            "It follows from the case definition by a published table."),
                    bare(
                            "applicability",
                            "Bears on people with PEM",
                            "It follows from the PEM criterion."),
                    bare(
                            "peer-review",
                            "Peer review",
                            "It follows from the kind of document. The library has no such field."),
                    bare(
                            "status",
                            "Retracted, corrected, under concern",
                            "It is what the sources say that were asked."),
                    bare(
                            "people",
                            "Severity, age, sex, length of illness, country",
                            "Rules read them from words in the text."),
                    bare(
                            "trial",
                            "Arms, masking, main outcome, registration, harms",
                            "Rules read them from words in the text."),
                    bare("topics", "Topics", "Words of the pack are looked for in the text."),
                    new Bare(
                            "draft",
                            "Machine draft",
                            "This badge says that a program wrote the text. It is no judgement, so"
                                    + " there is nothing to measure."));

    private Unmeasured() {}

    private static Bare bare(String id, String name, String rests) {
        return new Bare(id, name, rests + " " + NO_LABEL);
    }
}
