package org.evidenceatlas.corruption.kind;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evidenceatlas.corruption.material.Claims;
import org.evidenceatlas.corruption.material.Falsehood;
import org.evidenceatlas.corruption.material.Material;
import org.evidenceatlas.corruption.material.Truth;
import org.evidenceatlas.model.draft.Draft;

/** Beside the eight kinds: a sentence over words of the same paper that do not carry it. */
final class WrongSentence implements Corruption {
    private static final String KIND = "wrong sentence of the paper";

    @Override
    public Stream<Falsehood> of(Material material) {
        Map<Draft, List<Truth>> papers =
                material.truths().stream().collect(Collectors.groupingBy(Truth::draft));
        return material.truths().stream()
                .flatMap(truth -> of(truth, Objects.requireNonNull(papers.get(truth.draft()))));
    }

    private static Stream<Falsehood> of(Truth truth, List<Truth> paper) {
        List<Truth> others =
                paper.stream()
                        .filter(one -> one.claim().field() == truth.claim().field())
                        .filter(one -> one.origin() == truth.origin())
                        .filter(one -> !one.claim().spans().equals(truth.claim().spans()))
                        .toList();
        if (others.isEmpty()) {
            return Stream.empty();
        }
        Truth other = others.get(truth.choose("sentence", others.size()));
        return Stream.of(
                new Falsehood(
                        KIND,
                        "",
                        truth,
                        Claims.reported(
                                truth.claim().id(),
                                truth.claim().field(),
                                truth.text(),
                                other.claim().spans())));
    }
}
