package org.evidenceatlas.stage.classify;

import java.nio.file.Path;
import java.util.List;
import org.evidenceatlas.model.classification.Classification;
import org.evidenceatlas.model.fulltext.FullText;
import org.evidenceatlas.model.fulltext.Licence;
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
import org.evidenceatlas.model.study.SourceText;
import org.evidenceatlas.model.study.Status;
import org.evidenceatlas.model.study.Study;
import org.evidenceatlas.pack.PackReader;
import org.evidenceatlas.stage.Outcome;

/** Small studies of our own making, and what the classifier with the shipped pack says of them. */
final class Studies {
    static final Classifier CLASSIFIER = new Classifier(PackReader.read(Path.of("packs/mecfs")));

    private Studies() {}

    static Classification classified(String title, String text) {
        return made(study(title, text, Status.Value.CURRENT, List.of("Journal Article")));
    }

    static Classification made(Study study) {
        if (CLASSIFIER.apply(study) instanceof Outcome.Made<Classification>(var made)) {
            return made;
        }
        throw new AssertionError("The study was withheld: " + study.text().title());
    }

    static Study study(String title, String text, Status.Value status, List<String> types) {
        List<SourceText.Section> sections =
                text.isEmpty()
                        ? List.of()
                        : List.of(new SourceText.Section(null, null, 0, text.length()));
        return study(title, new SourceText(title, text, sections, false, false), status, types);
    }

    static Study study(String title, String text, List<SourceText.Section> sections) {
        return study(
                title,
                new SourceText(title, text, sections, false, false),
                Status.Value.CURRENT,
                List.of("Journal Article"));
    }

    /** A study of which the whole article may be read. */
    static Study article(
            String title, String summary, List<FullText.Section> parts, List<String> cites) {
        Study plain = study(title, summary, Status.Value.CURRENT, List.of("Journal Article"));
        Report report = plain.primary();
        return new Study(
                plain.id(),
                plain.slug(),
                new Report(
                        report.ids(),
                        report.kind(),
                        report.title(),
                        report.authors(),
                        report.container(),
                        report.dates(),
                        report.text(),
                        report.indexing(),
                        report.links(),
                        report.disclosure(),
                        cites,
                        null),
                plain.others(),
                plain.text(),
                plain.status(),
                plain.family(),
                new FullText(parts, new Licence("CC BY 4.0", null, true)),
                List.of());
    }

    private static Study study(
            String title, SourceText text, Status.Value status, List<String> types) {
        return new Study(
                "pmid:1",
                "someone-2020-some-study",
                report(title, types),
                List.of(),
                text,
                new Status(status, List.of(), List.of(), List.of()),
                List.of());
    }

    private static Report report(String title, List<String> types) {
        return new Report(
                new Identifiers("1", null, null, null, List.of()),
                ReportKind.ARTICLE,
                new Title(title, title, null),
                new AuthorList(List.of(), true),
                new Container(null, null, null, null, null, null, null, null),
                new Dates(null, null, null, null, null),
                new AbstractText(List.of(), null),
                new Indexing(types, List.of(), List.of(), List.of()),
                List.of(),
                new Disclosure(null, List.of()));
    }
}
