package org.evidenceatlas.cite;

import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.model.PartialDate;
import org.evidenceatlas.model.SiteConfig;
import org.evidenceatlas.model.Versions;
import org.evidenceatlas.model.record.AbstractText;
import org.evidenceatlas.model.record.Author;
import org.evidenceatlas.model.record.AuthorList;
import org.evidenceatlas.model.record.Container;
import org.evidenceatlas.model.record.Dates;
import org.evidenceatlas.model.record.Disclosure;
import org.evidenceatlas.model.record.Identifiers;
import org.evidenceatlas.model.record.Indexing;
import org.evidenceatlas.model.record.Report;
import org.evidenceatlas.model.record.ReportKind;
import org.evidenceatlas.model.record.Title;
import org.jspecify.annotations.Nullable;

/** Builds reports for the tests of citations, from what a test cares about. */
final class Reports {
    static final SiteConfig REFERENCE =
            new SiteConfig(
                    "ME/CFS Atlas",
                    "mecfsatlas",
                    "https://www.mecfsatlas.com",
                    "ME/CFS",
                    new Versions("v1", "v1.4", "v1", "v0.1", "v1"),
                    false);

    private ReportKind kind = ReportKind.ARTICLE;
    private String title = "Title.";
    private @Nullable String journal = "Journal";
    private @Nullable String publisher;
    private @Nullable Integer year = 2011;
    private @Nullable String doi = "10.1000/x1";
    private @Nullable String pmid = "1";
    private boolean complete = true;
    private final List<Author> authors = new ArrayList<>();

    static Reports titled(String title) {
        Reports reports = new Reports();
        reports.title = title;
        return reports;
    }

    Reports by(String last, @Nullable String fore) {
        authors.add(new Author(last, fore, null, null, null));
        return this;
    }

    Reports byGroup(String name) {
        authors.add(new Author("", null, null, name, null));
        return this;
    }

    Reports incomplete() {
        complete = false;
        return this;
    }

    Reports in(@Nullable String journal, @Nullable Integer year) {
        this.journal = journal;
        this.year = year;
        return this;
    }

    Reports ids(@Nullable String pmid, @Nullable String doi) {
        this.pmid = pmid;
        this.doi = doi;
        return this;
    }

    Reports as(ReportKind kind, @Nullable String publisher) {
        this.kind = kind;
        this.publisher = publisher;
        return this;
    }

    Report report() {
        PartialDate date = year == null ? null : new PartialDate(year, null, null);
        return new Report(
                new Identifiers(pmid, doi, null, null, List.of()),
                kind,
                new Title(title, title, null),
                new AuthorList(authors, complete),
                new Container(journal, null, null, null, null, null, publisher, null),
                new Dates(date, null, null, null, null),
                new AbstractText(List.of(), null),
                new Indexing(List.of("Journal Article"), List.of(), List.of(), List.of("eng")),
                List.of(),
                new Disclosure(null, List.of()));
    }

    Citable citable() {
        return new Citable(report(), "slug", false, REFERENCE);
    }

    static Citable seed() {
        Reports seed =
                titled("Tissue specific signature of HHV-6 infection in ME/CFS.")
                        .in("Frontiers in molecular biosciences", 2022)
                        .ids("36589231", "10.3389/fmolb.2022.1044964")
                        .by("Kasimir", "Francesca")
                        .by("Toomey", "Danny")
                        .by("Liu", "Zheng")
                        .by("Kaiping", "Agnes C")
                        .by("Ariza", "Maria Eugenia")
                        .by("Prusty", "Bhupesh K");
        return new Citable(seed.report(), "kasimir-2022-tissue-specific", false, REFERENCE);
    }
}
