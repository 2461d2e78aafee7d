package org.evidenceatlas.stage.acquire.jats;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.evidenceatlas.stage.acquire.format.Mixed;
import org.evidenceatlas.stage.acquire.words.Ids;
import org.evidenceatlas.stage.acquire.xml.Element;

/** What an article cites, by the identifiers in its list of references. */
final class CitedReader {
    private static final Set<String> CITATIONS =
            Set.of(
                    "element-citation",
                    "mixed-citation",
                    "citation",
                    "nlm-citation",
                    "citation-alternatives");

    private CitedReader() {}

    /** One key a citation, its PMID before its DOI; those with neither are left out. */
    static List<String> read(Element article) {
        Set<String> keys = new LinkedHashSet<>();
        for (String part : List.of("body", "back")) {
            for (Element reference :
                    Prose.find(article.at(part), one -> one.name().equals("ref"))) {
                Prose.find(reference, one -> CITATIONS.contains(one.name()))
                        .forEach(one -> keys(one).findFirst().ifPresent(keys::add));
            }
        }
        return List.copyOf(keys);
    }

    private static Stream<String> keys(Element citation) {
        List<Element> ids = Prose.find(citation, one -> one.name().equals("pub-id"));
        Stream<String> pmids =
                ids.stream()
                        .filter(one -> one.attribute("pub-id-type").equals("pmid"))
                        .map(one -> Ids.pmid(Mixed.plain(one)))
                        .filter(Objects::nonNull)
                        .map(pmid -> "pmid:" + pmid);
        Stream<String> dois =
                ids.stream()
                        .filter(one -> one.attribute("pub-id-type").equals("doi"))
                        .map(one -> Ids.doiKey(Mixed.plain(one)));
        Stream<String> links =
                Prose.find(citation, one -> one.name().equals("ext-link")).stream()
                        .filter(one -> one.attribute("ext-link-type").equals("doi"))
                        .map(one -> Ids.doiKey(one.attribute("href")));
        return Stream.of(pmids, dois, links).flatMap(all -> all).filter(Objects::nonNull);
    }
}
