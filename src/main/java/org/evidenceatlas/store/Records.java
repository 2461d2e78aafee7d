package org.evidenceatlas.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.evidenceatlas.model.PartialDate;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.store.database.Database;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Every record that ever came into a home, verbatim; nothing is ever changed or deleted. */
public final class Records {
    /** Ends a query for what counts under each key. */
    private static final String PLACE =
            " row_number() over (partition by key order by retold, revised desc, seq desc) as place"
                    + " from record) as placed where place = 1";

    /** Keys in one question: few enough for every database. */
    private static final int AT_ONCE = 500;

    private final Database database;

    Records(Database database) {
        this.database = database;
    }

    /** What became of a record that came in. */
    public enum Entry {
        /** Its key was not known. */
        NEW,
        /** Its key was known with other content. */
        CHANGED,
        /** It was there already, word for word. */
        KNOWN
    }

    /** Key and hash of all that is kept, so that the known need not be asked for one by one. */
    public Set<String> known() {
        return database.with(
                handle ->
                        handle.createQuery("select key || ' ' || hash from record")
                                .mapTo(String.class)
                                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Keeps a record that may be known or not. */
    public Entry add(SourceRecord record, Instant seen) {
        return add(record, seen, Set.of());
    }

    /**
     * Keeps a record. Where it came from does not make it another record.
     *
     * @param before what {@link #known()} said before the first record came in, or nothing
     */
    public Entry add(SourceRecord record, Instant seen, Set<String> before) {
        String hash = hash(record);
        if (before.contains(record.key() + " " + hash)) {
            return Entry.KNOWN;
        }
        return database.with(
                handle -> {
                    int known = count(handle, "key = ? and hash = ?", record.key(), hash);
                    if (known > 0) {
                        return Entry.KNOWN;
                    }
                    int others = count(handle, "key = ?", record.key());
                    handle.execute(
                            "insert into record (seq, key, hash, origin, format, retold, revised,"
                                    + " seen, body) values ((select coalesce(max(seq), 0) + 1 from"
                                    + " record), ?, ?, ?, ?, ?, ?, ?, ?)",
                            record.key(),
                            hash,
                            record.origin(),
                            record.format(),
                            record.retold() ? 1 : 0,
                            revised(record),
                            seen.toString(),
                            Deflated.deflate(Codec.write(record)));
                    return others == 0 ? Entry.NEW : Entry.CHANGED;
                });
    }

    private static int count(Handle handle, String where, Object... values) {
        Query query = handle.createQuery("select count(*) from record where " + where);
        for (int i = 0; i < values.length; i++) {
            query.bind(i, values[i]);
        }
        return query.mapTo(Integer.class).one();
    }

    private static String revised(SourceRecord record) {
        PartialDate revised = record.report().dates().revised();
        return revised == null ? "" : revised.iso();
    }

    private static String hash(SourceRecord record) {
        return Codec.hash(
                Codec.write(
                        new SourceRecord(
                                "",
                                record.format(),
                                record.verbatim(),
                                record.retold(),
                                record.report())));
    }

    /**
     * The record that counts under each key, in the order of keys: a genuine one before a retold
     * one, then the one that its source revised last, then the one that came in last.
     */
    public List<SourceRecord> current() {
        return database.with(
                handle -> {
                    List<SourceRecord> found = new ArrayList<>();
                    handle.createQuery(
                                    "select body from (select key, body," + PLACE + " order by key")
                            .mapTo(byte[].class)
                            .forEach(body -> found.add(decode(body)));
                    return found;
                });
    }

    /**
     * The records that count under these keys.
     *
     * @return key to record; without those that are not there
     */
    public Map<String, SourceRecord> current(List<String> keys) {
        Map<String, SourceRecord> found = new HashMap<>();
        for (int from = 0; from < keys.size(); from += AT_ONCE) {
            List<String> some = keys.subList(from, Math.min(keys.size(), from + AT_ONCE));
            database.with(
                            handle ->
                                    handle.createQuery(
                                                    "select body from (select key, body,"
                                                            + PLACE.replace(
                                                                    "from record",
                                                                    "from record where key in"
                                                                            + " (<keys>)"))
                                            .bindList("keys", some)
                                            .mapTo(byte[].class)
                                            .list())
                    .forEach(
                            body -> {
                                SourceRecord record = decode(body);
                                found.put(record.key(), record);
                            });
        }
        return found;
    }

    /**
     * What counts under a key, known without reading it.
     *
     * @param hash another one where the record is another
     */
    public record Mark(String key, String hash) {}

    /** A mark for each of {@link #current()}, in the same order. */
    public List<Mark> marks() {
        return database.with(
                handle ->
                        handle.createQuery(
                                        "select key, hash from (select key, hash,"
                                                + PLACE
                                                + " order by key")
                                .map((row, context) -> new Mark(row.getString(1), row.getString(2)))
                                .list());
    }

    /** A hash of all marks. */
    public static String state(List<Mark> marks) {
        return Codec.hash(marks.stream().map(mark -> mark.key() + ' ' + mark.hash()).toList());
    }

    private static SourceRecord decode(byte[] body) {
        return Codec.read(Deflated.inflate(body), SourceRecord.class);
    }

    /** How many were ever kept. */
    public int size() {
        return database.with(
                handle ->
                        handle.createQuery("select count(*) from record")
                                .mapTo(Integer.class)
                                .one());
    }
}
