package org.evidenceatlas.llm;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The time by which a model is asked: it shows in waits, and in nothing that is made. */
public interface Time extends InstantSource {
    /** The time of this machine. */
    Time REAL =
            new Time() {
                @Override
                public Instant instant() {
                    return InstantSource.system().instant();
                }

                @Override
                public void sleep(Duration pause) throws InterruptedException {
                    Thread.sleep(pause);
                }
            };

    /** Waits for about this long. */
    void sleep(Duration pause) throws InterruptedException;
}
