package org.evidenceatlas.stage.acquire.http;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The time by which a server is asked: it shows in waits and in the log of a search. */
public interface Time extends InstantSource {
    /** The time of this machine. */
    Time REAL =
            new Time() {
                @Override
                public Instant instant() {
                    return InstantSource.system().instant();
                }

                @Override
                public long nanos() {
                    return System.nanoTime();
                }

                @Override
                public void sleep(Duration pause) throws InterruptedException {
                    Thread.sleep(pause);
                }
            };

    /** Nanoseconds since any fixed moment; never goes back. */
    long nanos();

    /** Waits for about this long. */
    void sleep(Duration pause) throws InterruptedException;
}
