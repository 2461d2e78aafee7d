package org.evidenceatlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.evidenceatlas.command.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the second pack says of labelled records is about: the conditions, and so its scope. */
class LongCovidLabelsTest {
    private static final Path LABELS =
            Path.of(Objects.requireNonNullElse(System.getenv("ATLAS_SHARED"), "../shared"))
                    .resolve("labels");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir Path folder;

    @Test
    void contextAndScopeAgreeWithTheLabelsWithTheLongCovidPackToo() throws Exception {
        assumeTrue(
                Files.exists(LABELS.resolve("studies-dev.jsonl")),
                "There are no labels in " + LABELS + "; set ATLAS_SHARED to measure.");
        Map<String, String> labelled = new HashMap<>();
        for (String line : Files.readAllLines(LABELS.resolve("studies-dev.jsonl"))) {
            JsonNode one = JSON.readTree(line);
            String id = one.get("id").asText();
            JsonNode context = one.get("labels").path("disease_context");
            if (context.isTextual()) {
                labelled.put(id.substring(id.indexOf(':') + 1), context.asText());
            }
        }
        Program.Said said =
                Program.over(folder.resolve("home"))
                        .said(
                                folder,
                                "classify",
                                "--pack",
                                "long-covid",
                                LABELS.resolve("studies-dev.xml").toString());
        int agreed = 0;
        int met = 0;
        int found = 0;
        int wrong = 0;
        for (String line : said.out().lines().toList()) {
            JsonNode one = JSON.readTree(line);
            String label = labelled.get(one.get("pmid").asText());
            if (label != null) {
                boolean about = label.contains("long-covid");
                boolean scope = one.get("in_scope").get("value").asBoolean();
                met++;
                agreed += label.equals(one.get("disease_context").get("value").asText()) ? 1 : 0;
                found += about && scope ? 1 : 0;
                wrong += about == scope ? 0 : 1;
            }
        }
        assertThat(met).isGreaterThan(100);
        assertThat((double) agreed / met).as("disease context").isGreaterThanOrEqualTo(0.93);
        assertThat(2.0 * found / (2.0 * found + wrong)).as("scope F1").isGreaterThan(0.95);
    }
}
