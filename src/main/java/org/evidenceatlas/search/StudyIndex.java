package org.evidenceatlas.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.AlreadyClosedException;
import org.evidenceatlas.embed.Model;
import org.evidenceatlas.model.page.Page;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.search.ask.Interpreter;
import org.evidenceatlas.search.ask.Meaning;
import org.evidenceatlas.search.entry.Documents;
import org.evidenceatlas.search.entry.Entry;
import org.evidenceatlas.search.entry.Fields;
import org.evidenceatlas.search.keep.Kept;
import org.evidenceatlas.search.near.Relatives;
import org.evidenceatlas.search.near.VectorSnapshot;
import org.evidenceatlas.search.near.Vectors;
import org.evidenceatlas.search.rank.Finder;
import org.evidenceatlas.search.rank.Snapshot;
import org.evidenceatlas.search.show.Snippets;
import org.evidenceatlas.search.words.Names;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The studies of a home, to be searched. {@code find} and {@code related} may be called by any
 * thread at any time; {@code bring} by one thread.
 */
public final class StudyIndex implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StudyIndex.class);

    /** Studies whose text is this near to what is asked, at least, are found without its words. */
    private static final double NEAR = 0.45;

    private static final int MOST_NEAR = 30;

    /** So many of the nearest count for the place of a study that has the words. */
    private static final int RANKED = 200;

    private final Pack pack;
    private final Names names;
    private final Kept kept;
    private final Vectors vectors;
    private final Executor later;
    private final AtomicLong generation = new AtomicLong();
    private volatile boolean closed;
    private volatile Moment moment;

    private StudyIndex(Pack pack, Kept kept, Vectors vectors, Executor later) {
        this.pack = pack;
        this.names = PackNames.of(pack);
        this.kept = kept;
        this.vectors = vectors;
        this.later = later;
        this.moment = look();
    }

    /** An empty index that is gone when it is closed. */
    public static StudyIndex inMemory(Pack pack) {
        return inMemory(pack, Model.MINI_LM);
    }

    /** The same with another model of vectors, or with none. */
    public static StudyIndex inMemory(Pack pack, Model model) {
        return new StudyIndex(
                pack,
                Kept.inMemory(label(pack)),
                new Vectors(Kept.inMemory(model.name()), model),
                Runnable::run);
    }

    /** The index kept in a folder; empty where there is none, or none that can be used. */
    public static StudyIndex open(Path folder, Pack pack) {
        return open(folder, pack, Model.MINI_LM);
    }

    /** The same with another model of vectors, or with none. */
    public static StudyIndex open(Path folder, Pack pack, Model model) {
        return open(folder, pack, model, Runnable::run);
    }

    /**
     * The same for a server that must answer at once: studies are found by their words as soon as
     * {@code bring} returns, and by their meaning when the vectors are made.
     *
     * @param later makes the vectors, one task after the other
     */
    public static StudyIndex open(Path folder, Pack pack, Executor later) {
        return open(folder, pack, Model.MINI_LM, later);
    }

    static StudyIndex open(Path folder, Pack pack, Model model, Executor later) {
        return new StudyIndex(
                pack,
                Kept.in(folder.resolve("words"), label(pack)),
                new Vectors(Kept.in(folder.resolve("vectors"), model.name()), model),
                later);
    }

    private static String label(Pack pack) {
        return Fields.VERSION + " " + pack.hash();
    }

    /**
     * Brings the index to a state. Until it is reached, the one before is searched; the vectors
     * follow when all words are there. Where the index cannot be written, the log says so, and the
     * one before stays.
     *
     * @param states slug to a text that changes whenever the page does
     * @param pages asked only for slugs that are new or whose text changed
     */
    public void bring(SortedMap<String, String> states, Function<String, Page> pages) {
        try {
            words(states, pages);
            Set<String> all = new LinkedHashSet<>(states.keySet());
            later.execute(() -> vectors(all));
        } catch (IOException | AlreadyClosedException failed) {
            unwritten(failed);
        }
    }

    private void words(SortedMap<String, String> states, Function<String, Page> pages)
            throws IOException {
        SortedMap<String, String> before = read(now -> states(now.words()));
        Documents documents = new Documents(names);
        for (String slug : before.keySet()) {
            if (!states.containsKey(slug)) {
                kept.writer().deleteDocuments(new Term(Fields.SLUG, slug));
            }
        }
        for (Map.Entry<String, String> state : states.entrySet()) {
            String slug = state.getKey();
            if (!state.getValue().equals(before.get(slug))) {
                Document document =
                        documents.of(Entry.of(pages.apply(slug), pack), state.getValue());
                kept.writer().updateDocument(new Term(Fields.SLUG, slug), document);
            }
        }
        kept.commit();
        renew();
    }

    private void vectors(Set<String> all) {
        try {
            vectors.bring(all, this::meaning);
            renew();
        } catch (IOException | AlreadyClosedException failed) {
            unwritten(failed);
        }
    }

    /**
     * Makes no more vectors, of studies or of what is asked, and returns when none is being made:
     * the program may not end while its model works. Studies are still found by their words.
     */
    public void rest() {
        vectors.rest();
    }

    private static void unwritten(Exception failed) {
        LOG.error(
                "The search index could not be written, and answers as it did before. See that its disk"
                        + " is not full, and start the program again.",
                failed);
    }

    private static SortedMap<String, String> states(Snapshot now) throws IOException {
        SortedMap<String, String> states = new TreeMap<>();
        StoredFields stored = now.searcher().storedFields();
        for (Map.Entry<String, Integer> one : now.docs().entrySet()) {
            String state = stored.document(one.getValue(), Set.of(Fields.STATE)).get(Fields.STATE);
            states.put(one.getKey(), state);
        }
        return states;
    }

    /** What a study means, to be made a vector of; empty where it is gone by now. */
    private Optional<String> meaning(String slug) {
        return read(
                now -> {
                    Integer doc = now.words().docs().get(slug);
                    if (doc == null) {
                        return Optional.empty();
                    }
                    Set<String> field = Set.of(Fields.MEANING);
                    StoredFields stored = now.words().searcher().storedFields();
                    return Optional.ofNullable(stored.document(doc, field).get(Fields.MEANING));
                });
    }

    private Moment look() {
        try {
            return new Moment(new Snapshot(kept.reader()), vectors.snapshot());
        } catch (IOException failed) {
            throw new UncheckedIOException("The search index cannot be read.", failed);
        }
    }

    private synchronized void renew() {
        Moment before = moment;
        moment = look();
        generation.incrementAndGet();
        before.leave();
    }

    private interface Reading<T> {
        T of(Moment now) throws IOException;
    }

    private <T> T read(Reading<T> reading) {
        Moment now = moment;
        while (!now.enter()) {
            if (closed) {
                throw new IllegalStateException("The search index is closed.");
            }
            now = moment;
        }
        try {
            return reading.of(now);
        } catch (IOException failed) {
            throw new UncheckedIOException(
                    "The search index cannot be read; delete its folder, and it is made anew.",
                    failed);
        } finally {
            now.leave();
        }
    }

    /** Grows whenever answers may have changed. */
    public long generation() {
        return generation.get();
    }

    /** What fits a wish. Any text is read somehow; nothing is refused. */
    public Found find(Wish wish) {
        return read(now -> find(wish, now));
    }

    private Found find(Wish wish, Moment now) throws IOException {
        Interpreter interpreter =
                new Interpreter(now.words().searcher().getIndexReader(), names, pack);
        Meaning meaning = interpreter.read(wish.words());
        Finder.Result result =
                new Finder(now.words()).find(meaning, choice(wish), text -> near(text, now));
        Snippets snippets = new Snippets(names, meaning.shown());
        List<Hit> hits = new ArrayList<>();
        int[] order = result.order();
        for (int at = wish.from(); at < order.length && hits.size() < wish.size(); at++) {
            hits.add(hit(order[at], now.words(), snippets));
        }
        return new Found(order.length, hits, result.counts(), result.notes());
    }

    private static Finder.Choice choice(Wish wish) {
        Integer from = wish.years().from();
        Integer to = wish.years().to();
        Finder.Order order =
                switch (wish.sort()) {
                    case BEST -> Finder.Order.BEST;
                    case NEWEST -> Finder.Order.NEWEST;
                    case OLDEST -> Finder.Order.OLDEST;
                    case LARGEST -> Finder.Order.LARGEST;
                };
        return new Finder.Choice(
                wish.filters(),
                from == null ? Integer.MIN_VALUE : from,
                to == null ? Integer.MAX_VALUE : to,
                order);
    }

    private List<Finder.Close> near(String text, Moment now) throws IOException {
        if (now.vectors().isEmpty()) {
            return List.of();
        }
        Optional<float[]> vector = vectors.asked(text);
        if (vector.isEmpty()) {
            return List.of();
        }
        List<Finder.Close> close = new ArrayList<>();
        for (VectorSnapshot.Neighbour one : now.vectors().nearest(vector.get(), RANKED)) {
            boolean found = one.likeness() >= NEAR && close.size() < MOST_NEAR;
            close.add(new Finder.Close(one.slug(), found));
        }
        return close;
    }

    private static Hit hit(int doc, Snapshot now, Snippets snippets) throws IOException {
        Set<String> fields = Set.of(Fields.OWN, Fields.ABSTRACT, Fields.WITHDRAWN);
        Document document = now.searcher().storedFields().document(doc, fields);
        if (document.getField(Fields.WITHDRAWN) != null) {
            return new Hit(now.slug(doc), List.of(new Hit.Piece(Snippets.WITHDRAWN, false)));
        }
        String text = document.get(Fields.ABSTRACT);
        List<Hit.Piece> pieces =
                snippets
                        .of(Arrays.asList(document.getValues(Fields.OWN)), text == null ? "" : text)
                        .stream()
                        .map(one -> new Hit.Piece(one.text(), one.matched()))
                        .toList();
        return new Hit(now.slug(doc), pieces);
    }

    /** The studies nearest to one, best first; none where it is not in the index. */
    public List<Near> related(String slug, int most) {
        return read(
                now ->
                        new Relatives(now.words(), now.vectors(), pack)
                                .of(slug, most).stream()
                                        .map(one -> new Near(one.slug(), one.reason()))
                                        .toList());
    }

    @Override
    public void close() {
        rest();
        closed = true;
        moment.leave();
        kept.close();
        vectors.close();
    }
}
