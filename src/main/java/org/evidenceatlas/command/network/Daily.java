package org.evidenceatlas.command.network;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Consumer;
import org.evidenceatlas.command.common.Timing;
import org.evidenceatlas.command.common.WrongUse;
import org.evidenceatlas.model.HomeProblem;
import org.evidenceatlas.model.HomeTaken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does something once a day at a time of day, UTC, whatever became of it the day before. A day on
 * which the machine slept through the time is left out, not caught up with. Where another program
 * writes to the home at that time, it is tried again every {@value #AGAIN_MINUTES} minutes, for
 * {@value #PATIENCE_HOURS} hours.
 */
public final class Daily implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Daily.class);

    /** Most runs take minutes, the first one over a large baseline hours. */
    static final int AGAIN_MINUTES = 5;

    static final int PATIENCE_HOURS = 6;

    private static final Duration AGAIN = Duration.ofMinutes(AGAIN_MINUTES);
    private static final Duration PATIENCE = Duration.ofHours(PATIENCE_HOURS);

    private final LocalTime at;
    private final Timing timing;
    private final Work work;
    private final Consumer<String> said;
    private volatile String state = "";
    private final Thread thread;

    /** What is done every day. */
    public interface Work {
        /** Does it as of a time, and says in a line how it ended. */
        String at(Instant asOf);
    }

    /** Begins to wait at once, in a thread of its own. */
    public Daily(LocalTime at, Timing timing, Work work, Consumer<String> said) {
        this.at = at;
        this.timing = timing;
        this.work = work;
        this.said = said;
        this.thread = Thread.ofPlatform().name("daily").daemon().start(this::days);
    }

    /** "04:15"; anything else is wrong use. */
    public static LocalTime time(String text) {
        try {
            if (text.length() == 5) {
                return LocalTime.parse(text);
            }
        } catch (DateTimeException e) {
            LOG.debug("No time of day", e);
        }
        throw new WrongUse(
                "--daily is \""
                        + text
                        + "\", which is no time of day. Give hours and minutes in UTC, for example:"
                        + " --daily 04:15");
    }

    /** The next moment after {@code now} at this time of day, UTC. */
    static Instant next(Instant now, LocalTime at) {
        ZonedDateTime today = now.atZone(ZoneOffset.UTC).with(at);
        return (today.toInstant().isAfter(now) ? today : today.plusDays(1)).toInstant();
    }

    private void days() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Instant next = next(timing.now().instant(), at);
                state = "The next run is planned for " + next + ".";
                said.accept(state);
                until(next);
                day(next);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** In short pauses, since a machine that sleeps stops the clock of a long one. */
    private void until(Instant next) throws InterruptedException {
        for (Instant now = timing.now().instant();
                now.isBefore(next);
                now = timing.now().instant()) {
            Duration left = Duration.between(now, next);
            Duration minute = Duration.ofMinutes(1);
            timing.pause().sleep(left.compareTo(minute) < 0 ? left : minute);
        }
    }

    /** One day's run, tried again while another program writes to the home. */
    private void day(Instant planned) throws InterruptedException {
        Instant end = planned.plus(PATIENCE);
        Instant asOf = planned;
        Optional<String> ended = once(asOf, planned, end);
        while (ended.isEmpty()) {
            until(timing.now().instant().plus(AGAIN));
            // As of when it begins, so that it is not older than the run it waited for.
            asOf = timing.now().instant().truncatedTo(ChronoUnit.SECONDS);
            ended = once(asOf, planned, end);
        }
        said.accept(ended.get());
    }

    /**
     * A day's failure is told, and never the end of the server.
     *
     * @return how it ended; empty where it is to be tried again, until {@code end}
     */
    private Optional<String> once(Instant asOf, Instant planned, Instant end) {
        try {
            state = "The run of " + asOf + " goes on.";
            return Optional.of(work.at(asOf));
        } catch (HomeTaken taken) {
            if (!timing.now().instant().plus(AGAIN).isBefore(end)) {
                return Optional.of(
                        "The run of " + planned + " was left out: " + taken.getMessage());
            }
            state =
                    "The run of "
                            + planned
                            + " waits, because another run writes to the home. It is tried every "
                            + AGAIN_MINUTES
                            + " minutes until "
                            + end
                            + ".";
            if (asOf.equals(planned)) {
                said.accept(state + " " + taken.getMessage());
            }
            return Optional.empty();
        } catch (HomeProblem problem) {
            return Optional.of(
                    "The run of " + asOf + " could not begin or go on: " + problem.getMessage());
        } catch (Exception | OutOfMemoryError | StackOverflowError failed) {
            LOG.error("The daily run failed", failed);
            return Optional.of("The run of " + asOf + " failed: " + failed);
        }
    }

    /** What it does now, in a sentence without secrets. */
    public String state() {
        return state;
    }

    /** Waits until it has come to its end. */
    void join() throws InterruptedException {
        thread.join();
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
