package org.evidenceatlas.llm;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A time that passes only where somebody waits, and writes down each wait. */
public final class HeldTime implements Time {
    private Instant now = Instant.parse("2026-05-26T00:00:00Z");
    private final List<Duration> waits = new ArrayList<>();

    @Override
    public synchronized Instant instant() {
        return now;
    }

    @Override
    public synchronized void sleep(Duration pause) {
        waits.add(pause);
        now = now.plus(pause);
    }

    /** How long was waited, wait by wait. */
    public synchronized List<Duration> waits() {
        return List.copyOf(waits);
    }
}
