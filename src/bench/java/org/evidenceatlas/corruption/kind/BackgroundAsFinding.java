package org.evidenceatlas.corruption.kind;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evidenceatlas.corruption.material.Claims;
import org.evidenceatlas.corruption.material.Falsehood;
import org.evidenceatlas.corruption.material.Material;
import org.evidenceatlas.corruption.material.Part;
import org.evidenceatlas.corruption.material.Sourced;
import org.evidenceatlas.corruption.material.Truth;
import org.evidenceatlas.corruption.material.Truth.Origin;
import org.evidenceatlas.model.draft.Draft;
import org.evidenceatlas.model.draft.Field;

/** What was known or asked before the study, told as what it observed. */
final class BackgroundAsFinding implements Corruption {
    private static final int A_PAPER = 3;

    @Override
    public Stream<Falsehood> of(Material material) {
        return material.drafts().stream().flatMap(BackgroundAsFinding::of);
    }

    private static Stream<Falsehood> of(Draft draft) {
        List<Sourced> before =
                Sourced.of(draft.classification().study().text()).stream()
                        .filter(one -> one.part() == Part.BACKGROUND)
                        .limit(A_PAPER)
                        .toList();
        return IntStream.range(0, before.size()).mapToObj(i -> told(draft, before.get(i), i));
    }

    private static Falsehood told(Draft draft, Sourced sentence, int index) {
        var claim =
                Claims.reported(
                        "background-" + index,
                        Field.OBSERVED,
                        sentence.span().text(),
                        List.of(sentence.span()));
        return new Falsehood(
                "background as finding, " + (sentence.labelled() ? "labelled" : "unlabelled"),
                "",
                new Truth(draft, claim, Origin.SOURCE),
                claim);
    }
}
