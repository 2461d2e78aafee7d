package org.evidenceatlas.command.common;

import java.time.Duration;
import java.time.InstantSource;

/**
 * By which time a server works, and how it is waited.
 *
 * @param now which time it is
 */
public record Timing(InstantSource now, Wait pause) {
    /** The time of this machine. */
    public static Timing real() {
        return new Timing(InstantSource.system(), Thread::sleep);
    }

    /** How it is waited. */
    public interface Wait {
        /** Waits for about this long. */
        void sleep(Duration pause) throws InterruptedException;
    }
}
