package org.evidenceatlas.stage.acquire.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PausesTest {
    private static final Instant NOW = Instant.parse("2026-05-26T12:00:00Z");

    private static Optional<Duration> after(String... headers) {
        Map<String, List<String>> all = new HashMap<>();
        for (int i = 0; i < headers.length; i += 2) {
            all.put(headers[i], List.of(headers[i + 1]));
        }
        return Pauses.retryAfter(HttpHeaders.of(all, (name, value) -> true), NOW);
    }

    @Test
    void secondsAreTakenAsTheyAre() {
        assertThat(after("Retry-After", "120")).contains(Duration.ofMinutes(2));
        assertThat(after("Retry-After", "0")).contains(Duration.ZERO);
        assertThat(after("Retry-After", "9".repeat(40))).contains(Duration.ofSeconds(999_999_999));
    }

    @Test
    void aDateIsComparedWithTheServersClockElseWithOurs() {
        String until = "Tue, 26 May 2026 12:01:30 GMT";
        assertThat(after("Retry-After", until)).contains(Duration.ofSeconds(90));
        assertThat(after("Retry-After", until, "Date", "Tue, 26 May 2026 12:01:00 GMT"))
                .contains(Duration.ofSeconds(30));
        assertThat(after("Retry-After", "Tue, 26 May 2026 11:00:00 GMT")).contains(Duration.ZERO);
    }

    @Test
    void whatIsNeitherIsNoWish() {
        assertThat(after()).isEmpty();
        assertThat(after("Retry-After", "soon")).isEmpty();
        assertThat(after("Retry-After", "-5")).isEmpty();
    }

    @Test
    void pausesDoubleUpToTheLongestAndARandomHalfIsLeftOut() {
        Random random = new Random(7);
        for (int failures = 1; failures < 80; failures++) {
            double most = Math.min(60.0, Math.pow(2, failures - 1));
            Duration pause = Pauses.backOff(failures, Patience.USUAL, random);
            assertThat(pause.toMillis() / 1000.0).isBetween(most / 2 - 0.001, most);
        }
        assertThat(Pauses.backOff(3, Patience.USUAL, new Random(1)))
                .isEqualTo(Pauses.backOff(3, Patience.USUAL, new Random(1)))
                .isNotEqualTo(Pauses.backOff(3, Patience.USUAL, new Random(2)));
    }
}
