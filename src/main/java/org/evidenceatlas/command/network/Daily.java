package org.evidenceatlas.command.network;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.function.Consumer;
import org.evidenceatlas.command.common.WrongUse;
import org.evidenceatlas.model.HomeProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does something once a day at a time of day, UTC, whatever became of it the day before. A day on
 * which the machine slept through the time is left out, not caught up with.
 */
public final class Daily implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Daily.class);

    private final LocalTime at;
    private final Timing timing;
    private final Work work;
    private final Consumer<String> said;
    private final Thread thread;

    /** By which time it is, and how it is waited. */
    public record Timing(InstantSource now, Wait pause) {
        /** The time of this machine. */
        public static Timing real() {
            return new Timing(InstantSource.system(), Thread::sleep);
        }
    }

    /** How it is waited. */
    public interface Wait {
        /** Waits for about this long. */
        void sleep(Duration pause) throws InterruptedException;
    }

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
                said.accept("The next run is planned for " + next + ".");
                // In short pauses, since a machine that sleeps stops the clock of a long one.
                for (Instant now = timing.now().instant();
                        now.isBefore(next);
                        now = timing.now().instant()) {
                    Duration left = Duration.between(now, next);
                    Duration minute = Duration.ofMinutes(1);
                    timing.pause().sleep(left.compareTo(minute) < 0 ? left : minute);
                }
                said.accept(once(next));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A day's failure is told, and never the end of the server. */
    private String once(Instant asOf) {
        try {
            return work.at(asOf);
        } catch (HomeProblem problem) {
            return "The run of " + asOf + " could not begin or go on: " + problem.getMessage();
        } catch (Exception | OutOfMemoryError | StackOverflowError failed) {
            LOG.error("The daily run failed", failed);
            return "The run of " + asOf + " failed: " + failed;
        }
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
