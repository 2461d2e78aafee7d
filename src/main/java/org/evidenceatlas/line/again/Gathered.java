package org.evidenceatlas.line.again;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.stage.assemble.Bonds;
import org.evidenceatlas.store.Codec;
import org.evidenceatlas.store.Records.Mark;

/**
 * The clusters of a home as the ledger keeps them.
 *
 * @param frame hash of all that they were made of, but for the records
 * @param records the records that they were made of, in the order of keys
 */
record Gathered(String frame, List<Known> all, List<Bound> records) {
    Gathered {
        all = List.copyOf(all);
        records = List.copyOf(records);
    }

    /**
     * A record as it was met.
     *
     * @param bonds hash of what of it decides where it belongs
     */
    record Bound(String key, String hash, String bonds) {}

    static Gathered of(
            String frame, List<Known> all, List<Mark> marks, Map<String, SourceRecord> records) {
        return new Gathered(
                frame,
                all,
                marks.parallelStream()
                        .map(mark -> bound(mark, Objects.requireNonNull(records.get(mark.key()))))
                        .toList());
    }

    private static Bound bound(Mark mark, SourceRecord record) {
        return new Bound(mark.key(), mark.hash(), Codec.hash(Codec.write(Bonds.of(record))));
    }

    /**
     * The same clusters with the records as they are now; nothing where they may be others.
     *
     * @param read gives the records under some keys
     */
    Optional<Gathered> renewed(
            List<Mark> now, Function<List<String>, Map<String, SourceRecord>> read) {
        if (!keys(now).equals(records.stream().map(Bound::key).toList())) {
            return Optional.empty();
        }
        List<Bound> bounds = new ArrayList<>(records);
        Map<String, SourceRecord> others = read.apply(changed(now));
        Map<String, Known> again = new HashMap<>();
        for (int i = 0; i < now.size(); i++) {
            SourceRecord other = others.get(now.get(i).key());
            if (other != null) {
                Bound met = bound(now.get(i), other);
                if (!met.bonds().equals(records.get(i).bonds())) {
                    return Optional.empty();
                }
                bounds.set(i, met);
            }
        }
        for (Known one : all) {
            if (one.keys().stream().anyMatch(others::containsKey)) {
                if (one.keys().size() > 1) {
                    return Optional.empty();
                }
                again.put(
                        one.id(),
                        one.with(
                                List.of(
                                        Objects.requireNonNull(
                                                others.get(one.keys().getFirst())))));
            }
        }
        List<Known> renewed = all.stream().map(one -> again.getOrDefault(one.id(), one)).toList();
        return Optional.of(new Gathered(frame, renewed, bounds));
    }

    /** The keys of the records that are others now, where the same keys are there. */
    List<String> changed(List<Mark> now) {
        List<String> changed = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            if (!now.get(i).hash().equals(records.get(i).hash())) {
                changed.add(now.get(i).key());
            }
        }
        return changed;
    }

    private static List<String> keys(List<Mark> marks) {
        return marks.stream().map(Mark::key).toList();
    }
}
