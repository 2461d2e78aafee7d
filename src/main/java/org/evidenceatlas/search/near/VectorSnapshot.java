package org.evidenceatlas.search.near;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.KnnVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.VectorUtil;

/** The vectors of all studies at one moment. Immutable. */
public final class VectorSnapshot {
    /** Up to here every vector is compared; beyond, Lucene's graph finds nearly all of the near. */
    private static final int COMPARED = 20_000;

    private static final double DIGITS = 1000;

    /** Nearest first, those alike in the order of slugs. */
    private static final Comparator<Neighbour> NEAREST =
            Comparator.comparingDouble(Neighbour::likeness)
                    .reversed()
                    .thenComparing(Neighbour::slug);

    private final DirectoryReader reader;
    private final String[] slugs;
    private final Map<String, Integer> docs = new HashMap<>();

    VectorSnapshot(DirectoryReader reader) throws IOException {
        this.reader = reader;
        this.slugs = new String[Math.max(1, reader.maxDoc())];
        Arrays.fill(slugs, "");
        for (LeafReaderContext leaf : reader.leaves()) {
            SortedDocValues slug = DocValues.getSorted(leaf.reader(), Vectors.SLUG);
            Bits live = leaf.reader().getLiveDocs();
            for (int doc = slug.nextDoc();
                    doc != DocIdSetIterator.NO_MORE_DOCS;
                    doc = slug.nextDoc()) {
                if (live == null || live.get(doc)) {
                    slugs[leaf.docBase + doc] = slug.lookupOrd(slug.ordValue()).utf8ToString();
                    docs.put(slugs[leaf.docBase + doc], leaf.docBase + doc);
                }
            }
        }
    }

    /**
     * A study near to a vector.
     *
     * @param likeness cosine of the angle, in thousandths: 1 for the same direction
     */
    public record Neighbour(String slug, double likeness) {}

    /** The nearest studies, nearest first, those alike in the order of slugs. */
    public List<Neighbour> nearest(float[] vector, int most) throws IOException {
        List<Neighbour> found = docs.size() <= COMPARED ? all(vector, most) : some(vector, most);
        found.sort(NEAREST);
        return found.subList(0, Math.min(most, found.size()));
    }

    /** Compares with every vector, and keeps no more of them than are asked for. */
    private List<Neighbour> all(float[] vector, int most) throws IOException {
        PriorityQueue<Neighbour> found = new PriorityQueue<>(NEAREST.reversed());
        for (LeafReaderContext leaf : reader.leaves()) {
            FloatVectorValues values = leaf.reader().getFloatVectorValues(Vectors.VECTOR);
            if (values == null) {
                continue;
            }
            KnnVectorValues.DocIndexIterator each = values.iterator();
            for (int doc = each.nextDoc();
                    doc != DocIdSetIterator.NO_MORE_DOCS;
                    doc = each.nextDoc()) {
                String slug = slugs[leaf.docBase + doc];
                if (!slug.isEmpty()) {
                    float dot = VectorUtil.dotProduct(vector, values.vectorValue(each.index()));
                    double likeness = rounded(dot);
                    Neighbour last = found.size() < most ? null : found.peek();
                    if (last == null || likeness >= last.likeness()) {
                        found.add(new Neighbour(slug, likeness));
                    }
                    if (found.size() > most) {
                        found.remove();
                    }
                }
            }
        }
        return new ArrayList<>(found);
    }

    private List<Neighbour> some(float[] vector, int most) throws IOException {
        KnnFloatVectorQuery query = new KnnFloatVectorQuery(Vectors.VECTOR, vector, 2 * most);
        List<Neighbour> found = new ArrayList<>();
        for (ScoreDoc hit : new IndexSearcher(reader).search(query, 2 * most).scoreDocs) {
            found.add(new Neighbour(slugs[hit.doc], rounded(2 * hit.score - 1)));
        }
        return found;
    }

    private static double rounded(float likeness) {
        return Math.round(likeness * DIGITS) / DIGITS;
    }

    /** The vector of a study, if it has one. */
    public Optional<float[]> vector(String slug) throws IOException {
        Integer doc = docs.get(slug);
        if (doc == null) {
            return Optional.empty();
        }
        for (LeafReaderContext leaf : reader.leaves()) {
            int inLeaf = doc - leaf.docBase;
            if (inLeaf >= 0 && inLeaf < leaf.reader().maxDoc()) {
                FloatVectorValues values = leaf.reader().getFloatVectorValues(Vectors.VECTOR);
                KnnVectorValues.DocIndexIterator each = values.iterator();
                if (each.advance(inLeaf) == inLeaf) {
                    return Optional.of(values.vectorValue(each.index()).clone());
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a study has the vector of a text with this hash. */
    boolean holds(String slug, String hash) throws IOException {
        return docs.containsKey(slug) && reader.docFreq(Vectors.textTerm(slug, hash)) > 0;
    }

    /** Whether no study has a vector. */
    public boolean isEmpty() {
        return docs.isEmpty();
    }

    /** Every study that has a vector. */
    Map<String, Integer> docs() {
        return docs;
    }

    /** What it reads from; to be closed when nobody reads any more. */
    public DirectoryReader reader() {
        return reader;
    }
}
