package org.evidenceatlas.command.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.evidenceatlas.command.common.Timing;
import org.evidenceatlas.model.HomeProblem;
import org.evidenceatlas.model.HomeTaken;
import org.junit.jupiter.api.Test;

/** What is done once a day, in a time that passes only where it is waited. */
class DailyTest {
    private static final LocalTime AT = LocalTime.of(4, 15);
    private static final String WAITS =
            "The run of 2026-05-26T04:15:00Z waits, because another run writes to the home. It is"
                    + " tried every 5 minutes until 2026-05-26T10:15:00Z.";

    @Test
    void theNextTimeIsTodayOrTomorrow() {
        assertThat(Daily.next(Instant.parse("2026-05-26T04:14:59Z"), AT))
                .isEqualTo(Instant.parse("2026-05-26T04:15:00Z"));
        assertThat(Daily.next(Instant.parse("2026-05-26T04:15:00Z"), AT))
                .isEqualTo(Instant.parse("2026-05-27T04:15:00Z"));
        assertThat(Daily.next(Instant.parse("2026-12-31T23:00:00Z"), AT))
                .isEqualTo(Instant.parse("2027-01-01T04:15:00Z"));
    }

    @Test
    void whatIsNoTimeOfDayIsWrongUse() {
        assertThat(Daily.time("04:15")).isEqualTo(AT);
        for (String odd : new String[] {"24:00", "4:15", "noon", "04:15:30", ""}) {
            assertThatThrownBy(() -> Daily.time(odd))
                    .hasMessageContaining("--daily is \"" + odd + "\"")
                    .hasMessageContaining("--daily 04:15");
        }
    }

    @Test
    void whileAnotherRunWritesItIsTriedAgainWithinBoundsAndSaysSo() throws InterruptedException {
        AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-05-26T04:00:00Z"));
        List<Instant> tried = new ArrayList<>();
        List<String> said = new ArrayList<>();
        List<String> states = new ArrayList<>();
        CountDownLatch done = new CountDownLatch(1);
        AtomicReference<Daily> self = new AtomicReference<>();
        CountDownLatch begun = new CountDownLatch(1);
        Daily.Work work =
                asOf -> {
                    tried.add(asOf);
                    if (tried.size() == 3) {
                        return "well";
                    }
                    if (asOf.isAfter(Instant.parse("2026-05-28T00:00:00Z"))) {
                        done.countDown();
                    }
                    throw new HomeTaken("Process 7 writes.");
                };
        Timing timing =
                new Timing(
                        now::get,
                        pause -> {
                            begun.await();
                            states.add(self.get().state());
                            if (done.getCount() == 0) {
                                throw new InterruptedException();
                            }
                            now.updateAndGet(before -> before.plus(pause));
                        });
        try (Daily daily = new Daily(AT, timing, work, said::add)) {
            self.set(daily);
            begun.countDown();
            assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
            daily.join();
        }
        assertThat(tried.subList(0, 4))
                .containsExactly(
                        Instant.parse("2026-05-26T04:15:00Z"),
                        Instant.parse("2026-05-26T04:20:00Z"),
                        Instant.parse("2026-05-26T04:25:00Z"),
                        Instant.parse("2026-05-27T04:15:00Z"));
        // On the second day it is never free: tried for six hours, then left to the third.
        assertThat(tried).hasSize(3 + 72 + 1);
        assertThat(tried.get(74)).isEqualTo(Instant.parse("2026-05-27T10:10:00Z"));
        assertThat(said)
                .containsSubsequence(
                        "The next run is planned for 2026-05-26T04:15:00Z.",
                        WAITS + " Process 7 writes.",
                        "well",
                        "The run of 2026-05-27T04:15:00Z was left out: Process 7 writes.",
                        "The next run is planned for 2026-05-28T04:15:00Z.");
        assertThat(said).filteredOn(one -> one.contains(" waits, ")).hasSize(3);
        assertThat(states).contains(WAITS).noneMatch(one -> one.contains("Process 7"));
    }

    @Test
    void aFailedDayIsToldAndTheNextOneCome() throws InterruptedException {
        AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-05-26T00:00:00Z"));
        List<Instant> days = new ArrayList<>();
        List<String> said = new ArrayList<>();
        CountDownLatch four = new CountDownLatch(4);
        Daily.Work work =
                asOf -> {
                    days.add(asOf);
                    four.countDown();
                    return switch (days.size()) {
                        case 1 -> throw new HomeProblem("Another run writes to it.");
                        case 2 -> throw new IllegalStateException("a fault");
                        case 3 -> throw new StackOverflowError();
                        default -> "well";
                    };
                };
        Timing timing =
                new Timing(
                        now::get,
                        pause -> {
                            if (four.getCount() == 0) {
                                throw new InterruptedException();
                            }
                            now.updateAndGet(before -> before.plus(pause));
                        });
        try (Daily daily = new Daily(AT, timing, work, said::add)) {
            assertThat(four.await(30, TimeUnit.SECONDS)).isTrue();
            daily.join();
        }
        assertThat(days)
                .containsExactly(
                        Instant.parse("2026-05-26T04:15:00Z"),
                        Instant.parse("2026-05-27T04:15:00Z"),
                        Instant.parse("2026-05-28T04:15:00Z"),
                        Instant.parse("2026-05-29T04:15:00Z"));
        assertThat(said)
                .contains(
                        "The next run is planned for 2026-05-26T04:15:00Z.",
                        "The run of 2026-05-26T04:15:00Z could not begin or go on: Another run"
                                + " writes to it.",
                        "The run of 2026-05-27T04:15:00Z failed:"
                                + " java.lang.IllegalStateException: a fault",
                        "well");
    }
}
