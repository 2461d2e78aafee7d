package org.evidenceatlas.stage.assemble.likeness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.evidenceatlas.model.record.SourceRecord;

/**
 * Finds the records that are the same document, or the preprint and the paper of one study, by
 * likeness. Only records of one block are compared, so that the work grows with the number of
 * records. A pure function of the set of records; their order makes no difference.
 */
public final class Likenesses {
    /**
     * Two records found alike.
     *
     * @param one key of the first record
     * @param other key of the second, later in the order of keys
     */
    public record Pair(String one, String other, Likeness likeness) {}

    private static final Comparator<Pair> CLOSEST =
            Comparator.comparingDouble((Pair pair) -> -pair.likeness().score())
                    .thenComparing(Pair::one)
                    .thenComparing(Pair::other);

    /**
     * A record that is like an entry of a list.
     *
     * @param entry its place in the list, from 0
     */
    public record Found(int entry, SourceRecord record, Likeness likeness) {}

    private static final Comparator<Found> IN_ORDER =
            Comparator.comparingInt(Found::entry)
                    .thenComparingDouble(one -> -one.likeness().score())
                    .thenComparing(one -> one.record().key());

    private Likenesses() {}

    /**
     * The pairs, the closest first.
     *
     * @param records with a different key each, no notices among them
     */
    public static List<Pair> among(List<SourceRecord> records) {
        List<Sketch> sketches = sketches(records);
        Map<Long, Pair> pairs = new HashMap<>();
        inBlocks(sketches, (one, other) -> compare(sketches, one, other, pairs));
        List<Pair> found = new ArrayList<>(new TreeMap<>(pairs).values());
        found.sort(CLOSEST);
        return found;
    }

    /**
     * The records that entries of a list are like, in the order of the list, the closest first.
     *
     * @param entries compared with records alone, and not with each other
     * @param records with a different key each, no notices among them
     */
    public static List<Found> between(List<SourceRecord> entries, List<SourceRecord> records) {
        if (entries.isEmpty()) {
            return List.of();
        }
        int first = entries.size();
        List<SourceRecord> all = new ArrayList<>(entries);
        records.stream().sorted(Comparator.comparing(SourceRecord::key)).forEach(all::add);
        List<Sketch> sketches = all.parallelStream().map(Sketch::of).toList();
        Map<Long, Pair> pairs = new TreeMap<>();
        inBlocks(
                sketches,
                (one, other) -> {
                    if (one < first && other >= first) {
                        compare(sketches, one, other, pairs);
                    }
                });
        List<Found> found = new ArrayList<>();
        pairs.forEach(
                (place, pair) ->
                        found.add(
                                new Found(
                                        (int) (place >> 32),
                                        all.get(place.intValue()),
                                        pair.likeness())));
        found.sort(IN_ORDER);
        return found;
    }

    /** The keys of all pairs that are compared, for the measure of what is told apart. */
    static List<String> compared(List<SourceRecord> records) {
        List<Sketch> sketches = sketches(records);
        List<String> pairs = new ArrayList<>();
        inBlocks(
                sketches,
                (one, other) ->
                        pairs.add(sketches.get(one).key() + " ~ " + sketches.get(other).key()));
        return pairs;
    }

    private static List<Sketch> sketches(List<SourceRecord> records) {
        return records.parallelStream()
                .map(Sketch::of)
                .sorted(Comparator.comparing(Sketch::key))
                .toList();
    }

    private static void inBlocks(List<Sketch> sketches, BiConsumer<Integer, Integer> with) {
        for (int[] block : Blocks.of(sketches)) {
            for (int i = 0; i < block.length; i++) {
                int end = Math.min(block.length, i + 1 + Blocks.WINDOW);
                for (int j = i + 1; j < end; j++) {
                    with.accept(Math.min(block[i], block[j]), Math.max(block[i], block[j]));
                }
            }
        }
    }

    private static void compare(List<Sketch> all, int one, int other, Map<Long, Pair> into) {
        long place = ((long) one << 32) | other;
        if (into.containsKey(place)) {
            return;
        }
        Likeness likeness = Likeness.of(all.get(one), all.get(other));
        if (likeness != null) {
            into.put(place, new Pair(all.get(one).key(), all.get(other).key(), likeness));
        }
    }
}
