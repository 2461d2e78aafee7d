package org.evidenceatlas.model;

import org.jspecify.annotations.Nullable;

/** A home that cannot be used; the message names it, says why, and what to do next. */
public class HomeProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** For a fault that is plain in itself. */
    public HomeProblem(String message) {
        this(message, null);
    }

    /** With the fault beneath it. */
    public HomeProblem(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
