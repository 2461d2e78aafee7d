package org.evidenceatlas.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.evidenceatlas.model.testimony.Testimony;
import org.evidenceatlas.store.database.Database;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * What sources said about documents, and when they were last asked; what was said is never changed
 * or deleted.
 */
public final class Testimonies {
    /** What counts of each source about each document; a condition may follow. */
    private static final String NEWEST =
            " from testimony as one where seq = (select max(seq) from testimony as other where"
                    + " other.about = one.about and other.source = one.source)";

    private static final String ORDER = " order by source, about";

    /** Stands for a source's whole list. */
    private static final String LIST = "";

    private static final String PUBMED = "pubmed";

    /** Keys in one question: few enough for every database. */
    private static final int AT_ONCE = 500;

    private final Database database;

    Testimonies(Database database) {
        this.database = database;
    }

    /**
     * Keeps what a source said, unless it said the same the last time; called in a transaction.
     *
     * @param origin the file or address it came from
     * @return whether it is another word than the last
     */
    public boolean add(Testimony testimony, String origin, Instant seen) {
        byte[] json = Codec.write(testimony);
        String hash = Codec.hash(json);
        return database.with(
                handle -> {
                    if (hash.equals(last(handle, testimony))) {
                        return false;
                    }
                    handle.execute(
                            "insert into testimony (seq, source, about, hash, origin, seen, body)"
                                    + " values ((select coalesce(max(seq), 0) + 1 from testimony), ?,"
                                    + " ?, ?, ?, ?, ?)",
                            testimony.source(),
                            testimony.about(),
                            hash,
                            origin,
                            seen.toString(),
                            Deflated.deflate(json));
                    return true;
                });
    }

    private static String last(Handle handle, Testimony testimony) {
        return handle.createQuery(
                        "select hash from testimony where about = ? and source = ? order by seq"
                                + " desc limit 1")
                .bind(0, testimony.about())
                .bind(1, testimony.source())
                .mapTo(String.class)
                .findOne()
                .orElse("");
    }

    /** The newest of each source about each document, in the order of sources and documents. */
    public List<Testimony> current() {
        return newest("", query -> query);
    }

    /** The newest of one source about each document. */
    public List<Testimony> current(String source) {
        return newest(" and source = :source", query -> query.bind("source", source));
    }

    /** What counts of each source about these documents, in the order of sources and documents. */
    public List<Testimony> about(List<String> keys) {
        List<Testimony> found = new ArrayList<>();
        for (int from = 0; from < keys.size(); from += AT_ONCE) {
            List<String> some = keys.subList(from, Math.min(keys.size(), from + AT_ONCE));
            found.addAll(newest(" and about in (<keys>)", query -> query.bindList("keys", some)));
        }
        found.sort(Comparator.comparing(Testimony::source).thenComparing(Testimony::about));
        return found;
    }

    private List<Testimony> newest(String condition, UnaryOperator<Query> bound) {
        List<byte[]> bodies =
                database.with(
                        handle ->
                                bound.apply(
                                                handle.createQuery(
                                                        "select body" + NEWEST + condition + ORDER))
                                        .mapTo(byte[].class)
                                        .list());
        return bodies.stream()
                .map(body -> Codec.read(Deflated.inflate(body), Testimony.class))
                .toList();
    }

    /**
     * A hash of {@link #current()} and {@link #lists()}, without reading the former: another one
     * where anything in them is another.
     */
    public String state() {
        List<String> all =
                new ArrayList<>(
                        database.with(
                                handle ->
                                        handle.createQuery("select hash" + NEWEST + ORDER)
                                                .mapTo(String.class)
                                                .list()));
        lists().stream().sorted().forEach(all::add);
        return Codec.hash(all);
    }

    /** The sources of which a whole list was read, so that silence in it says something too. */
    public Set<String> lists() {
        return new HashSet<>(
                database.with(
                        handle ->
                                handle.createQuery("select source from asking where about = ?")
                                        .bind(0, LIST)
                                        .mapTo(String.class)
                                        .list()));
    }

    /** When a source was last asked about each document. */
    public Map<String, Instant> asked(String source) {
        return database.with(
                handle -> {
                    Map<String, Instant> found = new HashMap<>();
                    handle.createQuery("select about, at from asking where source = ?")
                            .bind(0, source)
                            .map(
                                    (row, context) ->
                                            Map.entry(
                                                    row.getString(1),
                                                    Instant.parse(row.getString(2))))
                            .forEach(one -> found.put(one.getKey(), one.getValue()));
                    return found;
                });
    }

    /**
     * When each source last answered, by its name, in the order of names. PubMed's searches have a
     * ledger of their own; what it says in files is no answer.
     */
    public Map<String, Instant> answered() {
        return database.with(
                handle -> {
                    Map<String, Instant> found = new TreeMap<>();
                    handle.createQuery("select source, max(at) from asking group by source")
                            .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                            .forEach(one -> found.put(one.getKey(), Instant.parse(one.getValue())));
                    found.remove(PUBMED);
                    handle.createQuery("select max(begun) from search where state <> 'open'")
                            .mapTo(String.class)
                            .findOne()
                            .ifPresent(begun -> found.put(PUBMED, Instant.parse(begun)));
                    return found;
                });
    }

    /** Remembers that a source was asked about a document, and answered. */
    public void asked(String source, String about, Instant at) {
        database.with(
                handle ->
                        handle.execute(
                                "insert into asking (source, about, at) values (?, ?, ?) on conflict"
                                        + " (source, about) do update set at = excluded.at",
                                source,
                                about,
                                at.toString()));
    }

    /** Remembers that a list of a source was read to its end. */
    public void read(String source, Instant at) {
        asked(source, LIST, at);
    }
}
