package org.evidenceatlas.stage.acquire.pubmed;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.evidenceatlas.stage.acquire.xml.Element;
import org.evidenceatlas.stage.acquire.xml.Node;
import org.jspecify.annotations.Nullable;

/**
 * How much of each kind one PubMed record may hold. What later stages do with a record takes time
 * that follows these numbers, so they are what bounds the time of a record: a clock would refuse a
 * record on a slow machine and take it on a fast one. Each is several times what genuine records
 * reach.
 */
final class Bounds {
    /**
     * How often an element may stand in a record.
     *
     * @param words what its elements are to a reader: "authors"
     */
    private record Count(String element, String words, int most) {}

    /** How many characters an element may hold, all of its kind in a record taken together. */
    private record Length(String element, String words, int most) {}

    private static final List<Count> COUNTS =
            List.of(
                    // The longest genuine list of authors has about fifteen thousand.
                    new Count("Author", "authors", 20_000),
                    new Count("Identifier", "identifiers of authors", 40_000),
                    // Matched with all records of a home, one by one.
                    new Count("CommentsCorrections", "comments and corrections", 2_000),
                    new Count("MeshHeading", "MeSH headings", 1_000),
                    new Count("Keyword", "keywords", 2_000),
                    new Count("AbstractText", "sections of an abstract", 200),
                    new Count("AccessionNumber", "accession numbers", 10_000),
                    new Count("Grant", "grants", 10_000),
                    new Count("PublicationType", "publication types", 100),
                    new Count("ArticleId", "identifiers", 100),
                    // Reviews of whole fields cite two or three thousand papers.
                    new Count("Reference", "references", 20_000));

    private static final List<Length> LENGTHS =
            List.of(
                    new Length("ArticleTitle", "title", 5_000),
                    new Length("BookTitle", "title of its book", 5_000),
                    new Length("VernacularTitle", "title in its own language", 5_000),
                    // PubMed's own limit was 10,000; structured ones of guidelines are longer.
                    new Length("AbstractText", "abstract", 100_000),
                    new Length("CoiStatement", "statement of interests", 200_000));

    /** What is in it is about other papers. */
    private static final String REFERENCES = "ReferenceList";

    private static final Map<String, Integer> COUNTED = places(COUNTS, Count::element);
    private static final Map<String, Integer> MEASURED = places(LENGTHS, Length::element);

    private final int[] counts = new int[COUNTS.size()];
    private final int[] lengths = new int[LENGTHS.size()];

    private Bounds() {}

    private static <T> Map<String, Integer> places(List<T> all, Function<T, String> element) {
        return IntStream.range(0, all.size())
                .boxed()
                .collect(Collectors.toUnmodifiableMap(i -> element.apply(all.get(i)), i -> i));
    }

    /** Says in a sentence what there is too much of; null where nothing is. */
    static @Nullable String broken(Element record) {
        Bounds met = new Bounds();
        met.measure(record);
        return met.broken();
    }

    private @Nullable String broken() {
        for (int i = 0; i < counts.length; i++) {
            Count one = COUNTS.get(i);
            if (counts[i] > one.most()) {
                return String.format(
                        Locale.ROOT,
                        "It has %d %s; %d are the most that are taken.",
                        counts[i],
                        one.words(),
                        one.most());
            }
        }
        for (int i = 0; i < lengths.length; i++) {
            Length one = LENGTHS.get(i);
            if (lengths[i] > one.most()) {
                return String.format(
                        Locale.ROOT,
                        "Its %s has %d characters; %d are the most that are taken.",
                        one.words(),
                        lengths[i],
                        one.most());
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
