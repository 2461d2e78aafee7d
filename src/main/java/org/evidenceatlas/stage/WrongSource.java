package org.evidenceatlas.stage;

/** A source that cannot be opened as named: wrong use, found before anything is read. */
public final class WrongSource extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With a message that names the source and says what to type instead. */
    public WrongSource(String message) {
        super(message);
    }
}
