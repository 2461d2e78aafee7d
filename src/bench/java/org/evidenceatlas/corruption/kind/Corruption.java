package org.evidenceatlas.corruption.kind;

import java.util.List;
import java.util.stream.Stream;
import org.evidenceatlas.corruption.material.Falsehood;
import org.evidenceatlas.corruption.material.Material;

/** A kind of falsehood. The same material gives the same falsehoods. */
public interface Corruption {
    /** The eight kinds, and one more, in the order of the tables. */
    static List<Corruption> all() {
        return List.of(
                new Numbers(),
                new Units(),
                new Directions(),
                new Negations(),
                new Populations(),
                new WrongPaper(),
                new BackgroundAsFinding(),
                new CausalUpgrade(),
                new WrongSentence());
    }

    /** What this kind makes of the material. */
    Stream<Falsehood> of(Material material);
}
