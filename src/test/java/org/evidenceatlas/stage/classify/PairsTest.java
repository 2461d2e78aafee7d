package org.evidenceatlas.stage.classify;

import static java.util.Locale.ROOT;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.evidenceatlas.model.Attribute;
import org.evidenceatlas.model.Basis;
import org.evidenceatlas.model.Span;
import org.evidenceatlas.model.Where;
import org.evidenceatlas.model.classification.Classification;
import org.evidenceatlas.model.fulltext.FullText;
import org.evidenceatlas.model.study.SourceText;
import org.evidenceatlas.model.study.Status;
import org.evidenceatlas.model.study.Study;
import org.junit.jupiter.api.Test;

/**
 * Pairs of made-up texts that differ in a few words and must be told apart: pairs/*.jsonl, those of
 * the scanner left out. What each run finds is written to target/pairs.txt, each wrong text by its
 * name.
 */
class PairsTest {
    private static final Path PAIRS = Path.of("src/test/resources/pairs");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What a text holds; the other fields say what is expected of it. */
    private static final List<String> TOLD =
            List.of("title", "text", "sections", "article", "cites");

    private record Text(String name, JsonNode expected, Classification made) {}

    @Test
    void theCriterionIsToldApartInPairsOfTexts() throws IOException {
        List<String> report = new ArrayList<>();
        for (String part : List.of("-a", "-b", "article-a", "article-b", "")) {
            List<Text> texts = texts(part);
            score(part, texts, report);
        }
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/pairs.txt"), report);
        List<Text> all = texts("");
        for (String value : List.of("required", "not-required")) {
            int[] counts = counts(all, value);
            assertThat(ratio(counts[0], counts[1]))
                    .as("precision of %s; the wrong texts are in target/pairs.txt", value)
                    .isGreaterThanOrEqualTo(0.97);
            assertThat(ratio(counts[0], counts[2]))
                    .as("recall of %s; the wrong texts are in target/pairs.txt", value)
                    .isGreaterThanOrEqualTo(0.85);
        }
    }

    @Test
    void numbersAndDirectionAreToldApartInPairsOfTexts() throws IOException {
        for (String field : List.of("cases", "controls", "direction")) {
            List<Text> asked = texts("").stream().filter(one -> one.expected().has(field)).toList();
            long right =
                    asked.stream()
                            .filter(
                                    one ->
                                            fits(
                                                    one.expected().path(field),
                                                    said(one.made(), field)))
                            .count();
            assertThat(ratio((int) right, asked.size()))
                    .as("right answers on %s; the wrong ones are in target/pairs.txt", field)
                    .isGreaterThanOrEqualTo(0.95);
        }
    }

    @Test
    void aDirectionAndANumberHaveASpanThatTheTextHolds() throws IOException {
        for (Text one : texts("")) {
            for (Attribute<?> said :
                    List.of(
                            one.made().direction(),
                            one.made().sample().cases(),
                            one.made().sample().controls())) {
                if (said.basis() == Basis.RULE) {
                    assertThat(said.span())
                            .as(one.name())
                            .isNotNull()
                            .matches(one.made().study().text()::holds);
                }
            }
        }
    }

    @Test
    void aCriterionHasAlwaysASpanThatTheTextHolds() throws IOException {
        for (Text one : texts("")) {
            String said = one.made().pemCriterion().value().code();
            if (said.equals("required") || said.equals("not-required")) {
                assertThat(one.made().pemCriterion().span())
                        .as(one.name())
                        .isNotNull()
                        .matches(span -> holds(one.made().study(), span));
            }
        }
    }

    private static boolean holds(Study study, Span span) {
        return span.where() == Where.FULL_TEXT
                ? Objects.requireNonNull(study.fullText()).holds(span)
                : study.text().holds(span);
    }

    @Test
    void thereAreEnoughPairsAndNoTextStandsTwice() throws IOException {
        assertThat(lines("pem").size()).isGreaterThanOrEqualTo(200);
        assertThat(lines("entry").size()).isGreaterThanOrEqualTo(200);
        assertThat(lines("numbers").size()).isGreaterThanOrEqualTo(60);
        assertThat(lines("direction").size()).isGreaterThanOrEqualTo(60);
        Set<String> seen = new HashSet<>();
        for (JsonNode pair : lines("")) {
            assertThat(seen.add(pair.path("pair").asText())).as(pair.toString()).isTrue();
            assertThat(pair.path("one")).as(pair.toString()).isNotEqualTo(pair.path("other"));
        }
    }

