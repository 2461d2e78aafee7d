package org.evidenceatlas.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.evidenceatlas.model.classification.Classification;
import org.evidenceatlas.model.study.Study;
import org.evidenceatlas.pack.PackReader;
import org.evidenceatlas.stage.classify.Classifier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Measures the direction of the main result on labels/direction.jsonl, half by half. */
class DirectionBenchTest {
    private static final Path SHARED =
            Path.of(Objects.requireNonNullElse(System.getenv("ATLAS_SHARED"), "../shared"));
    private static final Path CORPUS = SHARED.resolve("corpus");
    private static final Path LABELS = Path.of("src/test/resources/labels/direction.jsonl");
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Score HALF_A = new Score("direction, half a");
    private static final Score HALF_B = new Score("direction, half b");

    @BeforeAll
    static void classifyTheLabelledPapers() throws IOException {
        assumeTrue(
                Files.exists(CORPUS) && Files.exists(Questions.FILE),
                "The records are not in "
                        + SHARED
                        + "; set ATLAS_SHARED to the folder that has them.");
        Path questions = Questions.write(Path.of("target/direction-questions.xml"));
        List<Study> studies = Bench.studies(List.of(CORPUS.toString(), questions.toString()));
        Map<String, Classification> answers =
                Bench.classified(new Classifier(PackReader.read(Path.of("packs/mecfs"))), studies);
        for (String line : Files.readAllLines(LABELS)) {
            JsonNode one = JSON.readTree(line);
            Classification answer =
                    Objects.requireNonNull(answers.get(one.path("id").asText()), line);
            Score half = one.path("half").asText().equals("a") ? HALF_A : HALF_B;
            half.add(one.at("/labels/direction").asText(), answer.direction().value().code());
        }
        Files.writeString(
                Path.of("target/direction.md"),
                "| direction.jsonl | half a | half b |\n|---|---|---|\n"
                        + Halves.direction(List.of(HALF_A, HALF_B)));
    }

    @Test
    void theHalfThatRulesWereTunedOnReachesItsFloors() {
        assertThat(HALF_A.labelled()).isEqualTo(159);
        assertThat(HALF_A.recall("null")).isGreaterThanOrEqualTo(0.75);
        assertThat(HALF_A.recall("mixed")).isGreaterThanOrEqualTo(0.6);
        assertThat(HALF_A.precision("positive")).isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void theOtherHalfIsMeasuredToo() {
        assertThat(HALF_B.labelled()).isEqualTo(157);
    }
}
