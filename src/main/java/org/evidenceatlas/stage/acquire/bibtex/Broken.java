package org.evidenceatlas.stage.acquire.bibtex;

import org.evidenceatlas.stage.acquire.xml.Place;

/** An entry that cannot be read. */
final class Broken extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Place at;
    private final String reason;
    private final String advice;

    /** With a reason that is a whole sentence, and what to do about it. */
    Broken(String reason, String advice) {
        this(Place.START, reason, advice);
    }

    /**
     * A fault at a place of its own.
     *
     * @param at in the entry's text
     */
    Broken(Place at, String reason, String advice) {
        super(reason);
        this.at = at;
        this.reason = reason;
        this.advice = advice;
    }

    Place at() {
        return at;
    }

    String reason() {
        return reason;
    }

    String advice() {
        return advice;
    }
}
