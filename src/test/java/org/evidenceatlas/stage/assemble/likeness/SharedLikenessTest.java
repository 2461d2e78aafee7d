package org.evidenceatlas.stage.assemble.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.stage.acquire.Gathered;
import org.evidenceatlas.stage.assemble.group.NoticeKind;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Measures the matcher on copies of real records and on documents that only look like them, where
 * the records are at hand: ATLAS_SHARED names the folder. The figures stand in
 * docs/benchmarks/duplicates.md.
 */
class SharedLikenessTest {
    /** The preprint, not marked as such, of a paper that is in the corpus too. */
    private static final String TWIN = "pmid:40778181";

    private static List<SourceRecord> records() {
        String folder = Optional.ofNullable(System.getenv("ATLAS_SHARED")).orElse("../shared");
        Map<String, SourceRecord> records = new LinkedHashMap<>();
        for (String name : List.of("corpus", "specimens/efetch", "specimens/updates")) {
            Path path = Path.of(folder, name);
            Assumptions.assumeTrue(
                    Files.exists(path), "No " + path + ": set ATLAS_SHARED to measure duplicates.");
            for (SourceRecord record : Gathered.from(path.toString()).records()) {
                if (!record.key().equals(TWIN) && NoticeKind.of(record.report()) == null) {
                    records.putIfAbsent(record.key(), record);
                }
            }
        }
        return List.copyOf(records.values());
    }

    @Test
    void copiesAreFoundAndStrangersAreNot() throws IOException {
        List<SourceRecord> originals = records();
        List<Suite> suites = new ArrayList<>();
        for (Perturbation kind : Perturbation.values()) {
            suites.add(Suite.of(kind, originals));
        }
        for (Stranger kind : Stranger.values()) {
            suites.add(Suite.of(kind, originals));
        }
        Suite whole = Suite.sum("all together", suites);
        suites.add(whole);
        Files.write(Path.of("target", "duplicates.txt"), lines(suites));
        assertThat(originals).hasSizeGreaterThan(1000);
        assertThat(whole.sensitivity()).isGreaterThanOrEqualTo(0.98);
        assertThat(whole.specificity()).isGreaterThanOrEqualTo(0.999);
        assertThat(whole.hard().specificity()).isGreaterThanOrEqualTo(0.999);
        assertThat(suites)
                .allSatisfy(
                        suite -> {
                            assertThat(suite.sensitivity()).as(suite.name()).isGreaterThan(0.95);
                            assertThat(suite.specificity()).as(suite.name()).isGreaterThan(0.999);
                        });
    }

    private static List<String> lines(List<Suite> suites) {
        List<String> lines = new ArrayList<>(suites.stream().map(Suite::toString).toList());
        suites.forEach(suite -> lines.addAll(suite.remarks()));
        return lines;
    }
}
