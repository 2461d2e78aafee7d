package org.evidenceatlas.corruption.kind;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evidenceatlas.corruption.material.Falsehood;
import org.evidenceatlas.corruption.material.Material;
import org.evidenceatlas.corruption.material.Truth;

/** A kind that swaps words: one place of each sentence that has one. */
abstract class Rewording implements Corruption {
    private final String kind;

    Rewording(String kind) {
        this.kind = kind;
    }

    /** The places of a true sentence where a swap makes it false. */
    abstract List<Swap.Hit> hits(Truth truth);

    @Override
    public Stream<Falsehood> of(Material material) {
        return material.truths().stream().flatMap(truth -> one(truth).stream());
    }

    private Optional<Falsehood> one(Truth truth) {
        List<Swap.Hit> hits = hits(truth);
        if (hits.isEmpty()) {
            return Optional.empty();
        }
        Swap.Hit hit = hits.get(truth.choose(kind, hits.size()));
        return Optional.of(truth.saying(kind, hit.way(), hit.in(truth.text())));
    }
}
