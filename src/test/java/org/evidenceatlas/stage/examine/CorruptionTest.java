package org.evidenceatlas.stage.examine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.evidenceatlas.model.Severity;
import org.evidenceatlas.model.draft.Draft;
import org.evidenceatlas.model.verdict.Examination;
import org.evidenceatlas.stage.Outcome;
import org.evidenceatlas.stage.examine.Suite.Kind;
import org.junit.jupiter.api.Test;

/**
 * The examination bites: sentences made false are flagged, true ones are not. A claim counts as
 * flagged where a critical flag or a warning names it. The report with every miss is written to
 * target/examination.
 */
class CorruptionTest {
    private static final double CAUGHT = 0.95;
    private static final double SPARED = 0.03;
    private static final double HELD = 0.05;

    @Test
    void corruptedSentencesOfTheSampleAreFlaggedAndTrueOnesAreNot() throws IOException {
        bites("sample", Line.drafts("sample"));
    }

    @Test
    void corruptedSentencesOfTheCorporaAreFlaggedAndTrueOnesAreNot() throws IOException {
        Path corpus = Line.corpus();
        List<Draft> drafts = new ArrayList<>();
        drafts.addAll(Line.drafts(corpus.resolve("mecfs-2025.xml").toString()));
        drafts.addAll(Line.drafts(corpus.resolve("long-covid-2023-2026.xml").toString()));
        bites("corpora", Boolean.getBoolean("examination.all") ? drafts : everyFifth(drafts));
    }

    /** Enough to see a check grow dull, in a fifth of the time; all with -Dexamination.all=true. */
    private static List<Draft> everyFifth(List<Draft> drafts) {
        return IntStream.range(0, drafts.size())
                .filter(i -> i % 5 == 0)
                .mapToObj(drafts::get)
                .toList();
    }

    private static void bites(String name, List<Draft> drafts) throws IOException {
        Examiner examiner = new Examiner(Line.PACK);
        Suite suite = new Suite(examiner, drafts);
        suite.run();
        long held = drafts.stream().filter(draft -> isHeld(examiner, draft)).count();
        String report =
                String.format(
                        Locale.ROOT, "%d drafts, %d held%n%s", drafts.size(), held, suite.report());
        Path folder = Files.createDirectories(Path.of("target", "examination"));
        Files.writeString(folder.resolve(name + ".txt"), report);
        for (Kind kind : List.of(Kind.SPANS, Kind.SENTENCE, Kind.NUMBER, Kind.NEGATION)) {
            assertThat(suite.tally(kind).share()).as(kind.words).isGreaterThanOrEqualTo(CAUGHT);
        }
        assertThat(suite.tally(Kind.UNTOUCHED).share()).as("untouched").isLessThanOrEqualTo(SPARED);
        assertThat((double) held / drafts.size()).as("held pages").isLessThanOrEqualTo(HELD);
    }

    private static boolean isHeld(Examiner examiner, Draft draft) {
        return ((Outcome.Made<Examination>) examiner.apply(draft))
                .value().flags().stream().anyMatch(flag -> flag.severity() == Severity.CRITICAL);
    }
}
