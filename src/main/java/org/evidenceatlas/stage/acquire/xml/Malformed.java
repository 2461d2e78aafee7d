package org.evidenceatlas.stage.acquire.xml;

/** An element's text is not well-formed XML, or goes beyond a limit. */
public final class Malformed extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Place place;
    private final boolean oversized;

    /** With a reason that is a whole sentence, and where in the element it stands. */
    public Malformed(String reason, Place place) {
        this(reason, place, false);
    }

    private Malformed(String reason, Place place, boolean oversized) {
        super(reason);
        this.place = place;
        this.oversized = oversized;
    }

    /** Not wrong in itself: more than is taken. */
    public static Malformed oversized(String reason, Place place) {
        return new Malformed(reason, place, true);
    }

    /** Whether it is refused for its size alone, so that fetching it again changes nothing. */
    public boolean isOversized() {
        return oversized;
    }

    /** Where in the element, its first character being line 1, column 1. */
    public Place place() {
        return place;
    }
}
