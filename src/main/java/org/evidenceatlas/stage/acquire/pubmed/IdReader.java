package org.evidenceatlas.stage.acquire.pubmed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.evidenceatlas.model.record.Identifiers;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.acquire.format.Mixed;
import org.evidenceatlas.stage.acquire.xml.Element;
import org.jspecify.annotations.Nullable;

/**
 * The identifiers of a record itself. Lists of identifiers under a reference are another paper's
 * and are never handed in here.
 */
final class IdReader {
    private static final Pattern PMID = Pattern.compile("^[1-9][0-9]{0,8}$");
    private static final Pattern PMCID = Pattern.compile("^PMC[0-9]+");

    /** Those made of a SICI hold angle brackets: 10.1002/(SICI)1097-0010(199601)70:1<1::AID-…>. */
    private static final Pattern DOI =
            Pattern.compile("10\\.[0-9]{4,9}/(?:\\((?i:SICI)\\)[^\\s\"]+|[^\\s\"<>]+)");

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
        String pmid = pmid(Mixed.plain(document.at("PMID")));
        String doi = doiIn(byType(articleIds, "doi"));
        String pmc = byType(articleIds, "pmc").toUpperCase(Locale.ROOT);
        String accession = byType(articleIds, "bookaccession");
        if (pmid == null) {
            pmid = pmid(byType(articleIds, "pubmed"));
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

    /** The text as a PMID, null if it is none. */
    static @Nullable String pmid(String text) {
        return PMID.matcher(text).find() ? text : null;
    }

    /** The first DOI in a text, without address, prefix or closing punctuation; ASCII alone. */
    static @Nullable String doiIn(String text) {
        String doi = printedDoi(text);
        return doi == null || !DoiLetters.plain(doi) ? null : doi;
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
        return texts.stream().map(IdReader::printedDoi).filter(Objects::nonNull).toList();
    }

    private static @Nullable String printedDoi(String text) {
        Matcher matcher = DOI.matcher(text);
        if (!matcher.find()) {
            return null;
        }
        String doi = matcher.group();
        int end = doi.length();
        while (end > 0 && ".,;:".indexOf(doi.charAt(end - 1)) >= 0) {
            end--;
        }
        String bare = doi.substring(0, end);
        boolean unopened = bare.endsWith(")") && bare.indexOf('(') < 0;
        boolean bracket = bare.endsWith("]") && bare.indexOf('[') < 0;
        return unopened || bracket ? printedDoi(bare.substring(0, end - 1)) : bare;
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
                return doiIn(Mixed.plain(location));
            }
        }
        return null;
    }
}
