package org.evidenceatlas.corruption.material;

import java.util.List;
import org.evidenceatlas.model.draft.Draft;

/** What falsehoods are made of: drafts, and the sentences that are true of their papers. */
public record Material(List<Draft> drafts, List<Truth> truths) {
    public Material {
        drafts = List.copyOf(drafts);
        truths = List.copyOf(truths);
    }

    /** The sentences of these drafts: their own reported claims, and those of the abstracts. */
    public static Material of(List<Draft> drafts) {
        return new Material(
                drafts, drafts.stream().flatMap(draft -> Truths.of(draft).stream()).toList());
    }
}
