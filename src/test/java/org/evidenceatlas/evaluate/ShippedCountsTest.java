package org.evidenceatlas.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.evidenceatlas.pack.PackReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What /scoreboard prints is what the labelled sets give now. */
class ShippedCountsTest {
    private static final Path SHARED =
            Path.of(Objects.requireNonNullElse(System.getenv("ATLAS_SHARED"), "../shared"));
    private static final Path LABELS = SHARED.resolve("labels");
    private static final Path SHIPPED = Path.of("src/main/resources/scoreboard");

    @BeforeAll
    static void theSetsAreThere() {
        assumeTrue(
                Files.exists(LABELS),
                "The labelled sets are not at "
                        + LABELS
                        + "; set ATLAS_SHARED to the folder that holds labels/ to measure.");
    }

    @Test
    void theShippedCountsAreThoseMeasuredNow() throws IOException {
        Measuring measuring = new Measuring(PackReader.read(Path.of("packs/mecfs")));
        List<Measuring.Labelled> sets =
                List.of(
                        new Measuring.Labelled(
                                LABELS.resolve("studies-dev.jsonl"),
                                LABELS.resolve("studies-dev.xml")),
                        new Measuring.Labelled(
                                LABELS.resolve("fulltext-dev.jsonl"), SHARED.resolve("fulltext")));
        String now = CountsFile.text(measuring.measured(measuring.read(sets)));
        assertThat(Files.readString(SHIPPED.resolve("mecfs.json")))
                .as("the counts changed; renew them as docs/benchmarks/README.md says")
                .isEqualTo(now);
    }

    /** A number from here on stands in for one that is not known, and is no PMID. */
    private static final int STAND_IN = 90_000_000;

    @Test
    void theShippedLabelsAreThoseOfTheSetsWithoutAWordOfThePapers() throws IOException {
        ObjectMapper json = new ObjectMapper();
        for (String set : List.of("studies-dev", "fulltext-dev")) {
            List<JsonNode> expected = new ArrayList<>();
            for (String line : Files.readAllLines(LABELS.resolve(set + ".jsonl"))) {
                JsonNode paper = json.readTree(line);
                String id = id(paper);
                if (!id.isEmpty()) {
                    expected.add(
                            json.createObjectNode()
                                    .put("id", id)
                                    .set("labels", paper.get("labels")));
                }
            }
            List<JsonNode> shipped = new ArrayList<>();
            for (String line : Files.readAllLines(SHIPPED.resolve("mecfs-" + set + ".jsonl"))) {
                shipped.add(json.readTree(line));
            }
            assertThat(shipped).as(set).isEqualTo(expected);
        }
    }

    /** The PMID, else the DOI; empty where neither is known. */
    private static String id(JsonNode paper) {
        String id = paper.get("id").asText();
        if (Integer.parseInt(id.substring("pmid:".length())) < STAND_IN) {
            return id;
        }
        String doi = paper.path("doi").asText();
        return doi.isEmpty() ? "" : "doi:" + doi;
    }
}
