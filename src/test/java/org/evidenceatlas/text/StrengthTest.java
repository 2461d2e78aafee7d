package org.evidenceatlas.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.evidenceatlas.text.Strength.Level;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class StrengthTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The set's own scale: 0 none, 1 causal, 2 conditional, 3 correlational. */
    private static final List<Level> SCALE =
            List.of(Level.NONE, Level.CAUSAL, Level.CONDITIONAL, Level.CORRELATIONAL);

    @Test
    void theFourStepsAreToldApartWithTheWordsThatDecided() {
        assertThat(Strength.of("The drug reduces pain."))
                .isEqualTo(new Strength.Reading(Level.CAUSAL, "reduces pain"));
        assertThat(Strength.of("The drug may reduce pain."))
                .isEqualTo(new Strength.Reading(Level.CONDITIONAL, "may … reduce pain"));
        assertThat(Strength.of("Pain was associated with poor sleep."))
                .isEqualTo(new Strength.Reading(Level.CORRELATIONAL, "was associated with"));
        assertThat(Strength.of("Ten people took part."))
                .isEqualTo(new Strength.Reading(Level.NONE, ""));
    }

    @Test
    void whatIsDeniedOrAskedIsNotAsserted() {
        assertThat(Strength.asserted("It does not prove that the virus causes pain.").level())
                .isEqualTo(Level.NONE);
        assertThat(Strength.asserted("Does the virus cause pain?").level()).isEqualTo(Level.NONE);
        assertThat(Strength.asserted("The virus causes pain.").level()).isEqualTo(Level.CAUSAL);
    }

    @Test
    void anEffectThatIsOnlyNamedForStudyIsNotStated() {
        assertThat(Strength.of("The effect of tea on pain needs further study.").level())
                .isEqualTo(Level.NONE);
        assertThat(Strength.of("The effect of tea on pain was large.").words())
                .isEqualTo("the effect of tea on pain was");
        assertThat(Strength.of("A possible effect of tea on pain deserves a trial.").level())
                .isEqualTo(Level.NONE);
    }

    @Test
    void theMainClauseOutweighsTheConcessionBeforeIt() {
        assertThat(Strength.of("Although pain was common, the drops reduced the swelling.").words())
                .isEqualTo("reduced the");
    }

    @Test
    void everySentenceOfThePairsIsReadAsTheStepItIsMadeFor() throws IOException {
        Set<String> texts = new HashSet<>();
        List<String> pairs = Files.readAllLines(Path.of("src/test/resources/pairs/strength.jsonl"));
        assertThat(pairs).hasSizeGreaterThanOrEqualTo(150);
        for (String line : pairs) {
            JsonNode pair = JSON.readTree(line);
            assertThat(pair.at("/one/level")).as(line).isNotEqualTo(pair.at("/other/level"));
            for (String side : List.of("one", "other")) {
                JsonNode made = pair.path(side);
                String text = made.path("text").asText();
                texts.add(text);
                Strength.Reading reading = Strength.of(text);
                assertThat(reading.level().code())
                        .as("%s, decided by \"%s\"", text, reading.words())
                        .isEqualTo(made.path("level").asText());
                assertThat(reading.words().isEmpty()).isEqualTo(reading.level() == Level.NONE);
            }
        }
        assertThat(texts).as("different sentences").hasSizeGreaterThan(2 * pairs.size() - 20);
    }

    @Test
    void aHostileTextIsReadInTimeThatGrowsWithItsLength() {
        for (String part : List.of("(", "a; ", "may not be ", "is associated with ", "is ")) {
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(20),
                    () -> Strength.asserted(part.repeat(200_000 / part.length())),
                    part);
        }
    }

    @Test
    void theFiguresOnTheDevelopmentSentencesKeepTheirFloors() throws IOException {
        String all = Files.readString(shared("claim-strength-dev.csv"));
        Tally studied = new Tally();
        Tally apart = new Tally();
        int from = all.indexOf('\n') + 1;
        for (int end = rowEnd(all, from); from < all.length(); end = rowEnd(all, from)) {
            String row = all.substring(from, end).strip();
            Level label = SCALE.get(row.charAt(row.length() - 1) - '0');
            String sentence = unquoted(row.substring(0, row.length() - 2));
            (isStudied(sentence) ? studied : apart).add(label, Strength.of(sentence).level());
            from = end + 1;
        }
        Tally both = new Tally();
        both.add(studied);
        both.add(apart);
        String gap =
                String.format(
                        Locale.ROOT,
                        "Gap between the halves: %.3f%n",
                        studied.macro() - apart.macro());
        write(
                "strength.txt",
                both.table("All development sentences")
                        + studied.table("The half studied")
                        + apart.table("The half kept apart")
                        + gap);
        assertThat(both.macro()).as("macro-F1").isGreaterThan(0.82);
        assertThat(apart.macro()).as("macro-F1 of the half kept apart").isGreaterThan(0.78);
        assertThat(studied.macro() - apart.macro()).as("gap of the halves").isLessThan(0.08);
        assertThat((double) both.weaker() / both.strong())
                .as("causal or conditional sentences read as weaker")
                .isLessThan(0.18);
    }

    @Test
    void pressReleasesAndAbstractsAreReadAndCounted() throws IOException {
        Tally press = new Tally();
        Tally papers = new Tally();
        int agreed = 0;
        for (String line : Files.readAllLines(shared("exaggeration-dev.jsonl"))) {
            JsonNode pair = JSON.readTree(line);
            Level told = strongest(pair.path("press_release_conclusion").asText());
            Level found = strongest(pair.path("abstract_conclusion").asText());
            press.add(Level.values()[pair.path("press_release_strength").asInt()], told);
            papers.add(Level.values()[pair.path("abstract_strength").asInt()], found);
            int step = Integer.signum(told.compareTo(found));
            String reading = List.of("downplays", "same", "exaggerates").get(step + 1);
            agreed += reading.equals(pair.path("exaggeration_label").asText()) ? 1 : 0;
        }
        write(
                "exaggeration.txt",
                press.table("Press releases")
                        + papers.table("Abstracts")
                        + "Exaggerates, same or downplays, read as labelled: "
                        + agreed
                        + System.lineSeparator());
        assertThat(press.all()).isEqualTo(100);
        assertThat(papers.macro()).as("macro-F1 of the abstracts").isGreaterThan(0.5);
    }

    private static Level strongest(String text) {
        Level most = Level.NONE;
        for (Sentence sentence : Sentences.of(text)) {
            Level one = Strength.of(sentence.text()).level();
            most = one.compareTo(most) > 0 ? one : most;
        }
        return most;
    }

    /**
     * By a rule that knows nothing of the sentence: whether the first byte of its SHA-256 is even.
     */
    private static boolean isStudied(String sentence) {
        return Integer.parseInt(Sha256.of(sentence).substring(0, 2), 16) % 2 == 0;
    }

    private static Path shared(String name) {
        String shared = Optional.ofNullable(System.getenv("ATLAS_SHARED")).orElse("../shared");
        Path file = Path.of(shared, "labels", name);
        Assumptions.assumeTrue(
                Files.isRegularFile(file),
                "No labelled sentences at " + file + "; set ATLAS_SHARED.");
        return file;
    }

    private static void write(String name, String report) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "examination"));
        Files.writeString(folder.resolve(name), report);
    }

    /** The line feed that ends a row: the one after its label, "…,2". */
    private static int rowEnd(String all, int from) {
        int at = all.indexOf('\n', from);
        while (at > 0 && !isLabelled(all.substring(from, at).strip())) {
            at = all.indexOf('\n', at + 1);
        }
        return at < 0 ? all.length() : at;
    }

    private static boolean isLabelled(String row) {
        int length = row.length();
        return length > 2
                && row.charAt(length - 2) == ','
                && "0123".indexOf(row.charAt(length - 1)) >= 0;
    }

    private static String unquoted(String field) {
        boolean quoted = field.length() > 1 && field.startsWith("\"") && field.endsWith("\"");
        return quoted ? field.substring(1, field.length() - 1).replace("\"\"", "\"") : field;
    }
}
