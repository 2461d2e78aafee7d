package org.evidenceatlas.search.rank;

import java.util.Arrays;
import java.util.Map;
import java.util.function.IntToLongFunction;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.evidenceatlas.search.rank.Snapshot.Scores;

/**
 * Puts studies in order. Every order ends with that of slugs, and scores are cut to the digits that
 * are the same on every machine, so that the same index gives the same list.
 */
final class Ranking {
    /**
     * Reciprocal rank fusion (Cormack, Clarke and Büttcher 2009) with the constant of its paper.
     */
    private static final double K = 60;

    /** Scores are compared to this part of one. */
    private static final float DIGITS = 1000f;

    private static final long TIER = 10_000_000;

    private final Snapshot snapshot;

    Ranking(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** The order by one number, higher first. */
    int[] by(FixedBitSet studies, IntToLongFunction number) {
        long[] keys = new long[studies.cardinality()];
        int[] docs = new int[keys.length];
        int at = 0;
        BitSetIterator each = new BitSetIterator(studies, keys.length);
        for (int doc = each.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = each.nextDoc()) {
            docs[at] = doc;
            keys[at] = (-number.applyAsLong(doc) << Integer.SIZE) | snapshot.place(doc);
            at++;
        }
        return sorted(docs, keys);
    }

    /** Sorts keys, whose lower half is the place of the slug, and finds the documents again. */
    private int[] sorted(int[] docs, long[] keys) {
        int[] docAt = new int[snapshot.size() + 1];
        for (int doc : docs) {
            docAt[snapshot.place(doc)] = doc;
        }
        Arrays.sort(keys);
        int[] order = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            order[i] = docAt[(int) keys[i]];
        }
        return order;
    }

    /** The order by words. */
    int[] best(FixedBitSet studies, Scores scores) {
        return by(studies, doc -> Math.round(scores.score()[doc] * DIGITS));
    }

    /** The order of papers meant by name: by their tier, then by words. */
    int[] named(FixedBitSet studies, Map<Integer, Integer> tiers, Scores scores) {
        return by(
                studies,
                doc ->
                        tiers.getOrDefault(doc, 0) * TIER
                                + Math.min(TIER - 1, Math.round(scores.score()[doc] * DIGITS)));
    }

    /**
     * The order by words and by meaning.
     *
     * @param words the order by words, of which those that say none stand last
     * @param said how many of them say the words
     * @param near the rank by meaning, from 1, of those that are near
     */
    int[] fused(int[] words, int said, Map<Integer, Integer> near) {
        if (near.isEmpty()) {
            return words;
        }
        Integer[] order = new Integer[words.length];
        double[] value = new double[words.length];
        for (int i = 0; i < words.length; i++) {
            Integer rank = near.get(words[i]);
            order[i] = i;
            value[i] = (i < said ? 1 / (K + i + 1) : 0) + (rank == null ? 0 : 1 / (K + rank));
        }
        // Nearly sorted already: all but the near ones stand in the order of words.
        Arrays.sort(
                order,
                (one, other) -> {
                    int better = Double.compare(value[other], value[one]);
                    return better != 0
                            ? better
                            : Integer.compare(
                                    snapshot.place(words[one]), snapshot.place(words[other]));
                });
        return Arrays.stream(order).mapToInt(at -> words[at]).toArray();
    }
}
