package org.evidenceatlas.stage.examine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evidenceatlas.model.Flag;
import org.evidenceatlas.model.Passage;
import org.evidenceatlas.model.Severity;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.pack.PackReader;
import org.evidenceatlas.stage.EvidenceRule;
import org.evidenceatlas.stage.Rule;
import org.evidenceatlas.stage.WordingRule;
import org.junit.jupiter.api.Test;

/**
 * Pairs of made-up texts with one difference, of which a careful reader would remark on one and not
 * on the other: pairs/scan-*.jsonl. The rules were mended on the first four files; the fifth has an
 * author who saw no rule and was never mended on, so that its figures are only written down. What
 * each run finds is written to target/scan-pairs.txt, each wrong text by its name.
 */
class ScanPairsTest {
    private static final Path PAIRS = Path.of("src/test/resources/pairs");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pack PACK = PackReader.read(Path.of("packs/mecfs"));
    private static final Map<String, Rule> RULES =
            Stream.concat(new Examiner(PACK).rules().stream(), Examiner.wording(PACK).stream())
                    .collect(Collectors.toMap(Rule::id, rule -> rule, (one, same) -> one));

    /** How often a family's texts were flagged that should be, were not, and were in vain. */
    private static final class Score {
        private int caught;
        private int missed;
        private int vain;

        double precision() {
            return caught + vain == 0 ? 1 : (double) caught / (caught + vain);
        }

        double recall() {
            return caught + missed == 0 ? 1 : (double) caught / (caught + missed);
        }

        void add(boolean wanted, boolean flagged) {
            caught += wanted && flagged ? 1 : 0;
            missed += wanted && !flagged ? 1 : 0;
            vain += !wanted && flagged ? 1 : 0;
        }

        String line(String name) {
            return String.format(
                    Locale.ROOT,
                    "%-24s precision %.3f (%d in vain)  recall %.3f (%d of %d)",
                    name,
                    precision(),
                    vain,
                    recall(),
                    caught,
                    caught + missed);
        }
    }

    @Test
    void theRulesTellTheTextsOfEachPairApart() throws IOException {
        List<String> report = new ArrayList<>();
        Score first = score("scan-a.jsonl", report);
        Score second = score("scan-b.jsonl", report);
        Score third = score("scan-c.jsonl", report);
        Score fourth = score("scan-d.jsonl", report);
        score("scan-e.jsonl", report);
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/scan-pairs.txt"), report);
        for (Score mended : List.of(first, second, third, fourth)) {
            assertThat(mended.precision()).as("precision").isGreaterThanOrEqualTo(0.97);
            assertThat(mended.recall()).as("recall").isGreaterThanOrEqualTo(0.95);
        }
    }

    @Test
    void thereAreFiveHundredPairsAndEachTextStandsOnce() throws IOException {
        Set<String> texts = new HashSet<>();
        int pairs = 0;
        for (String file :
                List.of(
                        "scan-a.jsonl",
                        "scan-b.jsonl",
                        "scan-c.jsonl",
                        "scan-d.jsonl",
                        "scan-e.jsonl")) {
            for (JsonNode pair : pairs(file)) {
                pairs++;
                assertThat(RULES).containsKey(pair.path("rule").asText());
                assertThat(texts.add(pair.path("flagged").asText())).as(pair.toString()).isTrue();
                assertThat(texts.add(pair.path("passed").asText())).as(pair.toString()).isTrue();
            }
        }
        assertThat(pairs).isGreaterThanOrEqualTo(500);
    }

    private static Score score(String file, List<String> report) throws IOException {
        Map<String, Score> families = new TreeMap<>();
        Score all = new Score();
        List<String> wrong = new ArrayList<>();
        Map<String, Integer> others = new HashMap<>();
        for (JsonNode pair : pairs(file)) {
            String rule = pair.path("rule").asText();
            for (String side : List.of("flagged", "passed")) {
                String text = pair.path(side).asText();
                boolean wanted = side.equals("flagged");
                boolean flagged = !look(Objects.requireNonNull(RULES.get(rule)), text).isEmpty();
                all.add(wanted, flagged);
                families.computeIfAbsent(pair.path("family").asText(), name -> new Score())
                        .add(wanted, flagged);
                if (wanted != flagged) {
                    wrong.add(
                            "%s %s %s %s: %s"
                                    .formatted(
                                            wanted ? "missed " : "in vain",
                                            pair.path("pair").asText(),
                                            rule,
                                            pair.path("context").asText(),
                                            text));
                }
                if (!wanted) {
                    others(text, rule).forEach(other -> others.merge(other, 1, Integer::sum));
                }
            }
        }
        report.add(all.line(file));
        families.forEach((name, score) -> report.add("  " + score.line(name)));
        report.addAll(wrong);
        report.add("texts to pass on which another rule remarks: " + new TreeMap<>(others));
        return all;
    }

    /** Rules of the same kind, other than the pair's, that remark on a text that should pass. */
    private static List<String> others(String text, String own) {
        return RULES.values().stream()
                .filter(rule -> !rule.id().equals(own) && rule.severity() != Severity.INFO)
                .filter(rule -> text.contains(" => ") == (rule instanceof EvidenceRule))
                .filter(rule -> !rule.id().startsWith("bibliography"))
                .filter(rule -> !look(rule, text).isEmpty())
                .map(Rule::id)
                .toList();
    }

    private static List<Flag> look(Rule rule, String text) {
        return switch (rule) {
            case WordingRule wording when !text.contains(" => ") ->
                    wording.look(new Passage("a test", text, null, false, false));
            case EvidenceRule evidence -> evidence.look(Drafts.of(text));
            default -> throw new IllegalStateException(rule.id() + " cannot look at: " + text);
        };
    }

    private static List<JsonNode> pairs(String file) throws IOException {
        return Files.readAllLines(PAIRS.resolve(file)).stream().map(ScanPairsTest::read).toList();
    }

    private static JsonNode read(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException("This line of a pairs file is no JSON: " + line, e);
        }
    }
}
