package org.evidenceatlas.stage.acquire.http;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;

/**
 * Lets no more than so many requests through in any second, as the server counts them. A request
 * reaches the server at some moment before its answer is here, so each is counted from its end:
 * however long the way is, two that the server sees within one second were never one too many. Not
 * thread-safe.
 */
final class Rate {
    /** A little more than a second, because two clocks never run quite alike. */
    private static final long SECOND = Duration.ofMillis(1020).toNanos();

    private static final Pattern LIMIT = Pattern.compile("\\d{1,6}");
    private static final Pattern INTERVAL = Pattern.compile("(\\d{1,5})s");

    private final int perSecond;
    private final Time time;
    private int count;
    private long window = SECOND;
    private final Deque<Long> ends = new ArrayDeque<>();

    Rate(int perSecond, Time time) {
        this.perSecond = perSecond;
        this.count = perSecond;
        this.time = time;
    }

    /** Waits until the next request may be sent. */
    void await() throws InterruptedException {
        while (ends.size() >= count) {
            long wait = ends.getFirst() + window - time.nanos();
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

    /**
     * Keeps to what the server says it allows, never above our own bound. Where it counts over
     * longer than a second, its allowance is spread evenly.
     */
    void follow(HttpHeaders headers) {
        Matcher limit = LIMIT.matcher(headers.firstValue("X-Rate-Limit-Limit").orElse(""));
        Matcher interval = INTERVAL.matcher(headers.firstValue("X-Rate-Limit-Interval").orElse(""));
        if (!limit.matches() || !interval.matches()) {
            return;
        }
        long allowed = Math.max(1, Long.parseLong(limit.group()));
        long seconds = Math.max(1, Long.parseLong(interval.group(1)));
        if (allowed >= seconds * perSecond) {
            count = perSecond;
            window = SECOND;
        } else if (seconds == 1) {
            count = (int) allowed;
            window = SECOND;
        } else {
            count = 1;
            window = Math.max(SECOND / perSecond, SECOND * seconds / allowed);
        }
    }
}
