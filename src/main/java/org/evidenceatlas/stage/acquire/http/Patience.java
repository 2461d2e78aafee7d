package org.evidenceatlas.stage.acquire.http;

import java.time.Duration;

/**
 * How long a server is waited for, and how often it is asked again.
 *
 * @param attempts how often one thing is asked for at most
 * @param first the pause after the first failure; it doubles with each further one
 * @param longest the pause grows no longer than this by itself
 * @param lost all the time that failures and pauses may cost in one search
 * @param connect for the connection to stand
 * @param head for the answer to begin
 * @param whole for the answer to be there whole, however it drips
 * @param bytes the longest answer that is taken; 200 records have about three million
 */
public record Patience(
        int attempts,
        Duration first,
        Duration longest,
        Duration lost,
        Duration connect,
        Duration head,
        Duration whole,
        int bytes) {
    /** That of an ordinary run. */
    public static final Patience USUAL =
            new Patience(
                    6,
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(60),
                    Duration.ofMinutes(15),
                    Duration.ofSeconds(20),
                    Duration.ofSeconds(60),
                    Duration.ofSeconds(180),
                    1 << 26);
}
