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
    private static final Path QUESTIONS = SHARED.resolve("labels/pubmedqa-dev.jsonl");
    private static final Path LABELS = Path.of("src/test/resources/labels/direction.jsonl");
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Score HALF_A = new Score("direction, half a");
    private static final Score HALF_B = new Score("direction, half b");

    @BeforeAll
    static void classifyTheLabelledPapers() throws IOException {
        assumeTrue(
                Files.exists(CORPUS) && Files.exists(QUESTIONS),
                "The records are not in "
                        + SHARED
                        + "; set ATLAS_SHARED to the folder that has them.");
        Path questions = Path.of("target/direction-questions.xml");
        Files.createDirectories(Path.of("target"));
        Files.writeString(questions, asPubMed(Files.readAllLines(QUESTIONS)));
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

    private static String asPubMed(List<String> lines) throws IOException {
        StringBuilder xml = new StringBuilder("<PubmedArticleSet>\n");
        for (String line : lines) {
            JsonNode one = JSON.readTree(line);
            xml.append("<PubmedArticle><MedlineCitation><PMID Version=\"1\">")
                    .append(one.path("pmid").asText())
                    .append("</PMID><Article><ArticleTitle>")
                    .append(escaped(one.path("title").asText()))
                    .append("</ArticleTitle><Abstract>");
            for (JsonNode section : one.path("sections")) {
                xml.append(section(section.path(0).asText(""), section.path(1).asText()));
            }
            xml.append(section("CONCLUSIONS", one.path("conclusion").asText()))
                    .append("</Abstract><PublicationTypeList><PublicationType>Journal Article")
                    .append("</PublicationType></PublicationTypeList></Article></MedlineCitation>")
                    .append("</PubmedArticle>\n");
        }
        return xml.append("</PubmedArticleSet>").toString();
    }

    private static String section(String label, String text) {
        return "<AbstractText Label=\"%s\">%s</AbstractText>"
                .formatted(escaped(label), escaped(text));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
