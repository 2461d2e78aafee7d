package org.evidenceatlas.stage;

/** What a stage returns for one input. */
public sealed interface Outcome<T> {
    /** The product. */
    record Made<T>(T value) implements Outcome<T> {}

    /**
     * Only for what is no study (a notice). Out of scope is an attribute that the gate judges; a
     * study without an abstract travels on as a bare draft.
     */
    record Withheld<T>(String stage, String reason) implements Outcome<T> {}
}
