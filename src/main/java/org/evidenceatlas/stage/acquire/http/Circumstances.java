package org.evidenceatlas.stage.acquire.http;

import java.util.random.RandomGenerator;

/**
 * What a server is asked under.
 *
 * @param random spreads pauses, so that many programs do not come back at once; shows nowhere else
 */
public record Circumstances(Time time, RandomGenerator random, Patience patience) {
    /** Those of an ordinary run. */
    public static Circumstances real() {
        return new Circumstances(Time.REAL, RandomGenerator.getDefault(), Patience.USUAL);
    }
}
