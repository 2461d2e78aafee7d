package org.evidenceatlas.evaluate;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evidenceatlas.model.classification.Classification;
import org.evidenceatlas.model.record.AbstractText;
import org.evidenceatlas.model.record.Refusal;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.model.study.SourceText;
import org.evidenceatlas.model.study.Status;
import org.evidenceatlas.model.study.Study;
import org.evidenceatlas.stage.Intake;
import org.evidenceatlas.stage.Outcome;
import org.evidenceatlas.stage.acquire.Acquirer;
import org.evidenceatlas.stage.classify.Classifier;

/** Classifies the records of files one by one, each as a study of its own, for a scoreboard. */
public final class Bench {
    private Bench() {}

    /**
     * Every record of these files as a study of its own.
     *
     * @throws NotMeasurable where a record is refused, since a bench must be whole
     */
    public static List<Study> studies(List<String> files) {
        List<Study> studies = new ArrayList<>();
        new Acquirer()
                .read(
                        files,
                        InputStream.nullInputStream(),
                        new Intake() {
                            @Override
                            public void record(SourceRecord record) {
                                studies.add(alone(record));
                            }

                            @Override
                            public void refused(Refusal refusal) {
                                throw new NotMeasurable(refusal.source() + ": " + refusal.reason());
                            }
                        });
        return studies;
    }

    /** Study id to what was made of it; a paper that was withheld is not there. */
    public static Map<String, Classification> classified(
            Classifier classifier, List<Study> studies) {
        Map<String, Classification> made = new LinkedHashMap<>();
        for (Study study : studies) {
            if (classifier.apply(study) instanceof Outcome.Made<Classification>(var value)) {
                made.put(study.id(), value);
            }
        }
        return made;
    }

    /**
     * The scoreboard of a labelled file over its records.
     *
     * @param gold one labelled paper a line
     * @param records PubMed XML with a record for each of them
     * @throws NotMeasurable where a line or record cannot be read, or a labelled paper has no
     *     record
     */
    static Scoreboard scoreboard(Classifier classifier, Path gold, Path records) {
        if (!Files.isRegularFile(records)) {
            throw new NotMeasurable(
                    records
                            + " is not there. The records of a labelled set stand beside it under its"
                            + " name with .xml; or name them with --records FILE.");
        }
        Map<String, Classification> answers =
                classified(classifier, studies(List.of(records.toString())));
        Scoreboard board = new Scoreboard();
        for (GoldCase one : GoldSet.read(gold)) {
            Classification answer = answers.get(one.id());
            if (answer == null) {
                throw new NotMeasurable(
                        gold
                                + " labels "
                                + one.id()
                                + ", but "
                                + records
                                + " has no study with that id. Add its record, or take out the line.");
            }
            board.add(one, answer);
        }
        return board;
    }

    /** The study with its abstract alone, whatever was read of its article. */
    static Study withoutArticle(Study study) {
        return new Study(
                study.id(),
                study.slug(),
                study.primary(),
                study.others(),
                study.text(),
                study.status(),
                study.family());
    }

    private static Study alone(SourceRecord record) {
        String key = record.key();
        return new Study(
                key,
                key.replace(':', '-'),
                record.report(),
                List.of(),
                text(record),
                new Status(Status.Value.CURRENT, List.of(), List.of(), List.of()),
                List.of(),
                record.report().fullText(),
                List.of());
    }

    private static SourceText text(SourceRecord record) {
        StringBuilder whole = new StringBuilder();
        List<SourceText.Section> sections = new ArrayList<>();
        for (AbstractText.Section section : record.report().text().sections()) {
            whole.append(whole.isEmpty() ? "" : "\n");
            int start = whole.length();
            whole.append(section.text());
            sections.add(
                    new SourceText.Section(
                            section.label(), section.category(), start, whole.length()));
        }
        return new SourceText(
                record.report().title().plain(), whole.toString(), sections, false, false);
    }
}
