package org.evidenceatlas.stage.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.evidenceatlas.model.draft.Claim;
import org.evidenceatlas.model.draft.Draft;
import org.evidenceatlas.model.draft.Field;
import org.evidenceatlas.text.GradeLevel;
import org.evidenceatlas.text.Sentence;
import org.evidenceatlas.text.Sentences;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** How many years of school the plain summaries ask for; writes {@code target/plainness.md}. */
class PlainnessTest {
    private static final int MOST_WORDS = 22;
    private final GradeLevel level = new GradeLevel(Corpus.PACK.condition().everyName());

    @Test
    void theSampleIsPlain() {
        List<Draft> drafts = withText(Corpus.drafts(Corpus.records("sample")));
        assertThat(grades(drafts).get(drafts.size() / 2)).isLessThanOrEqualTo(9.0);
        assertThat(sentences(drafts)).allMatch(words -> words <= MOST_WORDS);
    }

    @Test
    void nineOfTenSummariesOfTheCorporaAskForTenYearsOfSchoolAtMost() throws IOException {
        Path corpus = Path.of(System.getenv().getOrDefault("ATLAS_SHARED", "../shared"), "corpus");
        Assumptions.assumeTrue(Files.exists(corpus), "ATLAS_SHARED has no corpus");
        List<Draft> drafts = withText(Corpus.drafts(Corpus.records(corpus.toString())));
        List<Double> grades = grades(drafts);
        List<Integer> words = sentences(drafts);
        long plain = grades.stream().filter(grade -> grade <= 10).count();
        String table =
                String.format(
                        Locale.ROOT,
                        """
                        | what | figure |
                        |---|---|
                        | plain summaries | %d |
                        | median grade (Flesch-Kincaid) | %.1f |
                        | at most 10 | %.1f %% |
                        | nine of ten ask for at most | %.1f |
                        | hardest | %.1f |
                        | sentences, and those above %d words | %d, %d |
                        | summaries with a result, and those that leave it to the headings below | %d, %d |
                        """,
                        drafts.size(),
                        grades.get(grades.size() / 2),
                        100.0 * plain / drafts.size(),
                        grades.get(grades.size() * 9 / 10),
                        grades.get(grades.size() - 1),
                        MOST_WORDS,
                        words.size(),
                        words.stream().filter(count -> count > MOST_WORDS).count(),
                        drafts.stream().filter(PlainnessTest::tellsOfAResult).count(),
                        drafts.stream().filter(PlainnessTest::leavesTheResult).count());
        Files.writeString(Path.of("target", "plainness.md"), table);
        assertThat(grades.get(grades.size() / 2)).isLessThanOrEqualTo(9.0);
        assertThat(plain).isGreaterThanOrEqualTo(drafts.size() * 9L / 10);
        assertThat(words).allMatch(count -> count <= MOST_WORDS);
    }

    private static boolean tellsOfAResult(Draft draft) {
        return leavesTheResult(draft)
                || draft.in(Field.PLAIN_SUMMARY).stream()
                        .flatMap(claim -> claim.spans().stream())
                        .anyMatch(
                                span ->
                                        draft.in(Field.OBSERVED).stream()
                                                .anyMatch(one -> one.spans().contains(span)));
    }

    private static boolean leavesTheResult(Draft draft) {
        return draft.in(Field.PLAIN_SUMMARY).stream()
                .anyMatch(claim -> "result.below".equals(claim.rule()));
    }

    private static List<Draft> withText(List<Draft> drafts) {
        return drafts.stream().filter(draft -> !draft.in(Field.PLAIN_SUMMARY).isEmpty()).toList();
    }

    private List<Double> grades(List<Draft> drafts) {
        return drafts.stream()
                .map(
                        draft ->
                                draft.in(Field.PLAIN_SUMMARY).stream()
                                        .map(Claim::text)
                                        .collect(Collectors.joining(" ")))
                .map(level::of)
                .sorted()
                .toList();
    }

    private static List<Integer> sentences(List<Draft> drafts) {
        List<Integer> words = new ArrayList<>();
        for (Draft draft : drafts) {
            for (Claim claim : draft.in(Field.PLAIN_SUMMARY)) {
                for (Sentence sentence : Sentences.of(claim.text())) {
                    words.add(sentence.text().strip().split("\\s+").length);
                }
            }
        }
        return words;
    }
}
