package org.evidenceatlas.llm;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * When the next request may go out: never more in a minute than allowed, and later after failures.
 * Not thread-safe.
 */
final class Pauses {
    /** The longest pause for which a run waits; whoever wants more is left for this run. */
    static final Duration LONGEST = Duration.ofMinutes(5);

    private static final Duration MINUTE = Duration.ofSeconds(61);
    private static final Duration GROWN = Duration.ofSeconds(60);

    private final int perMinute;
    private final Time time;
    private final Deque<Instant> ends = new ArrayDeque<>();

    Pauses(int perMinute, Time time) {
        this.perMinute = perMinute;
        this.time = time;
    }

    /** Waits until the next request may be sent. */
    void await() throws InterruptedException {
        while (ends.size() >= perMinute) {
            Duration wait = Duration.between(time.instant(), ends.getFirst().plus(MINUTE));
            if (wait.isPositive()) {
                time.sleep(wait);
            } else {
                ends.removeFirst();
            }
        }
    }

    /** A request is over; it counts from its end, by when the server has surely seen it. */
    void over() {
        ends.addLast(time.instant());
    }

    /** Waits after a failure: as long as the server wants, else twice as long as the last time. */
    void afterFailure(int failures, Duration wanted) throws InterruptedException {
        Duration own = Duration.ofSeconds(1L << Math.min(failures - 1, 6));
        Duration grown = own.compareTo(GROWN) > 0 ? GROWN : own;
        time.sleep(wanted.compareTo(grown) > 0 ? wanted : grown);
    }

    /**
     * The Retry-After header (RFC 9110, 10.2.3): seconds, or a date, which is compared with the
     * server's own clock where the answer shows it. Zero where there is none or it is neither.
     */
    Duration wanted(HttpHeaders headers) {
        String text = headers.firstValue("Retry-After").orElse("").strip();
        if (!text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Duration.ofSeconds(text.length() > 9 ? 999_999_999L : Long.parseLong(text));
        }
        Instant now = date(headers.firstValue("Date").orElse(""), time.instant());
        Duration wait = Duration.between(now, date(text, now));
        return wait.isNegative() ? Duration.ZERO : wait;
    }

    private static Instant date(String text, Instant otherwise) {
        try {
            return ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
        } catch (DateTimeException e) {
            return otherwise;
        }
    }
}