    private static void score(String part, List<Text> texts, List<String> report) {
        report.add("Files pairs/*" + part + ".jsonl: " + texts.size() + " texts");
        for (String value : List.of("required", "not-required")) {
            int[] n = counts(texts, value);
            report.add(
                    "%s: precision %d/%d, recall %d/%d".formatted(value, n[0], n[1], n[0], n[2]));
        }
        TreeMap<String, int[]> agreed = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        for (Text one : texts) {
            one.expected()
                    .fieldNames()
                    .forEachRemaining(
                            field -> {
                                if (TOLD.contains(field)) {
                                    return;
                                }
                                String said = said(one.made(), field);
                                boolean right = fits(one.expected().path(field), said);
                                int[] n = agreed.computeIfAbsent(field, key -> new int[2]);
                                n[0] += right ? 1 : 0;
                                n[1]++;
                                if (!right) {
                                    wrong.add(
                                            "%s %s: expected %s, said %s"
                                                    .formatted(
                                                            one.name(),
                                                            field,
                                                            one.expected().path(field),
                                                            said));
                                }
                            });
        }
        agreed.forEach((field, n) -> report.add(field + ": " + n[0] + " of " + n[1] + " agree"));
        if (part.startsWith("-")) {
            report.addAll(wrong);
        } else if (part.isEmpty()) {
            wrong.stream().filter(line -> line.startsWith("design")).forEach(report::add);
        }
    }

    /** Right answers, answers, and texts of this value. */
    private static int[] counts(List<Text> texts, String value) {
        int[] n = new int[3];
        for (Text one : texts) {
            if (one.expected().has("pem")) {
                boolean wanted = one.expected().path("pem").asText().equals(value);
                boolean said = one.made().pemCriterion().value().code().equals(value);
                n[0] += wanted && said ? 1 : 0;
                n[1] += said ? 1 : 0;
                n[2] += wanted ? 1 : 0;
            }
        }
        return n;
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private static String said(Classification made, String field) {
        return switch (field) {
            case "pem" -> made.pemCriterion().value().code();
            case "direction" -> made.direction().value().code();
            case "cases" -> String.valueOf(made.sample().cases().value().value());
            case "controls" -> String.valueOf(made.sample().controls().value().value());
            case "control" -> made.controlGroup().value().code();
            case "design" -> made.design().value().code();
            case "definitions" ->
                    made.caseDefinitions().stream()
                            .map(Attribute::value)
                            .sorted()
                            .toList()
                            .toString();
            default -> throw new AssertionError("No attribute is called " + field);
        };
    }

    private static boolean fits(JsonNode expected, String said) {
        if (expected.isArray()) {
            List<String> ids = new ArrayList<>();
            expected.forEach(id -> ids.add(id.asText()));
            return ids.toString().equals(said);
        }
        return expected.asText().equals(said)
                || expected.asText().equals("not-said")
                        && List.of("unclear", "not-applicable").contains(said);
    }

    private static List<Text> texts(String part) throws IOException {
        List<Text> made = new ArrayList<>();
        for (JsonNode pair : lines(part)) {
            for (String side : List.of("one", "other")) {
                JsonNode text = pair.path(side);
                String title = text.path("title").asText(pair.path("title").asText());
                String name = pair.path("pair").asText() + " (" + side + ")";
                Study study =
                        text.has("article")
                                ? article(title, pair.path("abstract").asText(), text)
                                : study(title, text);
                made.add(new Text(name, text, Studies.made(study)));
            }
        }
        return made;
    }

    /** An article whose parts are named by what they are for, with the keys of what it cites. */
    private static Study article(String title, String summary, JsonNode text) {
        List<FullText.Section> parts = new ArrayList<>();
        text.path("article")
                .properties()
                .forEach(
                        one -> {
                            String name = one.getKey();
                            FullText.Kind kind = FullText.Kind.valueOf(name.toUpperCase(ROOT));
                            parts.add(new FullText.Section(kind, name, one.getValue().asText()));
                        });
        List<String> cites = new ArrayList<>();
        text.path("cites").forEach(key -> cites.add(key.asText()));
        return Studies.article(title, summary, parts, cites);
    }

    private static Study study(String title, JsonNode text) {
        if (text.has("text")) {
            return Studies.study(
                    title,
                    text.path("text").asText(),
                    Status.Value.CURRENT,
                    List.of("Journal Article"));
        }
        StringBuilder whole = new StringBuilder();
        List<SourceText.Section> sections = new ArrayList<>();
        text.path("sections")
                .properties()
                .forEach(
                        one -> {
                            whole.append(whole.isEmpty() ? "" : "\n");
                            int start = whole.length();
                            whole.append(one.getValue().asText());
                            sections.add(
                                    new SourceText.Section(
                                            one.getKey(), one.getKey(), start, whole.length()));
                        });
        return Studies.study(title, whole.toString(), sections);
    }

    /** The lines of the files in whose names the word stands, by file name. */
    private static List<JsonNode> lines(String word) throws IOException {
        List<JsonNode> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(PAIRS)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.contains(word) && !name.startsWith("scan-")) {
                    Files.readAllLines(file).forEach(line -> found.add(read(line)));
                }
            }
        }
        return found;
    }

    private static JsonNode read(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException("This line of a pairs file is no JSON: " + line, e);
        }
    }
}
