package org.evidenceatlas.corruption;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.evidenceatlas.corruption.material.Corpus;
import org.evidenceatlas.corruption.material.Material;
import org.evidenceatlas.model.Severity;
import org.evidenceatlas.model.draft.Draft;
import org.evidenceatlas.model.score.Share;
import org.evidenceatlas.model.verdict.Examination;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.pack.PackReader;
import org.evidenceatlas.stage.Outcome;
import org.evidenceatlas.stage.examine.Examiner;
import org.junit.jupiter.api.Test;

/**
 * The examination bites: sentences made false are named, true ones are not. The report with every
 * miss is written to target/corruption.
 */
class CorruptionTest {
    private static final Pack PACK = PackReader.read(Path.of("packs/mecfs"));
    private static final Map<String, Double> FLOORS =
            Map.of(
                    "number", 0.99,
                    "unit", 0.99,
                    "wrong paper", 0.99,
                    "background as finding, labelled", 0.99,
                    "background as finding, unlabelled", 0.85,
                    "direction", 0.9,
                    "negation", 0.9,
                    "population", 0.9,
                    "causal upgrade", 0.9,
                    "wrong sentence of the paper", 0.95);
    private static final double FALSE_ALARMS = 0.02;
    private static final double HELD = 0.03;
    private static final int SAMPLE = 5;
    private static final int FEW = 100;
    private static final int SENTENCES = 2000;

    private static final List<String> CORPORA =
            List.of("corpus/mecfs-2025.xml", "corpus/long-covid-2023-2026.xml");

    /** Enough to see a check grow dull, in a fifth of the time; all with -Dcorruption.all=true. */
    private static final boolean ALL = Boolean.getBoolean("corruption.all");

    private static final String PREFIX = ALL ? "" : "sample-of-";

    @Test
    void falsehoodsOfTheCorporaAreCaughtAndTrueSentencesAreNot() throws IOException {
        List<Draft> drafts = new Corpus(PACK).drafts(shared(CORPORA), ALL ? 1 : SAMPLE);
        assertThat(bites(PREFIX + "corpora", drafts))
                .as("true sentences")
                .isGreaterThan(ALL ? SENTENCES : SENTENCES / SAMPLE);
    }

    /** The checks were mended by what slipped through in the corpora; in these nobody looked. */
    @Test
    void falsehoodsOfPapersThatNoCheckWasMendedByAreCaughtToo() throws IOException {
        List<String> others = shared(List.of("labels/studies-dev.xml", "fulltext"));
        bites("others", new Corpus(PACK).others(others, shared(CORPORA), 1));
    }

    @Test
    void falsehoodsOfTheShippedRecordsAreCaughtAndTrueSentencesAreNot() throws IOException {
        bites("shipped", new Corpus(PACK).drafts(List.of("sample"), 1));
    }

    private static List<String> shared(List<String> names) {
        return names.stream().map(Corpus::shared).toList();
    }

    private static int bites(String name, List<Draft> drafts) throws IOException {
        Examiner examiner = new Examiner(PACK);
        Suite suite = new Suite(new Remarks(examiner));
        suite.run(Material.of(drafts));
        Share held =
                new Share(
                        (int) drafts.stream().filter(one -> isHeld(examiner, one)).count(),
                        drafts.size());
        Path folder = Files.createDirectories(Path.of("target", "corruption"));
        Files.writeString(
                folder.resolve(name + ".txt"),
                String.format(
                        Locale.ROOT,
                        "%d drafts, %d held%n%s",
                        held.whole(),
                        held.part(),
                        suite.report()));
        FLOORS.forEach(
                (kind, floor) -> {
                    Share caught = suite.row(kind).named();
                    // A few more or less decide nothing where few were tried.
                    assertThat(caught.whole() < FEW ? caught.high() : caught.value())
                            .as(name + ": " + kind + ", " + caught)
                            .isGreaterThanOrEqualTo(floor);
                });
        Share alarms = suite.rows("untouched").named();
        assertThat(alarms.value()).as("false alarms").isLessThanOrEqualTo(FALSE_ALARMS);
        assertThat(held.value()).as("held papers").isLessThanOrEqualTo(HELD);
        return alarms.whole();
    }

    private static boolean isHeld(Examiner examiner, Draft draft) {
        return ((Outcome.Made<Examination>) examiner.apply(draft))
                .value().flags().stream().anyMatch(flag -> flag.severity() == Severity.CRITICAL);
    }
}
