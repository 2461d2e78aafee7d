package org.evidenceatlas.stage.examine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.*;
import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.model.draft.Draft;
import org.evidenceatlas.model.Severity;
import org.evidenceatlas.model.Flag;
import org.evidenceatlas.stage.Outcome;
import org.evidenceatlas.model.verdict.Examination;
import org.junit.jupiter.api.Test;

class CorruptionTest {
    @Test
    void scratch() throws Exception {
        List<Draft> drafts = new ArrayList<>(Line.drafts("sample"));
        drafts.addAll(Line.drafts(Line.corpus().resolve("mecfs-2025.xml").toString()));
        drafts.addAll(Line.drafts(Line.corpus().resolve("long-covid-2023-2026.xml").toString()));
        Examiner ex = new Examiner(Line.PACK);
        Suite suite = new Suite(ex, drafts);
        suite.run();
        StringBuilder b = new StringBuilder();
        int held = 0; StringBuilder h = new StringBuilder();
        long t0 = System.nanoTime();
        int claims = 0;
        for (Draft d : drafts) {
            var e = ((Outcome.Made<Examination>) ex.apply(d)).value();
            claims += d.claims().size();
            if (e.flags().stream().anyMatch(f -> f.severity() == Severity.CRITICAL)) held++;
            for (Flag f : e.flags()) if (f.severity() != Severity.INFO) {
              String text = d.claims().stream().filter(c -> c.id().equals(f.claim())).map(c -> c.kind() + " " + c.text()).findFirst().orElse("-");
              h.append(d.classification().study().id() + "\t" + f.severity() + "\t" + f.rule() + "\t" + f.claim() + "\t" + text + "\t" + f.message() + "\n");
            }
        }
        b.append("drafts " + drafts.size() + " claims " + claims + " held " + held + " ms " + (System.nanoTime() - t0) / 1000000 + "\n");
        suite.tallies().forEach((k, t) -> b.append(k + " " + t.flagged + "/" + t.all + " critical " + t.critical + " " + t.share() + "\n"));
        suite.tallies().forEach((k, t) -> { b.append("=== " + k + "\n"); t.wrong.forEach(o -> b.append(o + "\n")); });
        Files.writeString(Path.of("target/corruption.txt"), b.toString());
        Files.writeString(Path.of("target/flags.tsv"), h.toString());
    }
}
