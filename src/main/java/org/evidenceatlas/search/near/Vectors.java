package org.evidenceatlas.search.near;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;
import org.evidenceatlas.embed.Embedder;
import org.evidenceatlas.embed.Model;
import org.evidenceatlas.search.keep.Kept;
import org.evidenceatlas.text.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * The vectors of studies, kept apart from their words: a page may change often, what it is about
 * seldom does. The model is opened when a vector is first needed.
 */
public final class Vectors implements AutoCloseable {
    static final String SLUG = "slug";
    static final String VECTOR = "vector";
    private static final String TEXT = "text";

    /** So many are made between two commits, so that little is lost if the program ends. */
    private static final int BATCH = 500;

    /** So many questions are remembered: some 3 MB. */
    private static final int QUESTIONS = 2_000;

    private final Lately lately = new Lately(QUESTIONS);
    private final Kept kept;
    private final Model model;
    private final ReentrantReadWriteLock use = new ReentrantReadWriteLock();
    private @Nullable Optional<Embedder> embedder;
    private volatile boolean resting;

    public Vectors(Kept kept, Model model) {
        this.kept = kept;
        this.model = model;
    }

    /** The vectors that were committed last. */
    public VectorSnapshot snapshot() throws IOException {
        return new VectorSnapshot(kept.reader());
    }

    private synchronized Optional<Embedder> embedder() {
        Optional<Embedder> known = embedder;
        if (known == null) {
            known = model.opener().get();
            embedder = known;
        }
        return known;
    }

    /** The vector of what is asked; empty where there is no model, or it rests. */
    public Optional<float[]> asked(String text) {
        use.readLock().lock();
        try {
            return resting ? Optional.empty() : lately.get(text, this::of);
        } finally {
            use.readLock().unlock();
        }
    }

    private Optional<float[]> of(String text) {
        return embedder().map(one -> one.vector(text));
    }

    /**
     * Drops the vectors of other studies, and makes those that are missing or whose text changed;
     * does nothing after {@link #rest}.
     *
     * @param all the slugs of all studies
     * @param texts gives the text of a slug; empty where its study is gone
     */
    public void bring(Set<String> all, Function<String, Optional<String>> texts)
            throws IOException {
        use.readLock().lock();
        try {
            if (!resting) {
                bringWhileInUse(all, texts);
            }
        } finally {
            use.readLock().unlock();
        }
    }

    private void bringWhileInUse(Set<String> all, Function<String, Optional<String>> texts)
            throws IOException {
        VectorSnapshot before = snapshot();
        try {
            for (String slug : before.docs().keySet()) {
                if (!all.contains(slug)) {
                    kept.writer().deleteDocuments(new Term(SLUG, slug));
                }
            }
            int made = 0;
            for (String slug : all) {
                if (resting) {
                    break;
                }
                Optional<String> known = texts.apply(slug);
                if (known.isEmpty() || before.holds(slug, Sha256.of(known.get()))) {
                    continue;
                }
                String text = known.get();
                Optional<float[]> vector = of(text);
                if (vector.isEmpty()) {
                    break;
                }
                keep(slug, text, vector.get());
                if (++made % BATCH == 0) {
                    kept.writer().commit();
                }
            }
            kept.commit();
        } finally {
            before.reader().close();
        }
    }

    private void keep(String slug, String text, float[] vector) throws IOException {
        Document document = new Document();
        document.add(new SortedDocValuesField(SLUG, new BytesRef(slug)));
        document.add(new StringField(SLUG, slug, Field.Store.NO));
        document.add(new StringField(TEXT, slug + " " + Sha256.of(text), Field.Store.NO));
        document.add(new KnnFloatVectorField(VECTOR, vector, VectorSimilarityFunction.DOT_PRODUCT));
        kept.writer().updateDocument(new Term(SLUG, slug), document);
    }

    /** The term that a study's vector has while its text is this one. */
    static Term textTerm(String slug, String hash) {
        return new Term(TEXT, slug + " " + hash);
    }

    /**
     * Uses the model no more, and returns when nobody does: {@link #bring} ends after the vector
     * that is being made, and what is missing comes next time.
     */
    public void rest() {
        resting = true;
        use.writeLock().lock();
        use.writeLock().unlock();
    }

    @Override
    public void close() {
        kept.close();
        Optional<Embedder> open = embedder;
        if (open != null) {
            open.ifPresent(Embedder::close);
        }
    }
}
