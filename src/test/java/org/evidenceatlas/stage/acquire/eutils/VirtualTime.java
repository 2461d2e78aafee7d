package org.evidenceatlas.stage.acquire.eutils;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.evidenceatlas.stage.acquire.http.Time;

/** A time that passes only where somebody waits. */
public final class VirtualTime implements Time {
    /** When it begins. */
    public static final Instant START = Instant.parse("2026-05-26T12:00:00Z");

    private final AtomicLong passed = new AtomicLong();
    private final List<Duration> sleeps = new ArrayList<>();

    @Override
    public Instant instant() {
        return START.plusNanos(passed.get());
    }

    @Override
    public long nanos() {
        return passed.get();
    }

    @Override
    public void sleep(Duration pause) {
        sleeps.add(pause);
        passed.addAndGet(pause.toNanos());
    }

    /** Lets time go by. */
    public void pass(Duration time) {
        passed.addAndGet(time.toNanos());
    }

    /** Every wait, in order. */
    public List<Duration> sleeps() {
        return List.copyOf(sleeps);
    }
}
