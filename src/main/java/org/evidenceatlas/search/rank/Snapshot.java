package org.evidenceatlas.search.rank;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.evidenceatlas.search.entry.Fields;
import org.jspecify.annotations.Nullable;

/** The index at one moment, with what orders and filters need of every study. Thread-safe. */
public final class Snapshot {
    /** Stands for a number that is not known. */
    static final int UNKNOWN = -1;

    private final IndexSearcher searcher;
    private final FacetBits facets;
    private final FixedBitSet live;
    private final String[] slugs;
    private final int[] bySlug;
    private final int[] years;
    private final int[] people;
    private final Map<String, Integer> docs = new HashMap<>();
    private final AtomicReferenceArray<@Nullable Told> told;

    public Snapshot(DirectoryReader reader) throws IOException {
        this.searcher = new IndexSearcher(reader);
        this.searcher.setQueryCache(null);
        this.facets = new FacetBits(reader);
        int size = Math.max(1, reader.maxDoc());
        this.live = new FixedBitSet(size);
        this.told = new AtomicReferenceArray<>(size);
        this.slugs = new String[size];
        this.years = new int[size];
        this.people = new int[size];
        Arrays.fill(slugs, "");
        Arrays.fill(years, UNKNOWN);
        Arrays.fill(people, UNKNOWN);
        for (LeafReaderContext leaf : reader.leaves()) {
            read(leaf);
        }
        this.bySlug = places();
    }

    private void read(LeafReaderContext leaf) throws IOException {
        Bits alive = leaf.reader().getLiveDocs();
        SortedDocValues slug = DocValues.getSorted(leaf.reader(), Fields.SLUG);
        for (int doc = slug.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = slug.nextDoc()) {
            if (alive == null || alive.get(doc)) {
                String name = slug.lookupOrd(slug.ordValue()).utf8ToString();
                live.set(leaf.docBase + doc);
                slugs[leaf.docBase + doc] = name;
                docs.put(name, leaf.docBase + doc);
            }
        }
        numbers(leaf, Fields.YEAR, years);
        numbers(leaf, Fields.PEOPLE, people);
    }

    private static void numbers(LeafReaderContext leaf, String field, int[] into)
            throws IOException {
        NumericDocValues values =
                DocValues.unwrapSingleton(DocValues.getSortedNumeric(leaf.reader(), field));
        if (values == null) {
            return;
        }
        for (int doc = values.nextDoc();
                doc != DocIdSetIterator.NO_MORE_DOCS;
                doc = values.nextDoc()) {
            into[leaf.docBase + doc] = (int) values.longValue();
        }
    }

    /** The place of each study in the order of slugs. */
    private int[] places() {
        String[] sorted = docs.keySet().toArray(String[]::new);
        Arrays.sort(sorted);
        int[] places = new int[slugs.length];
        for (int place = 0; place < sorted.length; place++) {
            places[docs.getOrDefault(sorted[place], 0)] = place;
        }
        return places;
    }

    /** Finds in this moment. */
    public IndexSearcher searcher() {
        return searcher;
    }

    FacetBits facets() {
        return facets;
    }

    /** How many studies there are. */
    public int size() {
        return docs.size();
    }

    /** Every slug with the number of its document. */
    public Map<String, Integer> docs() {
        return Collections.unmodifiableMap(docs);
    }

    /** The slug of a document. */
    public String slug(int doc) {
        return slugs[doc];
    }

    int place(int doc) {
        return bySlug[doc];
    }

    int year(int doc) {
        return years[doc];
    }

    int people(int doc) {
        return people[doc];
    }

    /** The topics of a study, in its own order. */
    public List<String> topics(int doc) throws IOException {
        return told(doc).topics();
    }

    /** Whether a study was withdrawn or retracted, so that no page leads to it. */
    public boolean isWithdrawn(int doc) throws IOException {
        return told(doc).withdrawn();
    }

    /** Read once: the neighbours of every page ask for many of them. */
    private Told told(int doc) throws IOException {
        Told known = told.get(doc);
        if (known == null) {
            Document document =
                    searcher.storedFields().document(doc, Set.of(Fields.TOPIC, Fields.WITHDRAWN));
            List<String> topics =
                    Arrays.stream(document.getValues(Fields.TOPIC)).map(String::intern).toList();
            known = new Told(topics, document.getField(Fields.WITHDRAWN) != null);
            told.set(doc, known);
        }
        return known;
    }

    private record Told(List<String> topics, boolean withdrawn) {}

    /** Every study. */
    FixedBitSet all() {
        return live.clone();
    }

    /** The studies that fit a query, with how well. */
    Scores scores(Query query) throws IOException {
        Scores scores = new Scores(slugs.length);
        searcher.search(query, scores.collector());
        return scores;
    }

    /** The documents that fit a query, at most so many and one more. */
    public List<Integer> fitting(Query query, int most) throws IOException {
        int limit = Math.max(1, Math.min(most, slugs.length - 1) + 1);
        return Arrays.stream(searcher.search(query, limit).scoreDocs).map(hit -> hit.doc).toList();
    }

    /**
     * Which studies fit, and how well.
     *
     * @param fit a bit for each that does
     * @param score higher is better; 0 for all others
     */
    record Scores(FixedBitSet fit, float[] score) {
        Scores(int size) {
            this(new FixedBitSet(size), new float[size]);
        }

        private CollectorManager<Each, Scores> collector() {
            Scores all = this;
            return new CollectorManager<>() {
                @Override
                public Each newCollector() {
                    return new Each(all);
                }

                @Override
                public Scores reduce(Collection<Each> collectors) {
                    return all;
                }
            };
        }
    }

    private static final class Each extends SimpleCollector {
        private final Scores scores;
        private int base;
        private Scorable scorer = new None();

        Each(Scores scores) {
            this.scores = scores;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) {
            base = leaf.docBase;
        }

        @Override
        public void setScorer(Scorable each) {
            scorer = each;
        }

        @Override
        public void collect(int doc) throws IOException {
            scores.fit().set(base + doc);
            scores.score()[base + doc] = scorer.score();
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE;
        }
    }

    private static final class None extends Scorable {
        @Override
        public float score() {
            return 0;
        }
    }
}
