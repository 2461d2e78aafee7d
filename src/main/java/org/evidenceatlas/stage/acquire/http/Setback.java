package org.evidenceatlas.stage.acquire.http;

import java.time.Duration;
import java.util.Optional;

/** One attempt that brought no usable answer. */
public final class Setback extends Exception {
    private static final long serialVersionUID = 1L;
    private final boolean passing;
    private final transient Optional<Duration> wait;

    private Setback(String reason, boolean passing, Optional<Duration> wait) {
        super(reason);
        this.passing = passing;
        this.wait = wait;
    }

    /** One that may be over when the server is asked again. */
    public static Setback passing(String reason) {
        return new Setback(reason, true, Optional.empty());
    }

    /** One after which the server wants to be left alone for a while. */
    static Setback passing(String reason, Optional<Duration> wait) {
        return new Setback(reason, true, wait);
    }

    /** One that asking again does not mend. */
    public static Setback lasting(String reason) {
        return new Setback(reason, false, Optional.empty());
    }

    boolean isPassing() {
        return passing;
    }

    /** How long the server asks us to wait. */
    Optional<Duration> retryAfter() {
        return wait;
    }
}
