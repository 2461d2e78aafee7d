package org.evidenceatlas.site.board;

import java.util.List;
import org.evidenceatlas.site.view.Link;
import org.jspecify.annotations.Nullable;

/**
 * The scoreboard as its template prints it.
 *
 * @param basis what the counts rest on, in sentences; empty where nothing was measured
 * @param other said where the counts were made with another version than this site runs
 * @param measured the badges for which some paper has a label
 * @param unmeasured the badges for which none has
 * @param files the counts and labels as files
 */
public record BoardView(
        List<String> basis,
        @Nullable String other,
        List<Measure> measured,
        List<Bare> unmeasured,
        List<Link> files) {
    /** One badge; {@code id} is its anchor. */
    public record Measure(String id, String name, String meaning, List<Reading> readings) {}

    /**
     * One way of reading.
     *
     * @param read what was read, and what the labels were set by
     * @param said how often it was right and how often it said nothing, in sentences
     * @param lines value by value; empty where no paper had a label
     */
    public record Reading(String read, List<String> said, List<Line> lines, Matrix matrix) {}

    /** One value: how far to trust it, how often it is missed, and both in one figure. */
    public record Line(String value, String precision, String recall, String f1) {}

    /** Which label met which answer; without rows where a paper may have several values. */
    public record Matrix(List<String> answers, List<MatrixRow> rows) {}

    /** One label, and how many papers with it got each answer; "" for none. */
    public record MatrixRow(String label, List<String> papers) {}

    /** A badge without a number, and why. */
    public record Bare(String id, String name, String why) {}
}
