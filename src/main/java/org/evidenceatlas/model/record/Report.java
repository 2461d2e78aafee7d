package org.evidenceatlas.model.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.evidenceatlas.model.fulltext.FullText;
import org.jspecify.annotations.Nullable;

/**
 * The document: an article, a preprint, a book or a chapter, as its record describes it.
 *
 * @param dates publication and record dates
 * @param text the abstract, empty where the record has none
 * @param cites keys of what it cites ("pmid:…", "doi:…"), in the order of its list; empty where the
 *     record has no such list
 * @param fullText the whole article, null where the record has the abstract alone
 */
public record Report(
        Identifiers ids,
        ReportKind kind,
        Title title,
        AuthorList authors,
        Container container,
        Dates dates,
        AbstractText text,
        Indexing indexing,
        List<RecordLink> links,
        Disclosure disclosure,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> cites,
        @Nullable FullText fullText) {
    public Report {
        links = List.copyOf(links);
        // Records that cite nothing are kept without it.
        cites = cites == null ? List.of() : List.copyOf(cites);
    }

    /** A report of which no more than the abstract is known, nor what it cites. */
    public Report(
            Identifiers ids,
            ReportKind kind,
            Title title,
            AuthorList authors,
            Container container,
            Dates dates,
            AbstractText text,
            Indexing indexing,
            List<RecordLink> links,
            Disclosure disclosure) {
        this(
                ids,
                kind,
                title,
                authors,
                container,
                dates,
                text,
                indexing,
                links,
                disclosure,
                List.of(),
                null);
    }
}
