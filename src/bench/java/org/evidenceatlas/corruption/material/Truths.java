package org.evidenceatlas.corruption.material;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.evidenceatlas.corruption.material.Truth.Origin;
import org.evidenceatlas.model.Span;
import org.evidenceatlas.model.draft.Claim;
import org.evidenceatlas.model.draft.ClaimKind;
import org.evidenceatlas.model.draft.Draft;
import org.evidenceatlas.model.draft.Field;
import org.evidenceatlas.model.study.Status;

/** The true sentences of one paper. */
final class Truths {
    /** Papers that no longer stand may report nothing, so that nothing is true of them here. */
    private static final Set<Status.Value> STANDS =
            Set.of(Status.Value.CURRENT, Status.Value.CORRECTED, Status.Value.UNKNOWN);

    private Truths() {}

    static List<Truth> of(Draft draft) {
        List<Truth> truths = new ArrayList<>();
        if (!STANDS.contains(draft.classification().study().status().value())) {
            return truths;
        }
        Set<String> said = new HashSet<>();
        for (Claim claim : draft.claims()) {
            // Short and long forms say some sentences twice.
            if (claim.kind() == ClaimKind.REPORTED && said.add(claim.text())) {
                truths.add(
                        new Truth(
                                draft,
                                Claims.reported(
                                        claim.id(), claim.field(), claim.text(), claim.spans()),
                                Origin.DRAFT));
            }
        }
        for (Sourced sentence : Sourced.of(draft.classification().study().text())) {
            Field field = sentence.part().field();
            if (field != null && said.add(sentence.span().text())) {
                Span span = sentence.span();
                truths.add(
                        new Truth(
                                draft,
                                Claims.reported(
                                        "source-" + truths.size(),
                                        field,
                                        span.text(),
                                        List.of(span)),
                                Origin.SOURCE));
            }
        }
        return truths;
    }
}
