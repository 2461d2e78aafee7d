package org.evidenceatlas.stage.acquire.pubmed;

import java.util.List;
import org.evidenceatlas.model.PartialDate;
import org.evidenceatlas.model.record.AbstractText;
import org.evidenceatlas.model.record.AuthorList;
import org.evidenceatlas.model.record.Container;
import org.evidenceatlas.model.record.Dates;
import org.evidenceatlas.model.record.Disclosure;
import org.evidenceatlas.model.record.Identifiers;
import org.evidenceatlas.model.record.Indexing;
import org.evidenceatlas.model.record.Report;
import org.evidenceatlas.model.record.ReportKind;
import org.evidenceatlas.model.record.Title;
import org.evidenceatlas.stage.acquire.format.Mixed;
import org.evidenceatlas.stage.acquire.xml.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads a PubmedBookArticle: a chapter where the record has a title of its own, else the whole
 * book. A chapter's date is that of its contribution, because its book may be decades older.
 */
final class BookReader {
    private BookReader() {}

    /** The report that the element describes; null where it has no identifier. */
    static @Nullable Report read(Element record) {
        Element found = record.at("BookDocument");
        Element document = found == null ? record : found;
        Element inner = document.at("Book");
        Element book = inner == null ? document : inner;
        AbstractText text = AbstractReader.read(document.at("Abstract"));
        Identifiers ids =
                IdReader.read(
                        document,
                        document.under("ArticleId", "ArticleIdList"),
                        RegistryReader.read(List.of(), ArticleReader.words(text)));
        if (ids == null) {
            return null;
        }
        Element own = document.at("ArticleTitle");
        boolean chapter = !Mixed.plain(own).isEmpty();
        Element title = chapter ? own : book.at("BookTitle");
        return new Report(
                ids,
                chapter ? ReportKind.CHAPTER : ReportKind.BOOK,
                new Title(
                        Mixed.marked(title),
                        Mixed.plain(title),
                        Mixed.plainOrNull(document.at("VernacularTitle"))),
                authors(document, book),
                container(document, book, chapter),
                dates(record, document, book),
                text,
                indexing(document),
                List.of(),
                new Disclosure(null, ArticleReader.grants(document.under("Grant", "GrantList"))));
    }

    private static AuthorList authors(Element document, Element book) {
        List<Element> own = document.all("AuthorList");
        AuthorList chapter = AuthorReader.read(own);
        return chapter.authors().isEmpty() ? AuthorReader.read(book.all("AuthorList")) : chapter;
    }

    private static Container container(Element document, Element book, boolean chapter) {
        Element pages = document.at("Pagination");
        return new Container(
                Mixed.plainOrNull(chapter ? book.at("BookTitle") : book.at("CollectionTitle")),
                null,
                null,
                Mixed.plainOrNull(book.at("Volume")),
                null,
                pages == null ? null : ArticleReader.pages(pages),
                Mixed.plainOrNull(book.at("Publisher", "PublisherName")),
                Mixed.plainOrNull(book.at("Isbn")));
    }

    private static Dates dates(Element record, Element document, Element book) {
        PartialDate contributed = DateReader.read(document.at("ContributionDate"));
        Element printed = book.at("PubDate");
        return new Dates(
                contributed == null ? DateReader.read(printed) : contributed,
                null,
                ArticleReader.entered(record.under("PubMedPubDate", "PubmedBookData", "History")),
                DateReader.read(document.at("DateRevised")),
                printed == null ? null : Mixed.plainOrNull(printed.at("MedlineDate")));
    }

    private static Indexing indexing(Element document) {
        List<String> keywords =
                document.all("KeywordList").stream()
                        .flatMap(list -> ArticleReader.texts(list.all("Keyword")).stream())
                        .toList();
        return new Indexing(
                ArticleReader.texts(document.all("PublicationType")),
                List.of(),
                keywords,
                ArticleReader.texts(document.all("Language")));
    }
}
