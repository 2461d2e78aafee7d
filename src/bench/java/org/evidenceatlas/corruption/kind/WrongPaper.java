package org.evidenceatlas.corruption.kind;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evidenceatlas.corruption.material.Claims;
import org.evidenceatlas.corruption.material.Falsehood;
import org.evidenceatlas.corruption.material.Material;
import org.evidenceatlas.corruption.material.Truth;
import org.evidenceatlas.model.draft.Claim;
import org.evidenceatlas.model.draft.Draft;

/** The sentence of one paper over the words of another, and the other way round. */
final class WrongPaper implements Corruption {
    private static final String KIND = "wrong paper";

    /** "The authors see a need for research." is true of many papers. */
    private static final int SHORTEST = 40;

    @Override
    public Stream<Falsehood> of(Material material) {
        Map<Object, List<Truth>> alike =
                material.truths().stream().collect(Collectors.groupingBy(WrongPaper::place));
        Map<Draft, Set<String>> said = new HashMap<>();
        material.truths()
                .forEach(
                        one ->
                                said.computeIfAbsent(one.draft(), draft -> new HashSet<>())
                                        .add(one.text()));
        return material.truths().stream()
                .flatMap(
                        truth ->
                                other(
                                                truth,
                                                Objects.requireNonNull(alike.get(place(truth))),
                                                Objects.requireNonNull(said.get(truth.draft())))
                                        .stream()
                                        .flatMap(other -> swapped(truth, other.claim())));
    }

    private static Object place(Truth truth) {
        return List.of(truth.claim().field(), truth.origin());
    }

    private static Optional<Truth> other(Truth truth, List<Truth> alike, Set<String> said) {
        int first = truth.choose("paper", alike.size());
        for (int i = 0; i < alike.size(); i++) {
            Truth other = alike.get((first + i) % alike.size());
            boolean fits =
                    other.draft() != truth.draft()
                            && other.text().length() >= SHORTEST
                            && !said.contains(other.text());
            if (fits) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    private static Stream<Falsehood> swapped(Truth truth, Claim other) {
        Claim claim = truth.claim();
        return Stream.of(
                truth.saying(KIND, "its sentence over these spans", other.text()),
                new Falsehood(
                        KIND,
                        "its spans under this sentence",
                        truth,
                        Claims.reported(claim.id(), claim.field(), claim.text(), other.spans())));
    }
}
