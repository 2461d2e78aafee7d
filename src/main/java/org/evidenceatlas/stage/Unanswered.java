package org.evidenceatlas.stage;

/** The server gave no usable answer, however often it was asked. */
public final class Unanswered extends Exception {
    private static final long serialVersionUID = 1L;

    /** With a reason that is a whole sentence. */
    public Unanswered(String reason) {
        super(reason);
    }

    /** The reason, a whole sentence. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
