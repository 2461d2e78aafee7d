package org.evidenceatlas.stage.examine.rule;

import java.util.List;
import java.util.stream.Collectors;
import org.evidenceatlas.model.Span;
import org.evidenceatlas.model.classification.Classification;
import org.evidenceatlas.model.draft.Claim;
import org.evidenceatlas.model.draft.ClaimKind;
import org.evidenceatlas.model.draft.Draft;
import org.evidenceatlas.model.study.SourceText;

/** One claim beside all that it may rest on. */
public record Told(Draft draft, Claim claim) {
    /** Whether the claim says that it tells what the source says. */
    public boolean isReported() {
        return claim.kind() == ClaimKind.REPORTED;
    }

    /** The words of the claim's spans, one a line, in their order. */
    public String spans() {
        return claim.spans().stream().map(Span::text).collect(Collectors.joining("\n"));
    }

    /** The title and abstract that were read. */
    public SourceText source() {
        return classification().study().text();
    }

    /** What is known of the study. */
    public Classification classification() {
        return draft.classification();
    }

    /** Every claim of a draft beside its source. */
    public static List<Told> all(Draft draft) {
        return draft.claims().stream().map(claim -> new Told(draft, claim)).toList();
    }
}
