package org.evidenceatlas.model;

/** A home that another program writes to now, so that it is worth while to try again later. */
public final class HomeTaken extends HomeProblem {
    private static final long serialVersionUID = 1L;

    /** With a message that says who writes. */
    public HomeTaken(String message) {
        super(message);
    }
}
