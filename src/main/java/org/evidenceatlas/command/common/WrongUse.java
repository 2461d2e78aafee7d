package org.evidenceatlas.command.common;

import java.util.List;

/** A command that was used wrongly; the message says what to type instead. */
public final class WrongUse extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With a message that names the option, the value met and a value that works. */
    public WrongUse(String message) {
        super(message);
    }

    /** Refuses any word that is not allowed for an option, and names those that are. */
    public static void unlessOneOf(List<String> allowed, String option, String given) {
        if (!allowed.contains(given)) {
            throw new WrongUse(
                    option
                            + " is \""
                            + given
                            + "\". Allowed are: "
                            + String.join(", ", allowed)
                            + ". For example: "
                            + option
                            + " "
                            + allowed.getFirst());
        }
    }
}
