package org.evidenceatlas.stage.assemble.likeness;

import java.util.List;
import java.util.Random;
import org.evidenceatlas.model.PartialDate;
import org.evidenceatlas.model.record.AbstractText;
import org.evidenceatlas.model.record.Author;
import org.evidenceatlas.model.record.AuthorList;
import org.evidenceatlas.model.record.Container;
import org.evidenceatlas.model.record.Dates;
import org.evidenceatlas.model.record.Identifiers;
import org.evidenceatlas.model.record.Report;
import org.evidenceatlas.model.record.ReportKind;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.model.record.Title;
import org.jspecify.annotations.Nullable;

/** A second description of a document, to be changed piece by piece. */
final class Copy {
    final Random random;
    private final Report before;
    ReportKind kind;
    String title;
    List<Author> authors;
    @Nullable String journal;
    @Nullable String volume;
    @Nullable String pages;
    @Nullable Integer year;
    @Nullable String doi;
    String text;

    /** As another source has it: the same words, no PMID, and numbers of its own. */
    Copy(SourceRecord original) {
        before = original.report();
        random = new Random(original.key().hashCode());
        kind = before.kind();
        title = before.title().plain();
        authors = before.authors().authors();
        journal = before.container().title();
        volume = before.container().volume();
        pages = before.container().pages();
        year = before.dates().year();
        doi = before.ids().doi();
        text = String.join(" ", before.text().sections().stream().map(s -> s.text()).toList());
    }

    SourceRecord as(String number) {
        PartialDate date = year == null ? null : new PartialDate(year, null, null);
        List<AbstractText.Section> sections =
                text.isEmpty() ? List.of() : List.of(new AbstractText.Section(null, null, text));
        Report report =
                new Report(
                        new Identifiers(null, doi, null, number, List.of()),
                        kind,
                        new Title(title, title, null),
                        new AuthorList(authors, true),
                        new Container(journal, null, null, volume, null, pages, null, null),
                        new Dates(date, null, null, null, null),
                        new AbstractText(sections, null),
                        before.indexing(),
                        List.of(),
                        before.disclosure());
        return new SourceRecord("copy", "ris", number, false, report);
    }
}
