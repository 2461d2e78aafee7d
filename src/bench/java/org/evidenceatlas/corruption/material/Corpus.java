package org.evidenceatlas.corruption.material;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evidenceatlas.model.classification.Classification;
import org.evidenceatlas.model.draft.Draft;
import org.evidenceatlas.model.record.Refusal;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.model.study.Study;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.stage.Intake;
import org.evidenceatlas.stage.Outcome;
import org.evidenceatlas.stage.acquire.Acquirer;
import org.evidenceatlas.stage.assemble.Assembler;
import org.evidenceatlas.stage.assemble.Cluster;
import org.evidenceatlas.stage.assemble.Holdings;
import org.evidenceatlas.stage.classify.Classifier;
import org.evidenceatlas.stage.draft.Drafter;
import org.junit.jupiter.api.Assumptions;

/** Drafts of real and of shipped records. */
public final class Corpus {
    private final Pack pack;

    public Corpus(Pack pack) {
        this.pack = pack;
    }

    /** A file or folder of shared records; where it is not there the test is not run. */
    public static String shared(String name) {
        String shared = Optional.ofNullable(System.getenv("ATLAS_SHARED")).orElse("../shared");
        Path path = Path.of(shared, name);
        Assumptions.assumeTrue(
                Files.exists(path),
                "There are no records at " + path + "; set ATLAS_SHARED to run this test.");
        return path.toString();
    }

    /** The drafts of every so-many-eth study of some sources, bare ones left out. */
    public List<Draft> drafts(List<String> froms, int every) {
        return drafted(studies(froms), every);
    }

    /** The same, without the studies that other sources have, too. */
    public List<Draft> others(List<String> froms, List<String> without, int every) {
        Set<String> known = new HashSet<>();
        studies(without).forEach(study -> known.add(study.id()));
        return drafted(
                studies(froms).stream().filter(study -> !known.contains(study.id())).toList(),
                every);
    }

    private List<Draft> drafted(List<Study> studies, int every) {
        List<Draft> drafts = new ArrayList<>();
        Classifier classifier = new Classifier(pack);
        Drafter drafter = new Drafter(pack);
        for (int i = 0; i < studies.size(); i += every) {
            if (classifier.apply(studies.get(i))
                            instanceof Outcome.Made<Classification>(Classification seen)
                    && drafter.apply(seen) instanceof Outcome.Made<Draft>(Draft draft)
                    && !draft.bare()) {
                drafts.add(draft);
            }
        }
        return drafts;
    }

    private static List<Study> studies(List<String> froms) {
        List<SourceRecord> records = new ArrayList<>();
        new Acquirer().read(froms, InputStream.nullInputStream(), into(records));
        Assembler assembler = new Assembler();
        List<Study> studies = new ArrayList<>();
        for (Cluster cluster : assembler.clusters(Holdings.of(records), Map.of())) {
            if (assembler.apply(cluster) instanceof Outcome.Made<Study>(Study study)) {
                studies.add(study);
            }
        }
        return studies;
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
