package org.evidenceatlas.stage.acquire.eutils.http;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Lets no more than so many requests through in any second, as the server counts them. A request
 * reaches the server at some moment before its answer is here, so each is counted from its end:
 * however long the way is, two that the server sees within one second were never one too many. Not
 * thread-safe.
 */
final class Rate {
    /** A little more than a second, because two clocks never run quite alike. */
    private static final long WINDOW = Duration.ofMillis(1020).toNanos();

    private final int perSecond;
    private final Time time;
    private final Deque<Long> ends = new ArrayDeque<>();

    Rate(int perSecond, Time time) {
        this.perSecond = perSecond;
        this.time = time;
    }

    /** Waits until the next request may be sent. */
    void await() throws InterruptedException {
        while (ends.size() >= perSecond) {
            long wait = ends.getFirst() + WINDOW - time.nanos();
            if (wait <= 0) {
                ends.removeFirst();
            } else {
                time.sleep(Duration.ofNanos(wait));
            }
        }
    }

    /** The request that was let through is over. */
    void over() {
        ends.addLast(time.nanos());
    }
}
