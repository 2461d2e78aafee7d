package org.evidenceatlas.stage.publish;

import org.evidenceatlas.model.PartialDate;
import org.evidenceatlas.model.fulltext.FullText;
import org.evidenceatlas.model.fulltext.Licence;
import org.evidenceatlas.model.record.Container;
import org.evidenceatlas.model.record.Dates;
import org.evidenceatlas.model.record.Identifiers;
import org.evidenceatlas.model.record.Indexing;
import org.evidenceatlas.model.record.Report;
import org.evidenceatlas.model.record.Title;
import org.evidenceatlas.model.study.Study;
import org.jspecify.annotations.Nullable;

/** The part of a content hash that is about the paper's record: its reports and its family. */
final class Bibliography {
    private Bibliography() {}

    static String hash(Study study) {
        Fields fields = new Fields();
        report(fields, study.primary());
        fields.list(study.others(), other -> report(fields, other));
        fields.list(
                study.family(),
                one -> {
                    fields.add(one.relation())
                            .add(one.reason())
                            .add(one.score())
                            .add(one.pmid())
                            .add(one.doi())
                            .add(one.citation())
                            .add(one.slug());
                    if (one.status() != null) {
                        fields.add(one.status().code());
                    }
                });
        FullText text = study.fullText();
        if (text != null) {
            Licence licence = text.licence();
            fields.add("full text").add(licence == null ? null : licence.name());
        }
        return fields.hash();
    }

    private static void report(Fields fields, Report report) {
        identifiers(fields, report.ids());
        fields.add(report.kind().code());
        Title title = report.title();
        fields.add(title.marked()).add(title.plain()).add(title.vernacular());
        fields.add(report.authors().complete());
        fields.list(
                report.authors().authors(),
                one ->
                        fields.add(one.last())
                                .add(one.fore())
                                .add(one.suffix())
                                .add(one.collective())
                                .add(one.orcid()));
        container(fields, report.container());
        dates(fields, report.dates());
        fields.add(report.text().copyright());
        fields.list(
                report.text().sections(),
                one -> fields.add(one.label()).add(one.category()).add(one.text()));
        indexing(fields, report.indexing());
        fields.list(
                report.links(),
                one ->
                        fields.add(one.type().name())
                                .add(one.pmid())
                                .add(one.doi())
                                .add(one.citation()));
        fields.add(report.disclosure().competingInterests());
        fields.list(report.disclosure().funding(), fields::add);
    }

    private static void identifiers(Fields fields, Identifiers ids) {
        fields.add(ids.pmid()).add(ids.doi()).add(ids.pmcid()).add(ids.accession());
        fields.list(ids.registry(), fields::add);
    }

    private static void container(Fields fields, Container in) {
        fields.add(in.title()).add(in.abbreviation()).add(in.issn()).add(in.volume());
        fields.add(in.issue()).add(in.pages()).add(in.publisher()).add(in.isbn());
    }

    private static void dates(Fields fields, Dates dates) {
        fields.add(iso(dates.issue())).add(iso(dates.electronic())).add(iso(dates.entered()));
        fields.add(iso(dates.revised())).add(dates.verbatim());
    }

    private static @Nullable String iso(@Nullable PartialDate date) {
        return date == null ? null : date.iso();
    }

    private static void indexing(Fields fields, Indexing indexing) {
        fields.list(indexing.types(), fields::add).list(indexing.mesh(), fields::add);
        fields.list(indexing.keywords(), fields::add).list(indexing.languages(), fields::add);
    }
}
