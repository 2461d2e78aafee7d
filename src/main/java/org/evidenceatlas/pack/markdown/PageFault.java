package org.evidenceatlas.pack.markdown;

/** Something in an editorial page that is refused; its message says what, where and what to do. */
public final class PageFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int line;

    PageFault(int line, String message) {
        super(message);
        this.line = line;
    }

    /** The line of the file, from 1. */
    public int line() {
        return line;
    }
}
