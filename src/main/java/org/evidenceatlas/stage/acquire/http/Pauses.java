package org.evidenceatlas.stage.acquire.http;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** How long to wait before the server is asked again. */
final class Pauses {
    private Pauses() {}

    /**
     * Twice as long after each failure, up to a limit, of which a random half is left out.
     *
     * @param failures how many attempts have failed, from 1
     */
    static Duration backOff(int failures, Patience patience, RandomGenerator random) {
        long doubled = patience.first().toNanos() << Math.min(failures - 1, 20);
        long most = Math.min(doubled, patience.longest().toNanos());
        return Duration.ofNanos(most / 2 + (long) (random.nextDouble() * (most / 2.0)));
    }

    /**
     * The Retry-After header (RFC 9110, 10.2.3): seconds, or a date, which is compared with the
     * server's own clock where the answer shows it. Empty where there is none or it is neither.
     */
    static Optional<Duration> retryAfter(HttpHeaders headers, Instant now) {
        return headers.firstValue("Retry-After")
                .map(String::strip)
                .flatMap(text -> seconds(text).or(() -> until(text, headers, now)));
    }

    private static Optional<Duration> seconds(String text) {
        boolean digits = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits
                ? Optional.of(
                        Duration.ofSeconds(text.length() > 9 ? 999_999_999L : Long.parseLong(text)))
                : Optional.empty();
    }

    private static Optional<Duration> until(String text, HttpHeaders headers, Instant now) {
        Instant base = headers.firstValue("Date").flatMap(Pauses::date).orElse(now);
        return date(text)
                .map(then -> Duration.between(base, then))
                .map(wait -> wait.isNegative() ? Duration.ZERO : wait);
    }

    private static Optional<Instant> date(String text) {
        try {
            return Optional.of(
                    ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
