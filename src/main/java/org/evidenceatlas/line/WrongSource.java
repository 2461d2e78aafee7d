package org.evidenceatlas.line;

/** A source that cannot be read as it was named; the message says what to type instead. */
public final class WrongSource extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With a message for the person who named it. */
    public WrongSource(String message, Throwable cause) {
        super(message, cause);
    }
}
