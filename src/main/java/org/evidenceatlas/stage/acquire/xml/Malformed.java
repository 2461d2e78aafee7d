package org.evidenceatlas.stage.acquire.xml;

/** An element's text is not well-formed XML, or goes beyond a limit. */
public final class Malformed extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Place place;

    /** With a reason that is a whole sentence, and where in the element it stands. */
    public Malformed(String reason, Place place) {
        super(reason);
        this.place = place;
    }

    /** Where in the element, its first character being line 1, column 1. */
    public Place place() {
        return place;
    }
}
