package org.evidenceatlas.stage.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.evidenceatlas.model.Span;
import org.evidenceatlas.model.Where;
import org.evidenceatlas.model.classification.Classification;
import org.evidenceatlas.model.classification.PemCriterion;
import org.evidenceatlas.model.classification.StudyDesign;
import org.evidenceatlas.model.fulltext.FullText;
import org.evidenceatlas.model.fulltext.FullText.Kind;
import org.evidenceatlas.model.fulltext.FullText.Section;
import org.evidenceatlas.model.fulltext.Licence;
import org.evidenceatlas.model.study.Status;
import org.evidenceatlas.model.study.Study;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the methods of an article tell beyond its abstract, and where they are not listened to. */
class WholeArticleTest {
    private static final Licence OPEN = new Licence("CC BY 4.0", null, true);
    private static final String ABSTRACT =
            "We measured sleep in patients with ME/CFS and in healthy controls. Patients slept worse.";
    private static final Section ENTRY =
            new Section(
                    Kind.PARTICIPANTS,
                    "Methods › Participants",
                    "All patients met the Canadian Consensus Criteria.");

    @Test
    void aDefinitionNamedInTheMethodsAloneIsReadWithItsPlace() {
        Classification seen = seen(OPEN, new Section(Kind.RESULTS, "Results", "Tea."), ENTRY);
        assertThat(seen.read()).isEqualTo("full-text");
        assertThat(seen.pemCriterion().value()).isEqualTo(PemCriterion.REQUIRED);
        Span span = Objects.requireNonNull(seen.pemCriterion().span());
        assertThat(span.where()).isEqualTo(Where.FULL_TEXT);
        assertThat(span.section()).isEqualTo("Methods › Participants");
        assertThat(Objects.requireNonNull(seen.study().fullText()).holds(span)).isTrue();
    }

    @Test
    void withoutALicenceThatLetsAProgramReadItTheArticleIsNotRead() {
        Licence closed = new Licence("All rights reserved", null, false);
        assertThat(seen(closed, ENTRY).read()).isEqualTo("abstract");
        assertThat(seen(closed, ENTRY).caseDefinitions()).isEmpty();
        assertThat(seen(null, ENTRY).caseDefinitions()).isEmpty();
    }

    @Test
    void introductionAndDiscussionTellNothingOfEntry() {
        String words = "All patients met the Canadian Consensus Criteria.";
        Classification seen =
                seen(
                        OPEN,
                        new Section(Kind.INTRODUCTION, "Introduction", words),
                        new Section(Kind.DISCUSSION, "Discussion", words));
        assertThat(seen.read()).isEqualTo("abstract");
        assertThat(seen.caseDefinitions()).isEmpty();
    }

    @Test
    void aDefinitionThatTheMethodsOnlyDescribeOrMeasureIsNoEntry() {
        Section methods =
                new Section(
                        Kind.METHODS,
                        "Methods",
                        "Secondary endpoints were two scales of fatigue, a walk of six minutes, and"
                                + " the Canadian Consensus Criteria for a diagnosis of ME/CFS. The"
                                + " Canadian Consensus Criteria have seven groups of symptoms.");
        assertThat(seen(OPEN, methods).caseDefinitions()).isEmpty();
    }

    @Test
    void theMethodsOutrankTheAbstract() {
        Study study =
                study(
                        "Patients who met the Fukuda criteria were compared with healthy controls. "
                                + ABSTRACT,
                        OPEN,
                        ENTRY);
        assertThat(Studies.made(study).caseDefinitions())
                .map(one -> one.value())
                .containsExactly("canadian-2003");
    }

    @Test
    void aDefinitionThatThePaperMakesForItselfIsShownWithItsWords() {
        Section own =
                new Section(
                        Kind.PARTICIPANTS,
                        "Participants",
                        "Long COVID was defined as fatigue that lasted more than 12 weeks.");
        Classification seen = seen(OPEN, own);
        assertThat(seen.caseDefinitions()).map(one -> one.value()).containsExactly("other");
        assertThat(seen.pemCriterion().value()).isEqualTo(PemCriterion.NOT_REQUIRED);
        Span span = Objects.requireNonNull(seen.pemCriterion().span());
        assertThat(Objects.requireNonNull(seen.study().fullText()).holds(span)).isTrue();
    }

    @Test
    void aDefinitionByWhichOnlySomeEnteredLeavesTheCriterionOpen() {
        Section some =
                new Section(
                        Kind.PARTICIPANTS,
                        "Participants",
                        "For patients without a diagnosis, a doctor confirmed the ICC.");
        Classification seen = seen(OPEN, some);
        assertThat(seen.caseDefinitions()).map(one -> one.value()).containsExactly("icc-2011");
        assertThat(seen.pemCriterion().value()).isEqualTo(PemCriterion.UNCLEAR);
        assertThat(seen.pemCriterion().rule()).isEqualTo("pem.part-of-group");
    }

    @Test
    void controlsThatTheAbstractDoesNotCountAreCountedInTheMethods() {
        Section methods =
                new Section(
                        Kind.PARTICIPANTS,
                        "Participants",
                        "We recruited 31 patients with ME/CFS and 27 healthy controls.");
        Classification seen = seen(OPEN, methods);
        assertThat(seen.sample().cases().value().value()).isEqualTo(31);
        assertThat(seen.sample().controls().value().value()).isEqualTo(27);
        assertThat(Objects.requireNonNull(seen.sample().controls().span()).where())
                .isEqualTo(Where.FULL_TEXT);
    }

    @Test
    void aLoneNumberOfTheMethodsIsNotTakenForThePatients() {
        Section methods =
                new Section(
                        Kind.PARTICIPANTS,
                        "Participants",
                        "We screened 484 patients with ME/CFS by telephone.");
        assertThat(seen(OPEN, methods).sample().cases().value().value()).isNull();
    }

    @Test
    void anArticleInThePlaceOfTheAbstractIsReadLikeAnAbstractOnlyAtItsBeginning() {
        String opening = "We review what is known of sleep in ME/CFS. ";
        String rest = "Elsewhere 25 patients and 30 controls were compared. ".repeat(400);
        Classification seen = Studies.classified("Sleep in ME/CFS: a review", opening + rest);
        assertThat(seen.design().value()).isEqualTo(StudyDesign.NARRATIVE_REVIEW);
        assertThat(Objects.requireNonNull(seen.design().span()).end()).isLessThan(6_000);
    }

    private static Classification seen(@Nullable Licence licence, Section... sections) {
        return Studies.made(study(ABSTRACT, licence, sections));
    }

    private static Study study(String text, @Nullable Licence licence, Section... sections) {
        Study plain =
                Studies.study(
                        "Sleep in ME/CFS", text, Status.Value.CURRENT, List.of("Journal Article"));
        return new Study(
                plain.id(),
                plain.slug(),
                plain.primary(),
                plain.others(),
                plain.text(),
                plain.status(),
                plain.family(),
                new FullText(List.of(sections), licence),
                List.of());
    }
}
