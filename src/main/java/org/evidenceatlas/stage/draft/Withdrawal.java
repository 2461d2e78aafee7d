package org.evidenceatlas.stage.draft;

import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.model.Span;
import org.evidenceatlas.model.draft.Field;
import org.evidenceatlas.model.study.Status;
import org.evidenceatlas.stage.draft.Scribe.DerivedBy;
import org.evidenceatlas.stage.draft.derive.DerivedRules;
import org.evidenceatlas.stage.draft.read.Material;

/** What is said of a paper that no longer stands: its status, and never its results. */
final class Withdrawal {
    private Withdrawal() {}

    /** The whole draft of a retracted or withdrawn paper. */
    static void write(Material material, Scribe scribe) {
        String word = word(material);
        String matter = material.subject().matter();
        DerivedBy by = by(material);
        scribe.derived(
                Field.ONE_LINE,
                "This paper on "
                        + matter
                        + " was "
                        + word
                        + ", so its results cannot be relied on.",
                by);
        scribe.derived(Field.FIVE_LINES, "This paper was " + word + ".", by);
        scribe.derived(Field.FIVE_LINES, "It was about " + matter + ".", title(material));
        scribe.derived(Field.FIVE_LINES, "Its results are not told here.", by);
        scribe.derived(Field.FIVE_LINES, "It supports no conclusion about " + matter + ".", by);
        scribe.derived(
                Field.FIVE_LINES,
                "Do not start, stop or change a treatment because of this page.",
                by);
        scribe.derived(
                Field.PLAIN_SUMMARY,
                "The paper reported on " + matter + " in " + material.subject().people() + ".",
                title(material));
        scribe.derived(
                Field.PLAIN_SUMMARY,
                "It was "
                        + word
                        + ", so its results are not told here and should not be relied on.",
                by);
        scribe.derived(Field.WITHDRAWN, "This paper was " + word + ".", by);
        scribe.derived(
                Field.WITHDRAWN,
                "What was withdrawn is its report on " + matter + ".",
                title(material));
        scribe.drawn(DerivedRules.of(Field.NOT_PROVEN), material, 2);
    }

    /** A line for a paper that stands with a remark: part retracted, or under concern. */
    static void note(Material material, Scribe scribe) {
        switch (material.study().study().status().value()) {
            case PARTIALLY_RETRACTED ->
                    scribe.derived(
                            Field.WITHDRAWN,
                            "Part of this paper was retracted; the notice says which part.",
                            by(material));
            case CONCERN ->
                    scribe.derived(
                            Field.WITHDRAWN,
                            "The journal has published an expression of concern about this paper.",
                            by(material));
            default -> {
                // nothing was taken back
            }
        }
    }

    private static String word(Material material) {
        return material.study().study().status().value() == Status.Value.WITHDRAWN
                ? "withdrawn"
                : "retracted";
    }

    private static DerivedBy by(Material material) {
        Status status = material.study().study().status();
        List<Span> spans = new ArrayList<>();
        for (Status.Signal signal : status.signals()) {
            if (!signal.text().isEmpty()) {
                spans.add(Span.metadata(signal.source(), signal.text()));
            }
        }
        return StatedRule.WITHDRAWN.by("the record's status is " + status.value().code(), spans);
    }

    private static DerivedBy title(Material material) {
        return StatedRule.TITLE.by("the title says what it is about", List.of(material.title()));
    }
}
