package org.evidenceatlas.embed;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A model of sentence vectors that is opened when it is first needed.
 *
 * @param name changes whenever the same text may get another vector
 * @param opener gives it, or nothing where it cannot run here
 */
public record Model(String name, Supplier<Optional<Embedder>> opener) {
    /** The one that ships with the program. */
    public static final Model MINI_LM = new Model(MiniLm.NAME, MiniLm::open);

    /** No model: nothing has a vector. */
    public static final Model NONE = new Model("none", Optional::empty);
}
