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
}
