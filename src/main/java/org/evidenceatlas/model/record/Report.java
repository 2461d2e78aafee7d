package org.evidenceatlas.model.record;

import java.util.List;

/**
 * The document: an article, a preprint, a book or a chapter, as its record describes it.
 *
 * @param dates publication and record dates
 * @param text the abstract, empty where the record has none
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
        Disclosure disclosure) {
    public Report {
        links = List.copyOf(links);
    }
}
