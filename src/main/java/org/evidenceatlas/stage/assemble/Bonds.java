package org.evidenceatlas.stage.assemble;

import java.util.List;
import org.evidenceatlas.model.record.Dates;
import org.evidenceatlas.model.record.Disclosure;
import org.evidenceatlas.model.record.Indexing;
import org.evidenceatlas.model.record.Report;
import org.evidenceatlas.model.record.SourceRecord;

/**
 * What of a record decides with which others it is joined, and what it is to its neighbours. Most
 * revisions of PubMed change something else: headings, keywords, grants, dates of the record.
 */
public final class Bonds {
    private Bonds() {}

    /**
     * The report without what makes no difference to {@link Assembler#clusters}, as long as its
     * study has no other record.
     */
    public static Report of(SourceRecord record) {
        Report all = record.report();
        Dates dates = all.dates();
        Indexing indexing = all.indexing();
        return new Report(
                all.ids(),
                all.kind(),
                all.title(),
                all.authors(),
                all.container(),
                new Dates(
                        dates.issue(), dates.electronic(), dates.entered(), null, dates.verbatim()),
                all.text(),
                new Indexing(indexing.types(), List.of(), List.of(), indexing.languages()),
                all.links(),
                new Disclosure(null, List.of()),
                all.cites(),
                all.fullText());
    }
}
