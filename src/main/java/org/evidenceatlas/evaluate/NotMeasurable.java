package org.evidenceatlas.evaluate;

/** A labelled set that cannot be measured; the message says what is wrong with it and where. */
public final class NotMeasurable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With a message that names the file and the next step. */
    public NotMeasurable(String message) {
        super(message);
    }
}
