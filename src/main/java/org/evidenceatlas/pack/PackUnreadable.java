package org.evidenceatlas.pack;

/**
 * A pack or configuration file that cannot be used; its message names the file, the value met, the
 * values allowed and a fragment that works.
 */
public final class PackUnreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PackUnreadable(String message) {
        super(message);
    }

    PackUnreadable(String message, Throwable cause) {
        super(message, cause);
    }
}
