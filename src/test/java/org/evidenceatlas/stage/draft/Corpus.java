package org.evidenceatlas.stage.draft;

import java.io.InputStream;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.model.classification.Classification;
import org.evidenceatlas.model.draft.Draft;
import org.evidenceatlas.model.record.AbstractText;
import org.evidenceatlas.model.record.Refusal;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.model.study.SourceText;
import org.evidenceatlas.model.study.Status;
import org.evidenceatlas.model.study.Study;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.pack.PackReader;
import org.evidenceatlas.stage.Intake;
import org.evidenceatlas.stage.Outcome;
import org.evidenceatlas.stage.acquire.Acquirer;
import org.evidenceatlas.stage.classify.Classifier;

/** Drafts every record of a file or folder, for tests that count and for reading. */
final class Corpus {
    static final Pack PACK = PackReader.read(Path.of("packs/mecfs"));

    private Corpus() {}

    static List<SourceRecord> records(String from) {
        List<SourceRecord> records = new ArrayList<>();
        new Acquirer()
                .read(
                        List.of(from),
                        InputStream.nullInputStream(),
                        new Intake() {
                            @Override
                            public void record(SourceRecord record) {
                                records.add(record);
                            }

                            @Override
                            public void refused(Refusal refusal) {
                                // other tests look at refusals
                            }
                        });
        return records;
    }

    static List<Draft> drafts(List<SourceRecord> records) {
        Classifier classifier = new Classifier(PACK);
        Drafter drafter = new Drafter(PACK);
        List<Draft> drafts = new ArrayList<>();
        for (SourceRecord record : records) {
            if (classifier.apply(study(record)) instanceof Outcome.Made<?> made
                    && drafter.apply((Classification) made.value())
                            instanceof Outcome.Made<Draft> drafted) {
                drafts.add(drafted.value());
            }
        }
        return drafts;
    }

    private static Study study(SourceRecord record) {
        List<SourceText.Section> sections = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (AbstractText.Section section : record.report().text().sections()) {
            if (!text.isEmpty()) {
                text.append('\n');
            }
            int start = text.length();
            text.append(Normalizer.normalize(section.text(), Normalizer.Form.NFC));
            sections.add(
                    new SourceText.Section(
                            section.label(), section.category(), start, text.length()));
        }
        boolean retracted = record.report().indexing().types().contains("Retracted Publication");
        List<Status.Signal> signals =
                retracted
                        ? List.of(
                                new Status.Signal(
                                        "PubMed publication type",
                                        Status.Value.RETRACTED,
                                        "Retracted Publication",
                                        null,
                                        null))
                        : List.of();
        Status status =
                new Status(
                        retracted ? Status.Value.RETRACTED : Status.Value.CURRENT,
                        signals,
                        List.of("PubMed"),
                        List.of());
        SourceText source =
                new SourceText(
                        record.report().title().plain(),
                        text.toString(),
                        sections,
                        record.retold(),
                        false);
        return new Study(
                record.key(), "slug", record.report(), List.of(), source, status, List.of());
    }
}
