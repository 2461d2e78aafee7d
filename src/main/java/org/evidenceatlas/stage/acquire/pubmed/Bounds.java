package org.evidenceatlas.stage.acquire.pubmed;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.evidenceatlas.stage.acquire.words.Most;
import org.evidenceatlas.stage.acquire.xml.Element;
import org.evidenceatlas.stage.acquire.xml.Node;
import org.jspecify.annotations.Nullable;

/**
 * Whether a PubMed record holds more than one may, counted in its elements, before anything is made
 * of them.
 */
final class Bounds {
    /**
     * How often an element may stand in a record, or how many characters all of its kind may hold.
     *
     * @param words what it is to a reader: "authors"
     */
    private record Bound(String element, String words, Most most) {}

    private static final List<Bound> COUNTS =
            List.of(
                    new Bound("Author", "authors", Most.AUTHORS),
                    new Bound("Identifier", "identifiers of authors", Most.AUTHOR_IDS),
                    new Bound("CommentsCorrections", "comments and corrections", Most.LINKS),
                    new Bound("MeshHeading", "MeSH headings", Most.HEADINGS),
                    new Bound("Keyword", "keywords", Most.KEYWORDS),
                    new Bound("AbstractText", "sections of an abstract", Most.SECTIONS),
                    new Bound("AccessionNumber", "accession numbers", Most.REGISTRY_NUMBERS),
                    new Bound("Grant", "grants", Most.GRANTS),
                    new Bound("PublicationType", "publication types", Most.TYPES),
                    new Bound("ArticleId", "identifiers", Most.IDS),
                    new Bound("Reference", "references", Most.REFERENCES));

    private static final List<Bound> LENGTHS =
            List.of(
                    new Bound("ArticleTitle", "title", Most.TITLE),
                    new Bound("BookTitle", "title of its book", Most.CONTAINER),
                    new Bound("VernacularTitle", "title in its own language", Most.TITLE),
                    new Bound("AbstractText", "abstract", Most.ABSTRACT),
                    new Bound("CoiStatement", "statement of interests", Most.INTERESTS));

    /** What is in it is about other papers. */
    private static final String REFERENCES = "ReferenceList";

    private static final Map<String, Integer> COUNTED = places(COUNTS);
    private static final Map<String, Integer> MEASURED = places(LENGTHS);

    private final int[] counts = new int[COUNTS.size()];
    private final int[] lengths = new int[LENGTHS.size()];

    private Bounds() {}

    private static Map<String, Integer> places(List<Bound> all) {
        return IntStream.range(0, all.size())
                .boxed()
                .collect(Collectors.toUnmodifiableMap(i -> all.get(i).element(), i -> i));
    }

    /** Says in a sentence what there is too much of; null where nothing is. */
    static @Nullable String broken(Element record) {
        Bounds met = new Bounds();
        met.measure(record);
        return met.broken();
    }

    private @Nullable String broken() {
        for (int i = 0; i < counts.length; i++) {
            Bound one = COUNTS.get(i);
            String many = one.most().many(counts[i], one.words());
            if (many != null) {
                return many;
            }
        }
        for (int i = 0; i < lengths.length; i++) {
            Bound one = LENGTHS.get(i);
            String length = one.most().length(lengths[i], one.words());
            if (length != null) {
                return length;
            }
        }
        return null;
    }

    /** Counts under an element; the answer is how many characters it holds. */
    private int measure(Element element) {
        if (element.name().equals(REFERENCES)) {
            references(element);
            return 0;
        }
        int length = 0;
        for (Node node : element.content()) {
            length +=
                    switch (node) {
                        case Node.Text text -> text.chars().length();
                        case Element child -> measure(child);
                    };
        }
        Integer counted = COUNTED.get(element.name());
        if (counted != null) {
            counts[counted]++;
        }
        Integer measured = MEASURED.get(element.name());
        if (measured != null) {
            lengths[measured] += length;
        }
        return length;
    }

    private void references(Element list) {
        counts[Objects.requireNonNull(COUNTED.get("Reference"))] += list.all("Reference").size();
        list.all(REFERENCES).forEach(this::references);
    }
}
