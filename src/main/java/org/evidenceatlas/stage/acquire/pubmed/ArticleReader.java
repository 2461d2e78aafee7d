package org.evidenceatlas.stage.acquire.pubmed;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.evidenceatlas.model.PartialDate;
import org.evidenceatlas.model.record.AbstractText;
import org.evidenceatlas.model.record.Container;
import org.evidenceatlas.model.record.Dates;
import org.evidenceatlas.model.record.Disclosure;
import org.evidenceatlas.model.record.Identifiers;
import org.evidenceatlas.model.record.Indexing;
import org.evidenceatlas.model.record.Report;
import org.evidenceatlas.model.record.Title;
import org.evidenceatlas.stage.acquire.format.Mixed;
import org.evidenceatlas.stage.acquire.words.Kinds;
import org.evidenceatlas.stage.acquire.xml.Element;
import org.jspecify.annotations.Nullable;

/** Reads a PubmedArticle (pubmed_250101.dtd). */
final class ArticleReader {
    private ArticleReader() {}

    /** The report that the element describes; null where it has no identifier. */
    static @Nullable Report read(Element record) {
        Element citation = record.at("MedlineCitation");
        Element document = citation == null ? record : citation;
        Element found = document.at("Article");
        Element article = found == null ? document : found;
        AbstractText text = AbstractReader.read(article.at("Abstract"));
        Identifiers ids =
                IdReader.read(
                        document,
                        record.under("ArticleId", "PubmedData", "ArticleIdList"),
                        RegistryReader.read(
                                article.under("DataBank", "DataBankList"), words(text)));
        if (ids == null) {
            return null;
        }
        Container container = container(document, article);
        Indexing indexing = indexing(document, article);
        return new Report(
                ids,
                Kinds.ofArticle(indexing.types(), container.title()),
                title(article),
                AuthorReader.read(article.all("AuthorList")),
                container,
                dates(record, document, article),
                text,
                indexing,
                LinkReader.read(document.under("CommentsCorrections", "CommentsCorrectionsList")),
                new Disclosure(
                        Mixed.plainOrNull(document.at("CoiStatement")),
                        grants(article.under("Grant", "GrantList"))),
                CitedReader.read(record.under("ReferenceList", "PubmedData")),
                null);
    }

    /** The abstract's sections in one text, for patterns that look into it. */
    static String words(AbstractText text) {
        StringBuilder words = new StringBuilder();
        text.sections().forEach(section -> words.append(section.text()).append('\n'));
        return words.toString();
    }

    /** The texts of these elements, empty ones left out. */
    static List<String> texts(List<Element> elements) {
        List<String> texts = new ArrayList<>();
        for (Element element : elements) {
            String text = Mixed.plain(element);
            if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** Who paid, as "agency, grant number, country", each once. */
    static List<String> grants(List<Element> grants) {
        Set<String> lines = new LinkedHashSet<>();
        for (Element grant : grants) {
            List<String> parts = new ArrayList<>();
            for (String part : List.of("Agency", "GrantID", "Country")) {
                String text = Mixed.plain(grant.at(part));
                if (!text.isEmpty()) {
                    parts.add(text);
                }
            }
            String line = String.join(", ", parts);
            if (!line.isEmpty()) {
                lines.add(line);
            }
        }
        return List.copyOf(lines);
    }

    private static Title title(Element article) {
        Element title = article.at("ArticleTitle");
        return new Title(
                Mixed.marked(title),
                Mixed.plain(title),
                Mixed.plainOrNull(article.at("VernacularTitle")));
    }

    private static Container container(Element document, Element article) {
        Element journal = article.at("Journal");
        Element info = document.at("MedlineJournalInfo");
        Element place = journal == null ? article : journal;
        Element pages = article.at("Pagination");
        return new Container(
                Mixed.plainOrNull(place.at("Title")),
                firstOf(place.at("ISOAbbreviation"), info == null ? null : info.at("MedlineTA")),
                firstOf(place.at("ISSN"), info == null ? null : info.at("ISSNLinking")),
                Mixed.plainOrNull(place.at("JournalIssue", "Volume")),
                Mixed.plainOrNull(place.at("JournalIssue", "Issue")),
                pages == null ? null : pages(pages),
                null,
                null);
    }

    static @Nullable String pages(Element pagination) {
        String printed = Mixed.plainOrNull(pagination.at("MedlinePgn"));
        if (printed != null) {
            return printed;
        }
        String start = Mixed.plainOrNull(pagination.at("StartPage"));
        String end = Mixed.plainOrNull(pagination.at("EndPage"));
        return start == null || end == null ? start : start + "-" + end;
    }

    private static @Nullable String firstOf(@Nullable Element first, @Nullable Element second) {
        String text = Mixed.plainOrNull(first);
        return text == null ? Mixed.plainOrNull(second) : text;
    }

    private static Dates dates(Element record, Element document, Element article) {
        Element issue = article.at("Journal", "JournalIssue", "PubDate");
        PartialDate electronic = null;
        for (Element date : article.all("ArticleDate")) {
            electronic = electronic == null ? DateReader.read(date) : electronic;
        }
        return new Dates(
                DateReader.read(issue),
                electronic,
                entered(record.under("PubMedPubDate", "PubmedData", "History")),
                DateReader.read(document.at("DateRevised")),
                issue == null ? null : Mixed.plainOrNull(issue.at("MedlineDate")));
    }

    /** When the record entered PubMed: NLM's "entrez" date, else its "pubmed" date. */
    static @Nullable PartialDate entered(List<Element> history) {
        for (String status : List.of("entrez", "pubmed")) {
            for (Element date : history) {
                if (date.attribute("PubStatus").equals(status)) {
                    return DateReader.read(date);
                }
            }
        }
        return null;
    }

    private static Indexing indexing(Element document, Element article) {
        List<String> mesh = new ArrayList<>();
        for (Element heading : document.under("MeshHeading", "MeshHeadingList")) {
            mesh.addAll(texts(heading.all("DescriptorName")));
        }
        List<String> keywords = new ArrayList<>();
        for (Element list : document.all("KeywordList")) {
            keywords.addAll(texts(list.all("Keyword")));
        }
        return new Indexing(
                texts(article.under("PublicationType", "PublicationTypeList")),
                mesh,
                keywords,
                texts(article.all("Language")));
    }
}
