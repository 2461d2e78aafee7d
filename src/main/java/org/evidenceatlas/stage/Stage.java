package org.evidenceatlas.stage;

/** One step of the line: turns one {@code I} into one {@code O}, or says why it did not. */
public interface Stage<I, O> {
    /** The folder's name, used unchanged in reports: "classify". */
    String name();

    /**
     * Changes whenever the same input may give a different output (pack hash included); part of the
     * key under which products are kept.
     */
    String version();

    /** Handles one input. Unsuitable input is no error: it is {@link Outcome.Withheld}. */
    Outcome<O> apply(I input);

    /**
     * Whether a product answers its input for good. One that only stands in for what could not be
     * had goes on along the line, and is made again in the next run.
     */
    default boolean lasts(O product) {
        return true;
    }
}
