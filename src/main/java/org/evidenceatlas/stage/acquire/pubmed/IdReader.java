package org.evidenceatlas.stage.acquire.pubmed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.evidenceatlas.model.record.Identifiers;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.acquire.format.Mixed;
import org.evidenceatlas.stage.acquire.words.Ids;
import org.evidenceatlas.stage.acquire.xml.Element;
import org.jspecify.annotations.Nullable;

/**
 * The identifiers of a record itself. Lists of identifiers under a reference are another paper's
 * and are never handed in here.
 */
final class IdReader {
    private static final Pattern PMCID = Pattern.compile("^PMC[0-9]+");

    private IdReader() {}

    /**
     * Reads one record's identifiers; null where it has none at all.
     *
     * @param document MedlineCitation or BookDocument
     * @param articleIds the record's own ArticleId elements
     * @param registry its registry numbers
     */
    static @Nullable Identifiers read(
            Element document, List<Element> articleIds, List<String> registry) {
        String pmid = Ids.pmid(Mixed.plain(document.at("PMID")));
        String doi = Ids.doiIn(byType(articleIds, "doi"));
        String pmc = byType(articleIds, "pmc").toUpperCase(Locale.ROOT);
        String accession = byType(articleIds, "bookaccession");
        if (pmid == null) {
            pmid = Ids.pmid(byType(articleIds, "pubmed"));
        }
        if (doi == null) {
            doi = printed(document.under("ELocationID", "Article"));
        }
        if (doi == null) {
            doi = printed(document.all("ELocationID"));
        }
        Matcher number = PMCID.matcher(pmc);
        String pmcid = number.find() ? number.group() : null;
        if (pmid == null && doi == null && pmcid == null && accession.isEmpty()) {
            return null;
        }
        return new Identifiers(pmid, doi, pmcid, accession.isEmpty() ? null : accession, registry);
    }

    /** What the record prints where its own DOIs stand, whatever letters they have. */
    static List<String> printedDois(Element record) {
        List<String> texts = new ArrayList<>();
        for (String document : List.of("MedlineCitation", "BookDocument")) {
            record.under("ELocationID", document, "Article").stream()
                    .filter(one -> "doi".equals(one.attribute("EIdType")))
                    .forEach(one -> texts.add(Mixed.plain(one)));
        }
        for (String list : List.of("PubmedData", "BookDocument")) {
            texts.add(byType(record.under("ArticleId", list, "ArticleIdList"), "doi"));
        }
        return texts.stream().map(Ids::printedDoi).filter(Objects::nonNull).toList();
    }

    private static String byType(List<Element> articleIds, String type) {
        for (Element id : articleIds) {
            if (id.attribute("IdType").equals(type)) {
                return Mixed.plain(id);
            }
        }
        return "";
    }

    private static @Nullable String printed(List<Element> locations) {
        for (Element location : locations) {
            boolean doi = "doi".equals(location.attribute("EIdType"));
            if (doi && !"N".equals(location.attribute("ValidYN"))) {
                return Ids.doiIn(Mixed.plain(location));
            }
        }
        return null;
    }
}
