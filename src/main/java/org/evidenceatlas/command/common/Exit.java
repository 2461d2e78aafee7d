package org.evidenceatlas.command.common;

/** The exit codes of every command. */
public final class Exit {
    /** All was done. */
    public static final int DONE = 0;

    /** Done, and something was found or refused. */
    public static final int FOUND = 1;

    /** The command was used wrongly. */
    public static final int WRONG_USE = 2;

    /** It could not be done. */
    public static final int FAILED = 3;

    private Exit() {}
}
