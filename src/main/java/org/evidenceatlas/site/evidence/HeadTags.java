package org.evidenceatlas.site.evidence;

import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.model.PartialDate;
import org.evidenceatlas.model.record.Author;
import org.evidenceatlas.model.record.Report;
import org.evidenceatlas.model.record.ReportKind;
import org.evidenceatlas.site.view.Shell.Meta;
import org.jspecify.annotations.Nullable;

/** The Highwire citation tags by which reference managers save the paper (not our page). */
final class HeadTags {
    private HeadTags() {}

    /** The tags in the order that Google Scholar's inclusion guide lists them. */
    static List<Meta> of(Report report, boolean retold) {
        List<Meta> tags = new ArrayList<>();
        add(tags, "citation_title", report.title().plain());
        for (Author author : report.authors().authors()) {
            add(tags, "citation_author", Bylines.name(author));
        }
        PartialDate date = report.dates().first();
        Integer year = report.dates().year();
        String when = date == null ? null : date.iso().replace('-', '/');
        add(tags, "citation_publication_date", when == null && year != null ? "" + year : when);
        boolean preprint = report.kind() == ReportKind.PREPRINT;
        String container = report.container().title();
        add(
                tags,
                preprint ? "citation_technical_report_institution" : container(report),
                container);
        add(tags, "citation_issn", report.container().issn());
        add(tags, "citation_isbn", report.container().isbn());
        add(tags, "citation_volume", report.container().volume());
        add(tags, "citation_issue", report.container().issue());
        pages(report.container().pages(), tags);
        add(tags, "citation_publisher", report.container().publisher());
        add(tags, "citation_doi", report.ids().doi());
        add(tags, "citation_pmid", report.ids().pmid());
        if (retold) {
            add(
                    tags,
                    "citation_abstract",
                    "Sample entry. Its text is our retelling, not the paper's words.");
        }
        return tags;
    }

    private static String container(Report report) {
        boolean book = report.kind() == ReportKind.BOOK || report.kind() == ReportKind.CHAPTER;
        return book ? "citation_inbook_title" : "citation_journal_title";
    }

    private static void pages(@Nullable String pages, List<Meta> tags) {
        if (pages == null) {
            return;
        }
        int dash = pages.indexOf('-');
        add(tags, "citation_firstpage", dash < 0 ? pages : pages.substring(0, dash));
        add(tags, "citation_lastpage", dash < 0 ? null : pages.substring(dash + 1));
    }

    private static void add(List<Meta> tags, String name, @Nullable String content) {
        if (content != null && !content.isBlank()) {
            tags.add(new Meta(name, content));
        }
    }
}
