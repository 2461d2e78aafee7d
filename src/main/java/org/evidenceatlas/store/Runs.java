package org.evidenceatlas.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.evidenceatlas.store.database.Database;

/** The log of runs, each with its as-of time and its report as JSON. */
public final class Runs {
    private final Database database;

    Runs(Database database) {
        this.database = database;
    }

    /** Adds a run at its end. */
    public void add(Instant asOf, String report) {
        database.transaction(
                () ->
                        database.with(
                                handle ->
                                        handle.execute(
                                                "insert into run (seq, as_of, report) values"
                                                        + " ((select coalesce(max(seq), 0) + 1 from"
                                                        + " run), ?, ?)",
                                                asOf.toString(),
                                                report)));
    }

    /** The as-of time of the last run. */
    public Optional<Instant> asOf() {
        return last("as_of").map(Instant::parse);
    }

    /** The number of the last run; 0 before the first. */
    public long number() {
        return last("seq").map(Long::parseLong).orElse(0L);
    }

    /** The report of the last run, as JSON. */
    public Optional<String> report() {
        return last("report");
    }

    /** The report of the run with this number, as JSON; the first run has number 1. */
    public Optional<String> report(long number) {
        return database.with(
                handle ->
                        handle.createQuery("select report from run where seq = ?")
                                .bind(0, number)
                                .mapTo(String.class)
                                .findOne());
    }

    /** The reports of all runs, as JSON, the first run first. */
    public List<String> reports() {
        return database.with(
                handle ->
                        handle.createQuery("select report from run order by seq")
                                .mapTo(String.class)
                                .list());
    }

    private Optional<String> last(String column) {
        return database.with(
                handle ->
                        handle.createQuery(
                                        "select " + column + " from run order by seq desc limit 1")
                                .mapTo(String.class)
                                .findOne());
    }
}
