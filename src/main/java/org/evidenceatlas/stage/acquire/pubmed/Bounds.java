package org.evidenceatlas.stage.acquire.pubmed;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    private Bounds() {}

    /** Says in a sentence what there is too much of; null where nothing is. */
    static @Nullable String broken(Element record) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Integer> lengths = new HashMap<>();
        measure(record, counts, lengths);
        for (Count one : COUNTS) {
            int met = counts.getOrDefault(one.element(), 0);
            if (met > one.most()) {
                return String.format(
                        Locale.ROOT,
                        "It has %d %s; %d are the most that are taken.",
                        met,
                        one.words(),
                        one.most());
            }
        }
        for (Length one : LENGTHS) {
            int met = lengths.getOrDefault(one.element(), 0);
            if (met > one.most()) {
                return String.format(
                        Locale.ROOT,
                        "Its %s has %d characters; %d are the most that are taken.",
                        one.words(),
                        met,
                        one.most());
            }
        }
        return null;
    }

    /** Counts under an element; the answer is how many characters it holds. */
    private static int measure(
            Element element, Map<String, Integer> counts, Map<String, Integer> lengths) {
        if (element.name().equals(REFERENCES)) {
            references(element, counts);
            return 0;
        }
        int length = 0;
        for (Node node : element.content()) {
            length +=
                    switch (node) {
                        case Node.Text text -> text.chars().length();
                        case Element child -> measure(child, counts, lengths);
                    };
        }
        counts.merge(element.name(), 1, Integer::sum);
        lengths.merge(element.name(), length, Integer::sum);
        return length;
    }

    private static void references(Element list, Map<String, Integer> counts) {
        counts.merge("Reference", list.all("Reference").size(), Integer::sum);
        list.all(REFERENCES).forEach(inner -> references(inner, counts));
    }
}
