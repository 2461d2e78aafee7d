package org.evidenceatlas.search.rank;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.evidenceatlas.model.page.Facet;
import org.evidenceatlas.search.ask.Meaning;

/** Finds, counts and orders the studies of one moment. */
public final class Finder {
    /** Where fewer studies say all that is asked, those that say most of it are taken too. */
    private static final int FEW = 5;

    private static final int MOST_FIRSTS = 1000;

    /** The orders. */
    public enum Order {
        BEST,
        NEWEST,
        OLDEST,
        LARGEST
    }

    /**
     * What is chosen beside the words.
     *
     * @param from first year, {@code to} the last; the least and the most number for no bound
     */
    public record Choice(Map<Facet, Set<String>> filters, int from, int to, Order order) {
        boolean isOfAllYears() {
            return from == Integer.MIN_VALUE && to == Integer.MAX_VALUE;
        }
    }

    /**
     * The studies that fit.
     *
     * @param order their documents in order
     * @param notes how the words were taken
     */
    public record Result(
            int[] order, Map<Facet, Map<String, Integer>> counts, List<String> notes) {}

    /** Finds the studies whose text means the same, the nearest first. */
    public interface Near {
        /** The studies nearest to a text. */
        List<Close> to(String text) throws IOException;
    }

    /**
     * A study near to a text.
     *
     * @param found true where it is so near that it is found without the text's words; else its
     *     nearness only counts for its place
     */
    public record Close(String slug, boolean found) {}

    private final Snapshot snapshot;
    private final Ranking ranking;

    public Finder(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.ranking = new Ranking(snapshot);
    }

    /** The studies that mean or say what is asked, with the choices. */
    public Result find(Meaning meaning, Choice choice, Near near) throws IOException {
        List<String> notes = new ArrayList<>(meaning.notes());
        Snapshot.Scores scores = said(meaning, notes);
        Map<Integer, Integer> firsts = new HashMap<>();
        boolean named = firsts(meaning, firsts);
        FixedBitSet all = scores.fit().clone();
        firsts.keySet().forEach(all::set);
        boolean plain = !named && !meaning.sense().isEmpty();
        Map<Integer, Integer> ranks = plain ? ranks(meaning, near, all) : Map.of();
        within(choice, all);
        Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            FixedBitSet others = snapshot.facets().narrowed(all, choice.filters(), Set.of(facet));
            counts.put(facet, snapshot.facets().counts(facet, others));
        }
        FixedBitSet fit = snapshot.facets().narrowed(all, choice.filters(), Set.of());
        return new Result(
                order(fit, meaning, choice.order(), new Found(scores, firsts, ranks)),
                counts,
                notes);
    }

    private record Found(
            Snapshot.Scores scores, Map<Integer, Integer> firsts, Map<Integer, Integer> ranks) {}

    private Snapshot.Scores said(Meaning meaning, List<String> notes) throws IOException {
        int all = meaning.concepts().size();
        Snapshot.Scores scores = snapshot.scores(meaning.query(all));
        int strict = scores.fit().cardinality();
        int least = meaning.most(strict == 0);
        if (strict >= FEW || least >= all) {
            return scores;
        }
        Snapshot.Scores more = snapshot.scores(meaning.query(least));
        if (more.fit().cardinality() > strict) {
            notes.add(
                    (strict == 0 ? "No study has" : "Few studies have")
                            + " all of these words; those that have most of them are shown too.");
        }
        return more;
    }

    /** Puts the papers meant by name with their tiers, and says whether nothing else is meant. */
    private boolean firsts(Meaning meaning, Map<Integer, Integer> tiers) throws IOException {
        boolean alone = false;
        for (Meaning.First first : meaning.firsts()) {
            int most = Math.min(first.most(), MOST_FIRSTS);
            List<Integer> docs = snapshot.fitting(bound(meaning, first.query()), most);
            if (docs.isEmpty() || docs.size() > first.most()) {
                continue;
            }
            alone |= first.alone();
            docs.forEach(doc -> tiers.merge(doc, first.tier(), Math::max));
        }
        return alone;
    }

    private static Query bound(Meaning meaning, Query query) {
        return new BooleanQuery.Builder()
                .add(query, BooleanClause.Occur.FILTER)
                .add(meaning.bound(), BooleanClause.Occur.FILTER)
                .build();
    }

    private Map<Integer, Integer> ranks(Meaning meaning, Near near, FixedBitSet studies)
            throws IOException {
        Map<Integer, Integer> ranks = new LinkedHashMap<>();
        List<Close> all = near.to(meaning.sense());
        if (all.isEmpty()) {
            return ranks;
        }
        FixedBitSet bound = snapshot.scores(meaning.bound()).fit();
        for (Close close : all) {
            Integer doc = snapshot.docs().get(close.slug());
            if (doc != null && bound.get(doc) && (close.found() || studies.get(doc))) {
                studies.set(doc);
                ranks.put(doc, ranks.size() + 1);
            }
        }
        return ranks;
    }

    private void within(Choice choice, FixedBitSet studies) throws IOException {
        if (choice.isOfAllYears()) {
            return;
        }
        BitSetIterator each = new BitSetIterator(studies.clone(), studies.length());
        for (int doc = each.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = each.nextDoc()) {
            int year = snapshot.year(doc);
            if (year == Snapshot.UNKNOWN || year < choice.from() || year > choice.to()) {
                studies.clear(doc);
            }
        }
    }

    private int[] order(FixedBitSet fit, Meaning meaning, Order order, Found found) {
        return switch (order) {
            case NEWEST -> ranking.by(fit, snapshot::year);
            case OLDEST ->
                    ranking.by(
                            fit,
                            doc ->
                                    snapshot.year(doc) == Snapshot.UNKNOWN
                                            ? -Short.MAX_VALUE
                                            : -snapshot.year(doc));
            case LARGEST -> ranking.by(fit, snapshot::people);
            case BEST -> meaning.isOfAll() ? ranking.by(fit, snapshot::year) : best(fit, found);
        };
    }

    private int[] best(FixedBitSet fit, Found found) {
        FixedBitSet others = fit.clone();
        found.firsts().keySet().forEach(others::clear);
        FixedBitSet named = fit.clone();
        named.andNot(others);
        FixedBitSet said = others.clone();
        said.and(found.scores().fit());
        int[] words = ranking.best(others, found.scores());
        int[] rest = ranking.fused(words, said.cardinality(), found.ranks());
        int[] first = ranking.named(named, found.firsts(), found.scores());
        int[] all = new int[first.length + rest.length];
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(rest, 0, all, first.length, rest.length);
        return all;
    }
}
