package org.evidenceatlas.line.again;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.stage.assemble.Cluster;
import org.evidenceatlas.stage.assemble.Holdings;
import org.evidenceatlas.store.Codec;
import org.evidenceatlas.store.Home;
import org.evidenceatlas.store.Records;
import org.evidenceatlas.store.Shape;
import org.jspecify.annotations.Nullable;

/**
 * The clusters of a home. They are found again only when a record, a testimony, an issued slug or
 * the way of finding them is another, and not even then where the records that are others bind
 * nothing otherwise. Records are read only for a study that has to be assembled. Thread-safe.
 */
public final class Gathering {
    /**
     * Records that may be others than in what is kept: to read them again costs less than to keep
     * all anew.
     */
    private static final int FEW = 200;

    private final Home home;
    private final String version;
    private final BiFunction<Holdings, Map<String, String>, List<Cluster>> together;
    private final List<Records.Mark> marks;
    private final String testimonies;
    private final Map<String, String> slugs;
    private @Nullable Map<String, SourceRecord> read;
    private @Nullable Map<String, Known> known;

    /**
     * Over what the home holds, and its slugs, as they are now.
     *
     * @param version of assemble
     * @param together finds clusters for what the home holds and issued slugs
     */
    public Gathering(
            Home home,
            String version,
            BiFunction<Holdings, Map<String, String>, List<Cluster>> together) {
        this.home = home;
        this.version = version;
        this.together = together;
        this.marks = home.records().marks();
        this.testimonies = home.testimonies().state();
        this.slugs = home.published().slugs();
    }

    /** All that clusters are made of, but for the records. */
    private String frame(Map<String, String> issued) {
        return Codec.hash(
                List.of(
                        version,
                        Shape.of(Cluster.class),
                        testimonies,
                        Codec.hash(Codec.write(issued))));
    }

    private String input(String frame) {
        return Codec.hash(List.of(frame, Records.state(marks)));
    }

    /** The slugs as they were issued before: study id to slug. */
    public Map<String, String> slugs() {
        return slugs;
    }

    /** All clusters in the order of their ids. */
    public synchronized List<Known> all() {
        String frame = frame(slugs);
        List<Known> all =
                home.ledger()
                        .gathering(input(frame), Gathered.class)
                        .or(() -> renewed(frame))
                        .orElseGet(() -> find(slugs))
                        .all();
        known = all.stream().collect(Collectors.toMap(Known::id, one -> one));
        return all;
    }

    /** As {@link #all}, for one who only reads: what has to be found again is not kept. */
    public synchronized List<Known> looked() {
        String frame = frame(slugs);
        List<Known> all =
                home.ledger()
                        .gathering(input(frame), Gathered.class)
                        .or(() -> last(frame).flatMap(last -> last.renewed(marks, this::others)))
                        .map(Gathered::all)
                        .orElseGet(() -> clusters(slugs));
        known = all.stream().collect(Collectors.toMap(Known::id, one -> one));
        return all;
    }

    /** The last ones, if the records that are others since then leave them as they were. */
    private Optional<Gathered> renewed(String frame) {
        Optional<Gathered> last = last(frame);
        Optional<Gathered> renewed = last.flatMap(one -> one.renewed(marks, this::others));
        if (renewed.isPresent() && last.get().changed(marks).size() > FEW) {
            home.ledger().gathered(input(frame), renewed.get());
        }
        return renewed;
    }

    private Optional<Gathered> last(String frame) {
        return home.ledger().gathering(Gathered.class).filter(last -> last.frame().equals(frame));
    }

    private Map<String, SourceRecord> others(List<String> keys) {
        return home.records().current(keys);
    }

    private Gathered find(Map<String, String> issued) {
        String frame = frame(issued);
        Gathered gathered = Gathered.of(frame, clusters(issued), marks, records());
        home.ledger().gathered(input(frame), gathered);
        return gathered;
    }

    private List<Known> clusters(Map<String, String> issued) {
        Map<String, SourceRecord> records = records();
        Holdings holdings =
                new Holdings(
                        marks.stream()
                                .map(mark -> Objects.requireNonNull(records.get(mark.key())))
                                .toList(),
                        home.testimonies().current(),
                        home.testimonies().lists());
        return together.apply(holdings, issued).parallelStream().map(Known::of).toList();
    }

    /** A whole cluster, with its records. */
    public synchronized Cluster cluster(String id) {
        Known one = Objects.requireNonNull(Objects.requireNonNull(known).get(id), id);
        Map<String, SourceRecord> records =
                read == null ? home.records().current(one.keys()) : read;
        return one.cluster(
                one.keys().stream()
                        .map(key -> Objects.requireNonNull(records.get(key), key))
                        .toList());
    }

    /** The records that count, by their keys. */
    public synchronized Map<String, SourceRecord> records() {
        Map<String, SourceRecord> all = read;
        if (all == null) {
            all =
                    home.records().current().stream()
                            .collect(Collectors.toMap(SourceRecord::key, one -> one));
            read = all;
        }
        return all;
    }

    /** After a run: the next one will meet the slugs that this one issued. */
    public synchronized void settle() {
        Map<String, String> issued = home.published().slugs();
        if (!issued.equals(slugs)) {
            find(issued);
        }
    }
}
