package org.evidenceatlas.stage.examine;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evidenceatlas.model.classification.Classification;
import org.evidenceatlas.model.draft.Draft;
import org.evidenceatlas.model.record.Refusal;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.model.study.Study;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.pack.PackReader;
import org.evidenceatlas.stage.Intake;
import org.evidenceatlas.stage.Outcome;
import org.evidenceatlas.stage.acquire.Acquirer;
import org.evidenceatlas.stage.assemble.Assembler;
import org.evidenceatlas.stage.assemble.Cluster;
import org.evidenceatlas.stage.assemble.Holdings;
import org.evidenceatlas.stage.classify.Classifier;
import org.evidenceatlas.stage.draft.Drafter;
import org.junit.jupiter.api.Assumptions;

/** Drafts of real and of shipped records, for tests that examine them. */
final class Line {
    static final Pack PACK = PackReader.read(Path.of("packs/mecfs"));

    private Line() {}

    /** The folder of shared corpora; where it is not there the test is reported as aborted. */
    static Path corpus() {
        String shared = Optional.ofNullable(System.getenv("ATLAS_SHARED")).orElse("../shared");
        Path corpus = Path.of(shared, "corpus");
        Assumptions.assumeTrue(
                Files.isDirectory(corpus),
                "The corpora are not at " + corpus + "; set ATLAS_SHARED to run this test.");
        return corpus;
    }

    /** The drafts of all records of a source, bare ones left out. */
    static List<Draft> drafts(String from) {
        List<SourceRecord> records = new ArrayList<>();
        new Acquirer().read(List.of(from), InputStream.nullInputStream(), into(records));
        List<Draft> drafts = new ArrayList<>();
        Assembler assembler = new Assembler();
        Classifier classifier = new Classifier(PACK);
        Drafter drafter = new Drafter(PACK);
        for (Cluster cluster : assembler.clusters(Holdings.of(records), Map.of())) {
            if (assembler.apply(cluster) instanceof Outcome.Made<Study>(Study study)
                    && classifier.apply(study)
                            instanceof Outcome.Made<Classification>(Classification seen)
                    && drafter.apply(seen) instanceof Outcome.Made<Draft>(Draft draft)
                    && !draft.bare()) {
                drafts.add(draft);
            }
        }
        return drafts;
    }

    private static Intake into(List<SourceRecord> records) {
        return new Intake() {
            @Override
            public void record(SourceRecord record) {
                records.add(record);
            }

            @Override
            public void refused(Refusal refusal) {
                throw new IllegalStateException("A corpus holds a refused record: " + refusal);
            }
        };
    }
}
