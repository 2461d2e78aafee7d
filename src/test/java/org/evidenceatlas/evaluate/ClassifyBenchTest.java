package org.evidenceatlas.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.evidenceatlas.model.classification.Classification;
import org.evidenceatlas.model.classification.PemCriterion;
import org.evidenceatlas.model.study.Study;
import org.evidenceatlas.pack.PackReader;
import org.evidenceatlas.stage.classify.Classifier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the floors of classify on the labelled set, and writes the scoreboard. */
class ClassifyBenchTest {
    private static final Path SHARED =
            Path.of(Objects.requireNonNullElse(System.getenv("ATLAS_SHARED"), "../shared"));
    private static final Path LABELS = SHARED.resolve("labels/studies-dev.jsonl");

    private static final String HEAD =
            """
            # How well classify agrees with the labelled abstracts

            Measured with `mvn test -Dtest=ClassifyBenchTest` and `ATLAS_SHARED` set to the folder that
            holds `labels/studies-dev.jsonl` and `.xml`; the run writes this page to
            `target/classify.md` and each disagreement to `target/classify-misses.txt`. The rules were
            written while looking at this set, so the figures are an upper bound: another half of it is
            kept apart. An attribute counts only where two labellers agreed on it. Numbers count as right
            only when equal.

            """;

    private static Scoreboard board = new Scoreboard();
    private static Scoreboard halfA = new Scoreboard();
    private static Scoreboard halfB = new Scoreboard();
    private static Map<String, Classification> answers = Map.of();

    @BeforeAll
    static void classifyTheLabelledSet() throws IOException {
        assumeTrue(
                Files.exists(LABELS),
                "The labelled set is not at "
                        + LABELS
                        + "; set ATLAS_SHARED to the folder that holds labels/ to measure.");
        List<Study> studies =
                Bench.studies(List.of(SHARED.resolve("labels/studies-dev.xml").toString()));
        answers =
                Bench.classified(new Classifier(PackReader.read(Path.of("packs/mecfs"))), studies);
        board = new Scoreboard();
        halfA = new Scoreboard();
        halfB = new Scoreboard();
        StringBuilder misses = new StringBuilder();
        for (GoldCase gold : GoldSet.read(LABELS)) {
            Classification answer = answers.get(gold.id());
            if (answer != null) {
                board.add(gold, answer);
                (Halves.isA(gold.id()) ? halfA : halfB).add(gold, answer);
                misses.append(Misses.of(gold, answer));
            }
        }
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/classify-misses.txt"), misses.toString());
        Files.writeString(
                Path.of("target/classify.md"),
                HEAD + board.markdown() + Halves.table("studies-dev", List.of(halfA, halfB)));
    }

    @Test
    void everyLabelledPaperIsClassified() {
        assertThat(answers).hasSize(GoldSet.read(LABELS).size());
    }

    @Test
    void studyDesignReachesItsFloor() {
        assertThat(board.score("design").accuracy()).isGreaterThanOrEqualTo(0.75);
    }

    @Test
    void scopeReachesItsFloor() {
        assertThat(board.score("in_scope").f1("true")).isGreaterThanOrEqualTo(0.90);
    }

    @Test
    void directionReachesItsFloors() {
        Score direction = board.score("direction");
        assertThat(direction.recall("null")).isGreaterThanOrEqualTo(0.8);
        assertThat(direction.recall("mixed")).isGreaterThanOrEqualTo(0.6);
        assertThat(direction.precision("positive")).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void theControlGroupReachesItsFloor() {
        assertThat(board.score("control_group").accuracy()).isGreaterThanOrEqualTo(0.92);
    }

    @Test
    void numbersOfCasesAndControlsReachTheirFloors() {
        for (String number : List.of("n_cases", "n_controls")) {
            assertThat(Numbers.of(board.score(number)).f1())
                    .as(number)
                    .isGreaterThanOrEqualTo(0.85);
        }
    }

    @Test
    void fewNumbersAreGivenWhereNoneIsStated() {
        Numbers cases = Numbers.of(board.score("n_cases"));
        Numbers controls = Numbers.of(board.score("n_controls"));
        assertThat((double) cases.invented() + controls.invented())
                .isLessThanOrEqualTo(0.02 * (cases.notStated() + controls.notStated()));
    }

    @Test
    void noRequiredStandsWithoutASpan() {
        assertThat(answers.values())
                .filteredOn(one -> one.pemCriterion().value() == PemCriterion.REQUIRED)
                .allMatch(one -> one.pemCriterion().span() != null);
    }
}
