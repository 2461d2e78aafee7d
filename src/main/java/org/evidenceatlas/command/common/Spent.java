package org.evidenceatlas.command.common;

import org.evidenceatlas.model.HomeProblem;
import org.evidenceatlas.store.HomeAddress;

/** What to say where Java has no memory left. */
public final class Spent {
    private static final long MEGABYTE = 1 << 20;

    private Spent() {}

    /** While a home was written. */
    public static HomeProblem of(HomeAddress home, OutOfMemoryError fault) {
        return new HomeProblem(
                what(fault)
                        + " Nothing was kept of the step that failed, and all before it is whole in "
                        + home
                        + ". Give it more, for example: ATLAS_JAVA_OPTS=-Xmx1g before the command;"
                        + " then run the line again, and it goes on from there.",
                fault);
    }

    /** Anywhere else. */
    public static String of(OutOfMemoryError fault) {
        return what(fault)
                + " Give it more, for example: ATLAS_JAVA_OPTS=-Xmx1g before the command.";
    }

    private static String what(OutOfMemoryError fault) {
        return "The memory that Java may use, "
                + Runtime.getRuntime().maxMemory() / MEGABYTE
                + " MB, is used up ("
                + fault.getMessage()
                + ").";
    }
}
