package org.evidenceatlas.stage.acquire.xml;

import java.io.IOException;

/** The rest of a source cannot be read: damaged, too large, or in an unknown encoding. */
public final class Unreadable extends IOException {
    private static final long serialVersionUID = 1L;
    private final String advice;

    /** With a reason that is a whole sentence, and what to do about it. */
    public Unreadable(String reason, String advice) {
        super(reason);
        this.advice = advice;
    }

    /** What to do next. */
    public String advice() {
        return advice;
    }
}
