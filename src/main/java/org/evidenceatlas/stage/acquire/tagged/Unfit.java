package org.evidenceatlas.stage.acquire.tagged;

/** An entry that is no record. */
public final class Unfit extends Exception {
    private static final long serialVersionUID = 1L;
    private final String advice;

    /** With a reason that is a whole sentence, and what to do about it. */
    public Unfit(String reason, String advice) {
        super(reason);
        this.advice = advice;
    }

    String advice() {
        return advice;
    }
}
