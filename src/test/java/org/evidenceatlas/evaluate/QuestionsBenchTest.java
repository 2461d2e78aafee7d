package org.evidenceatlas.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.evidenceatlas.model.classification.Classification;
import org.evidenceatlas.pack.PackReader;
import org.evidenceatlas.stage.classify.Classifier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Lays the designs that are read from titles and abstracts of PubMedQA beside the MeSH terms that
 * indexers gave the same papers. The terms speak of methods and not of designs, so this is a table
 * and no score.
 */
class QuestionsBenchTest {
    /** MeSH terms that speak of design, with the designs that they allow. */
    private static final Map<String, Set<String>> ALLOWED =
            Map.ofEntries(
                    Map.entry("Case-Control Studies", Set.of("case-control")),
                    Map.entry("Cohort Studies", Set.of("cohort")),
                    Map.entry("Longitudinal Studies", Set.of("cohort")),
                    Map.entry("Follow-Up Studies", Set.of("cohort", "randomised-trial")),
                    Map.entry("Cross-Sectional Studies", Set.of("cross-sectional")),
                    Map.entry("Surveys and Questionnaires", Set.of("cross-sectional", "cohort")),
                    Map.entry("Double-Blind Method", Set.of("randomised-trial")),
                    Map.entry("Single-Blind Method", Set.of("randomised-trial")),
                    Map.entry("Random Allocation", Set.of("randomised-trial", "animal")),
                    Map.entry("Cross-Over Studies", Set.of("randomised-trial")),
                    Map.entry("Retrospective Studies", Set.of("cohort", "case-control")),
                    Map.entry("Prospective Studies", Set.of("cohort", "randomised-trial")),
                    Map.entry("Disease Models, Animal", Set.of("animal")));

    private static final Map<String, Map<String, Integer>> TOLD = new TreeMap<>();
    private static final Map<String, Integer> ALL = new TreeMap<>();

    @BeforeAll
    static void classifyThem() throws IOException {
        assumeTrue(
                Files.exists(Questions.FILE),
                "The papers are not at "
                        + Questions.FILE
                        + "; set ATLAS_SHARED to the folder that holds labels/ to measure.");
        Path file = Questions.write(Path.of("target/pubmedqa.xml"));
        Map<String, Classification> answers =
                Bench.classified(
                        new Classifier(PackReader.read(Path.of("packs/mecfs"))),
                        Bench.studies(List.of(file.toString())));
        for (JsonNode one : Questions.all()) {
            String id = "pmid:" + one.path("pmid").asText();
            String design = Objects.requireNonNull(answers.get(id), id).design().value().code();
            ALL.merge(design, 1, Integer::sum);
            for (JsonNode term : one.path("mesh")) {
                if (ALLOWED.containsKey(term.asText())) {
                    TOLD.computeIfAbsent(term.asText(), any -> new TreeMap<>())
                            .merge(design, 1, Integer::sum);
                }
            }
        }
        Files.writeString(Path.of("target/pubmedqa.md"), table());
    }

    private static String table() {
        StringBuilder table =
                new StringBuilder(
                        "| MeSH term | papers | as it allows | told as |\n|---|---|---|---|\n");
        TOLD.forEach(
                (term, designs) ->
                        table.append("| ")
                                .append(term)
                                .append(" | ")
                                .append(papers(designs))
                                .append(" | ")
                                .append(allowed(term, designs))
                                .append(" | ")
                                .append(words(designs))
                                .append(" |\n"));
        return table.append("| all papers | ")
                .append(papers(ALL))
                .append(" | | ")
                .append(words(ALL))
                .append(" |\n")
                .toString();
    }

    private static int papers(Map<String, Integer> designs) {
        return designs.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static int allowed(String term, Map<String, Integer> designs) {
        return Objects.requireNonNull(ALLOWED.get(term)).stream()
                .mapToInt(design -> designs.getOrDefault(design, 0))
                .sum();
    }

    private static String words(Map<String, Integer> designs) {
        List<Map.Entry<String, Integer>> sorted = new ArrayList<>(designs.entrySet());
        sorted.sort(
                Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()));
        return sorted.stream()
                .map(one -> one.getKey() + " " + one.getValue())
                .collect(Collectors.joining(", "));
    }

    @Test
    void eachPaperHasADesignOrIsSaidToBeUnclear() throws IOException {
        assertThat(papers(ALL)).isEqualTo(Questions.all().size());
    }

    @Test
    void fewTrialsBlindToBothSidesAreToldAsAnythingElse() {
        Map<String, Integer> designs =
                Objects.requireNonNull(TOLD.get("Double-Blind Method"), "no such paper");
        assertThat(allowed("Double-Blind Method", designs)).isGreaterThan(papers(designs) / 2);
    }
}
