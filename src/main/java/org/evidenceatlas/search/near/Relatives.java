package org.evidenceatlas.search.near;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermQuery;
import org.evidenceatlas.model.page.Facet;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.pack.Topic;
import org.evidenceatlas.search.entry.Fields;
import org.evidenceatlas.search.rank.Snapshot;

/** Finds the studies related to one, each with the reason in words. */
public final class Relatives {
    private static final int LOOKED_AT = 60;
    private static final int NAMED = 3;

    /** Lucene takes 1,024 clauses. */
    private static final int MOST_VALUES = 1000;

    /** Below it, texts share little more than the condition. */
    private static final double ALIKE = 0.55;

    private static final double A_TOPIC = 0.05;
    private static final double A_CITATION = 0.3;
    private static final double A_RELATION = 0.6;

    private final Snapshot snapshot;
    private final VectorSnapshot vectors;
    private final Pack pack;

    public Relatives(Snapshot snapshot, VectorSnapshot vectors, Pack pack) {
        this.snapshot = snapshot;
        this.vectors = vectors;
        this.pack = pack;
    }

    /**
     * A related study.
     *
     * @param reason "also about sleep and pain; similar words"
     */
    public record Relative(String slug, String reason) {}

    /** What ties a study to another. */
    private static final class Tie {
        private final Set<String> reasons = new LinkedHashSet<>();
        private double weight;

        void add(String reason, double more) {
            if (reasons.add(reason)) {
                weight += more;
            }
        }
    }

    /** The studies nearest to one, at most so many; none where it is not known. */
    public List<Relative> of(String slug, int most) throws IOException {
        Integer self = snapshot.docs().get(slug);
        if (self == null) {
            return List.of();
        }
        Document document = snapshot.searcher().storedFields().document(self);
        Map<String, Tie> ties = new LinkedHashMap<>();
        family(document, ties);
        citations(document, ties);
        Map<String, Double> alike = alike(slug);
        alike.keySet().forEach(other -> ties.computeIfAbsent(other, any -> new Tie()));
        topics(document, ties, alike);
        ties.remove(slug);
        List<Map.Entry<String, Tie>> best = new ArrayList<>();
        for (Map.Entry<String, Tie> tie : ties.entrySet()) {
            Integer doc = snapshot.docs().get(tie.getKey());
            if (doc != null && !tie.getValue().reasons.isEmpty() && !snapshot.isWithdrawn(doc)) {
                best.add(tie);
            }
        }
        best.sort(
                Comparator.comparingDouble((Map.Entry<String, Tie> tie) -> -tie.getValue().weight)
                        .thenComparing(Map.Entry::getKey));
        return best.stream()
                .limit(Math.max(0, most))
                .map(tie -> new Relative(tie.getKey(), String.join("; ", tie.getValue().reasons)))
                .toList();
    }

    private static void family(Document document, Map<String, Tie> ties) {
        for (String line : document.getValues(Fields.FAMILY)) {
            int blank = line.indexOf(' ');
            tie(ties, line.substring(0, blank))
                    .add("linked to this paper: " + line.substring(blank + 1), A_RELATION);
        }
    }

    private static Tie tie(Map<String, Tie> ties, String slug) {
        return ties.computeIfAbsent(slug, any -> new Tie());
    }

    private void citations(Document document, Map<String, Tie> ties) throws IOException {
        for (int doc : with(Fields.CITES, document.getValues(Fields.KEY))) {
            tie(ties, snapshot.slug(doc)).add("cites this paper", A_CITATION);
        }
        for (int doc : with(Fields.KEY, document.getValues(Fields.CITES))) {
            tie(ties, snapshot.slug(doc)).add("cited by this paper", A_CITATION);
        }
    }

    /** The studies that have any of these values, those with the most of them first. */
    private List<Integer> with(String field, String[] values) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        Arrays.stream(values)
                .limit(MOST_VALUES)
                .forEach(
                        value ->
                                any.add(
                                        new TermQuery(new Term(field, value)),
                                        BooleanClause.Occur.SHOULD));
        return snapshot.fitting(any.build(), LOOKED_AT);
    }

    private Map<String, Double> alike(String slug) throws IOException {
        Map<String, Double> alike = new LinkedHashMap<>();
        Optional<float[]> vector = vectors.vector(slug);
        if (vector.isPresent()) {
            vectors.nearest(vector.get(), LOOKED_AT)
                    .forEach(near -> alike.put(near.slug(), near.likeness()));
        }
        return alike;
    }

    private void topics(Document document, Map<String, Tie> ties, Map<String, Double> alike)
            throws IOException {
        List<String> own = List.of(document.getValues(Fields.TOPIC));
        if (alike.isEmpty()) {
            String field = Fields.of(Facet.TOPIC);
            for (int doc : with(field, document.getValues(Fields.TOPIC))) {
                tie(ties, snapshot.slug(doc));
            }
        }
        for (Map.Entry<String, Tie> tie : ties.entrySet()) {
            Integer doc = snapshot.docs().get(tie.getKey());
            if (doc == null) {
                continue;
            }
            List<String> shared = new ArrayList<>(own);
            shared.retainAll(snapshot.topics(doc));
            if (!shared.isEmpty()) {
                tie.getValue().add("also about " + names(shared), A_TOPIC * shared.size());
            }
            double likeness = alike.getOrDefault(tie.getKey(), 0.0);
            if (likeness >= ALIKE) {
                tie.getValue().add("similar words", 0);
            }
            tie.getValue().weight += likeness;
        }
    }

    private String names(List<String> topics) {
        List<String> names =
                topics.stream()
                        .limit(NAMED)
                        .map(id -> pack.topic(id).map(Topic::name).orElse(id))
                        .map(Relatives::within)
                        .toList();
        return names.size() == 1
                ? names.getFirst()
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    /** A name within a sentence: "Sleep" as "sleep", "ME/CFS" as it is. */
    private static String within(String name) {
        boolean word = name.length() > 1 && Character.isLowerCase(name.charAt(1));
        return word ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) : name;
    }
}
