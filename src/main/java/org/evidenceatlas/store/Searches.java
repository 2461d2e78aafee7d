package org.evidenceatlas.store;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.evidenceatlas.store.database.Database;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The ledger of searches: which were begun and ended, what each has received, what is owed. */
public final class Searches {
    /** An unfinished search is gone on with for so long; then what it has may be out of date. */
    static final Duration GONE_ON_WITH = Duration.ofDays(7);

    private final Database database;

    Searches(Database database) {
        this.database = database;
    }

    /**
     * A search all of whose questions were answered.
     *
     * @param since the first day it asked for; null for everything
     * @param day when it was begun, UTC
     */
    public record Ended(@Nullable LocalDate since, LocalDate day) {}

    /** The number of the unfinished search that is the same and not too old, or of a new one. */
    public long begin(String query, @Nullable LocalDate since, Instant now) {
        String from = text(since);
        AtomicLong search = new AtomicLong();
        database.transaction(
                () ->
                        search.set(
                                database.with(
                                        handle ->
                                                open(handle, query, from)
                                                        .filter(one -> one.isFresh(now))
                                                        .map(Open::seq)
                                                        .orElseGet(
                                                                () ->
                                                                        add(
                                                                                handle, query,
                                                                                from, now)))));
        return search.get();
    }

    private record Open(long seq, Instant begun) {
        boolean isFresh(Instant now) {
            return !begun.isBefore(now.minus(GONE_ON_WITH));
        }
    }

    private static Optional<Open> open(Handle handle, String query, String since) {
        return handle.createQuery(
                        "select seq, begun from search where query = ? and since = ? and state ="
                                + " 'open' order by seq desc limit 1")
                .bind(0, query)
                .bind(1, since)
                .map((row, context) -> new Open(row.getLong(1), Instant.parse(row.getString(2))))
                .findOne();
    }

    private static long add(Handle handle, String query, String since, Instant now) {
        long next =
                handle.createQuery("select coalesce(max(seq), 0) + 1 from search")
                        .mapTo(Long.class)
                        .one();
        handle.execute(
                "insert into search (seq, query, since, begun, state) values (?, ?, ?, ?, 'open')",
                next,
                query,
                since,
                now.toString());
        return next;
    }

    /** The PMIDs that a search has received. */
    public Set<String> arrived(long search) {
        return database.with(
                handle ->
                        Set.copyOf(
                                handle.createQuery("select pmid from arrival where search = ?")
                                        .bind(0, search)
                                        .mapTo(String.class)
                                        .list()));
    }

    /** Notes what a search has received. Call it in the transaction that keeps the records. */
    public void arrive(long search, List<String> pmids) {
        database.with(
                handle -> {
                    for (String pmid : pmids) {
                        handle.execute(
                                "insert into arrival (search, pmid) values (?, ?) on conflict"
                                        + " (search, pmid) do nothing",
                                search,
                                pmid);
                    }
                    return pmids.size();
                });
    }

    /** What ended searches for a query found and did not receive, in the order of PMIDs. */
    public List<String> owed(String query) {
        return database.with(
                handle ->
                        handle.createQuery("select pmid from gap where query = ? order by pmid")
                                .bind(0, query)
                                .mapTo(String.class)
                                .list());
    }

    /** Takes from what is owed what has come by now, whether or not it could be read. */
    public void settle(String query, List<String> pmids) {
        database.with(
                handle -> {
                    for (String pmid : pmids) {
                        handle.execute("delete from gap where query = ? and pmid = ?", query, pmid);
                    }
                    return pmids.size();
                });
    }

    /** Ends a search whose questions were all answered; what is missing is owed from now on. */
    public void end(long search, String query, List<String> missing) {
        database.transaction(
                () ->
                        database.with(
                                handle -> {
                                    for (String pmid : missing) {
                                        handle.execute(
                                                "insert into gap (query, pmid) values (?, ?) on"
                                                        + " conflict (query, pmid) do nothing",
                                                query,
                                                pmid);
                                    }
                                    handle.execute("delete from arrival where search = ?", search);
                                    return handle.execute(
                                            "update search set state = 'ended' where seq = ? and"
                                                    + " query = ?",
                                            search,
                                            query);
                                }));
    }

    /** The ended searches for a query, in the order in which they were begun. */
    public List<Ended> ended(String query) {
        return database.with(
                handle ->
                        handle.createQuery(
                                        "select since, begun from search where query = ? and state ="
                                                + " 'ended' order by seq")
                                .bind(0, query)
                                .map((row, context) -> ended(row.getString(1), row.getString(2)))
                                .list());
    }

    private static Ended ended(String since, String begun) {
        return new Ended(
                since.isEmpty() ? null : LocalDate.parse(since),
                LocalDate.ofInstant(Instant.parse(begun), ZoneOffset.UTC));
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
