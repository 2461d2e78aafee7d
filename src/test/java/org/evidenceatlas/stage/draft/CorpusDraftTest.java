package org.evidenceatlas.stage.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evidenceatlas.model.classification.Participants;
import org.evidenceatlas.model.classification.StudyDesign;
import org.evidenceatlas.model.draft.Claim;
import org.evidenceatlas.model.draft.ClaimKind;
import org.evidenceatlas.model.draft.Draft;
import org.evidenceatlas.model.draft.Field;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Counts over whole corpora: the shipped sample always, the labelled records where present. */
class CorpusDraftTest {
    private static List<Draft> sample = List.of();

    @BeforeAll
    static void draftTheSample() {
        sample = Corpus.drafts(Corpus.records("sample"));
    }

    @Test
    void everySpanHoldsTheSourcesOwnCharacters() {
        for (Draft draft : sample) {
            for (Claim claim : draft.claims()) {
                if (claim.kind() == ClaimKind.REPORTED) {
                    assertThat(claim.spans())
                            .allMatch(span -> draft.classification().study().text().holds(span));
                }
            }
        }
    }

    @Test
    void noSentenceIsLongerThan35Words() {
        assertThat(sample.stream().flatMap(draft -> draft.claims().stream()))
                .filteredOn(claim -> claim.kind() != ClaimKind.CURATED)
                .allSatisfy(
                        claim ->
                                assertThat(List.of(claim.text().split("(?<=\\.) ")))
                                        .allMatch(sentence -> sentence.split(" ").length <= 35));
    }

    @Test
    void everyPageWithAnAbstractSaysAtLeastTwoThingsThatAreNotProven() {
        assertThat(sample)
                .filteredOn(draft -> !draft.bare())
                .isNotEmpty()
                .allMatch(draft -> draft.in(Field.NOT_PROVEN).size() >= 2);
    }

    @Test
    void aRetractedPaperTellsItsStatusAndNoResult() {
        Draft retracted =
                sample.stream()
                        .filter(draft -> draft.classification().study().status().isWithdrawn())
                        .findFirst()
                        .orElseThrow();
        assertThat(retracted.in(Field.WITHDRAWN)).isNotEmpty();
        assertThat(retracted.claims())
                .noneMatch(claim -> claim.kind() == ClaimKind.REPORTED)
                .noneMatch(claim -> claim.field() == Field.STRENGTHS);
    }

    @Test
    void aRecordWithoutAnAbstractGetsABareDraftWithoutClaims() {
        assertThat(sample)
                .filteredOn(Draft::bare)
                .isNotEmpty()
                .allMatch(draft -> draft.claims().isEmpty());
    }

    @Test
    void aTrialOfExerciseOpensWithItsCautionAndTheGuideline() {
        Draft trial =
                sample.stream()
                        .filter(
                                draft ->
                                        draft.classification().study().id().equals("pmid:21334061"))
                        .findFirst()
                        .orElseThrow();
        assertThat(trial.in(Field.CAUTION))
                .extracting(Claim::text)
                .contains("Do not start, stop or change a treatment because of this page.")
                .anyMatch(text -> text.contains("NG206"));
    }

    @Test
    void theSameStudyGivesTheSameDraft() {
        assertThat(Corpus.drafts(Corpus.records("sample"))).isEqualTo(sample);
    }

    @Test
    void fourOfFiveStudiesOfPeopleHaveTwoResultsAndNoLimitIsRepeatedOnOnePageInTen() {
        String shared = System.getenv().getOrDefault("ATLAS_SHARED", "../shared");
        Path file = Path.of(shared, "labels", "studies-dev.xml");
        Assumptions.assumeTrue(Files.exists(file), "ATLAS_SHARED has no labels/studies-dev.xml");
        List<Draft> drafts = Corpus.drafts(Corpus.records(file.toString()));
        List<Draft> people =
                drafts.stream()
                        .filter(draft -> !draft.bare())
                        .filter(CorpusDraftTest::isOfPeopleWithResults)
                        .toList();
        long told = people.stream().filter(one -> one.in(Field.OBSERVED).size() >= 2).count();
        assertThat(told).isGreaterThanOrEqualTo(people.size() * 80L / 100);
        Map<String, Integer> repeats = new TreeMap<>();
        for (Draft draft : drafts) {
            draft.in(Field.NOT_PROVEN).forEach(one -> repeats.merge(one.text(), 1, Integer::sum));
        }
        assertThat(repeats.values()).allMatch(count -> count * 10 <= drafts.size());
    }

    private static boolean isOfPeopleWithResults(Draft draft) {
        return draft.classification().participants().value() == Participants.HUMAN
                && draft.classification().design().value() != StudyDesign.PROTOCOL
                && !draft.classification().study().status().isWithdrawn();
    }
}
