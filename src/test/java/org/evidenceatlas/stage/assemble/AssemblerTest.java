package org.evidenceatlas.stage.assemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.model.study.FamilyMember;
import org.evidenceatlas.model.study.Status.Signal;
import org.evidenceatlas.model.study.Status.Value;
import org.evidenceatlas.model.study.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssemblerTest {
    private static Study only(Made... papers) {
        List<Study> studies = Made.studies(Made.all(papers), Map.of());
        assertThat(studies).hasSize(1);
        return studies.getFirst();
    }

    @Test
    void theLastRevisedRecordOfOnePmidWins() {
        Study study =
                only(
                        Made.paper(1).title("Old words.").revised(2021),
                        Made.paper(1).title("New words.").revised(2023),
                        Made.paper(1).title("Undated words."));
        assertThat(study.primary().title().plain()).isEqualTo("New words.");
        assertThat(study.others()).isEmpty();
    }

    @Test
    void aGenuineRecordReplacesTheRetoldOne() {
        SourceRecord retold = Made.paper(1).text("Our words.").revised(2025).retold();
        SourceRecord genuine = Made.paper(1).text("Their words.").read();
        List<Study> studies = Made.studies(List.of(retold, genuine), Map.of());
        assertThat(studies).hasSize(1);
        assertThat(studies.getFirst().text().abstractText()).isEqualTo("Their words.");
        assertThat(studies.getFirst().text().retold()).isFalse();
    }

    @Test
    void theSameDoiInOtherLettersIsTheSameStudy() {
        Study study =
                only(
                        Made.paper(7).id("doi", "10.1234/ABC"),
                        Made.paper(0).id("doi", "10.1234/abc"));
        assertThat(study.id()).isEqualTo("pmid:7");
        assertThat(study.others()).isEmpty();
    }

    @Test
    void theSamePmcidWithAnotherTitleIsAnotherStudy() {
        List<SourceRecord> records =
                Made.all(
                        Made.paper(1).id("pmc", "PMC5").title("Sleep in mice."),
                        Made.paper(2).id("pmc", "PMC5").title("Pain among nurses."));
        assertThat(Made.studies(records, Map.of())).hasSize(2);
    }

    @Test
    void aPreprintAndItsJournalVersionAreOneStudy() {
        Study study =
                only(
                        Made.paper(1).type("Preprint").link("UpdateIn", "2"),
                        Made.paper(2).title("Another title after peers had read it."));
        assertThat(study.id()).isEqualTo("pmid:2");
        assertThat(study.others()).hasSize(1);
    }

    @Test
    void theOrderOfTheRecordsMakesNoDifference() {
        List<SourceRecord> records =
                new ArrayList<>(
                        Made.all(
                                Made.paper(1).id("doi", "10.1234/a"),
                                Made.paper(2).id("doi", "10.1234/A"),
                                Made.paper(3).type("Published Erratum").link("ErratumFor", "1"),
                                Made.paper(4).link("CommentOn", "2").title("A comment."),
                                Made.paper(1).revised(2024).id("doi", "10.1234/a")));
        Assembler assembler = new Assembler();
        List<Cluster> forward = assembler.clusters(Holdings.of(records), Map.of());
        Collections.reverse(records);
        assertThat(assembler.clusters(Holdings.of(records), Map.of())).isEqualTo(forward);
    }

    @Test
    void aRetractedPaperShowsEverySignal() {
        Study study =
                only(
                        Made.paper(1)
                                .title("RETRACTED: A made-up study of tired people in one clinic.")
                                .type("Retracted Publication")
                                .link("RetractionIn", "2")
                                .link("ErratumIn", "3"));
        assertThat(study.status().value()).isEqualTo(Value.RETRACTED);
        assertThat(study.status().signals())
                .extracting(Signal::says)
                .containsExactly(
                        Value.RETRACTED, Value.RETRACTED, Value.CORRECTED, Value.RETRACTED);
        assertThat(study.status().asked()).containsExactly("PubMed");
        assertThat(study.status().notAsked()).containsExactly("Crossref", "Retraction Watch");
    }

    @Test
    void signalsThatDisagreeAreAllListed() {
        Study study = only(Made.paper(1).type("Journal Article").link("RetractionIn", "2"));
        assertThat(study.status().value()).isEqualTo(Value.RETRACTED);
        assertThat(study.status().signals())
                .extracting(Signal::source, Signal::says)
                .contains(tuple("PubMed publication type", Value.CURRENT));
    }

    @Test
    void anErratumIsNoRetraction() {
        assertThat(only(Made.paper(1).link("ErratumIn", "2")).status().value())
                .isEqualTo(Value.CORRECTED);
    }

    @Test
    void aConcernAPartialRetractionAndAWithdrawalAreToldApart() {
        assertThat(only(Made.paper(1).link("ExpressionOfConcernIn", "2")).status().value())
                .isEqualTo(Value.CONCERN);
        assertThat(only(Made.paper(1).link("PartialRetractionIn", "2")).status().value())
                .isEqualTo(Value.PARTIALLY_RETRACTED);
        assertThat(only(Made.paper(1).title("WITHDRAWN: A review.")).status().value())
                .isEqualTo(Value.WITHDRAWN);
    }

    @Test
    void aNoticeJoinsItsPaperByLink() {
        List<SourceRecord> records =
                Made.all(
                        Made.paper(1),
                        Made.paper(2)
                                .title("Retraction.")
                                .type("Retraction of Publication")
                                .link("RetractionOf", "1"));
        Study study = Made.studies(records, Map.of()).getFirst();
        assertThat(study.status().value()).isEqualTo(Value.RETRACTED);
        assertThat(study.family())
                .extracting(FamilyMember::relation)
                .containsExactly("retraction notice");
        assertThat(Made.withheld(records))
                .containsExactly(
                        "It is a notice (retraction notice), not a study. It joins the family of"
                                + " lohn-2020-made-study. PubMed links them (RetractionOf).");
    }

    @Test
    void aNoticeJoinsItsPaperByTheNumbersInItsText() {
        for (String text :
                List.of("[This corrects the article DOI: 10.1234/abc.].", "see PMID: 1.")) {
            List<SourceRecord> records =
                    Made.all(
                            Made.paper(1).id("doi", "10.1234/ABC"),
                            Made.paper(2)
                                    .title("Correction.")
                                    .type("Published Erratum")
                                    .text(text));
            assertThat(Made.studies(records, Map.of()).getFirst().status().value())
                    .as(text)
                    .isEqualTo(Value.CORRECTED);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Correction: A made-up study of tired people in one clinic.",
                "Correction to: A made-up study of tired people in one clinic.",
                "Author Correction: A made-up study of tired people in one clinic.",
                "Corrigendum to \"A made-up study of tired people in one clinic\".",
                "Erratum: A made-up study of tired people in one clinic.",
                "Correction: Löhn et al. A made-up study of tired people in one clinic. J. 2020, 1."
            })
    void aNoticeJoinsItsPaperByTitle(String title) {
        List<SourceRecord> records = Made.all(Made.paper(1), Made.paper(2).title(title));
        Study study = Made.studies(records, Map.of()).getFirst();
        assertThat(study.family()).extracting(FamilyMember::relation).containsExactly("erratum");
        assertThat(study.family().getFirst().score()).isEqualTo(0.9);
        assertThat(study.status().value()).isEqualTo(Value.CORRECTED);
    }

    @Test
    void anUnmatchedNoticeIsKeptAndTold() {
        List<SourceRecord> records =
                Made.all(Made.paper(1), Made.paper(2).title("Correction: Some other paper."));
        assertThat(Made.withheld(records))
                .containsExactly(
                        "It is a notice (erratum), not a study. Its paper is not among the"
                                + " records, so it is kept without one.");
        assertThat(Made.studies(records, Map.of()).getFirst().status().value())
                .isEqualTo(Value.CURRENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Correction of anaemia in tired people.",
                "Corrections for many comparisons.",
                "Retraction of the scapula in tired people.",
                "Retractions in fatigue research.",
                "Retracted: A made-up study.",
                "Withdrawal of steroids in tired people."
            })
    void aPaperThatOnlySoundsLikeANoticeIsAStudy(String title) {
        assertThat(only(Made.paper(1).title(title)).slug()).startsWith("lohn-2020");
    }

    @Test
    void aCommentAndItsPaperKnowEachOther() {
        List<Study> studies =
                Made.studies(
                        Made.all(
                                Made.paper(1),
                                Made.paper(2).title("A word.").link("CommentOn", "1")),
                        Map.of());
        assertThat(studies.get(0).family())
                .extracting(FamilyMember::relation, FamilyMember::slug)
                .containsExactly(tuple("comment", "lohn-2020-word"));
        assertThat(studies.get(1).family())
                .extracting(FamilyMember::relation, FamilyMember::slug)
                .containsExactly(tuple("paper commented on", "lohn-2020-made-study"));
    }

    @Test
    void sectionsCoverTheAbstractButForTheLineFeeds() {
        Study study = only(Made.paper(1).text("Methods: We asked. Results: None."));
        assertThat(study.text().abstractText()).isEqualTo("We asked.\nNone.");
        assertThat(study.text().sections())
                .extracting(s -> s.label() + " " + s.start() + " " + s.end())
                .containsExactly("Methods 0 9", "Results 10 15");
    }
}
