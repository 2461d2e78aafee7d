package org.evidenceatlas.stage.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evidenceatlas.stage.classify.Studies.CLASSIFIER;
import static org.evidenceatlas.stage.classify.Studies.classified;
import static org.evidenceatlas.stage.classify.Studies.made;
import static org.evidenceatlas.stage.classify.Studies.study;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.evidenceatlas.model.Attribute;
import org.evidenceatlas.model.Span;
import org.evidenceatlas.model.classification.Classification;
import org.evidenceatlas.model.classification.ControlGroup;
import org.evidenceatlas.model.classification.Direction;
import org.evidenceatlas.model.classification.EvidenceLevel;
import org.evidenceatlas.model.classification.Participants;
import org.evidenceatlas.model.classification.PemCriterion;
import org.evidenceatlas.model.classification.StudyDesign;
import org.evidenceatlas.model.study.Status;
import org.evidenceatlas.stage.Outcome;
import org.evidenceatlas.stage.Rule;
import org.evidenceatlas.stage.classify.reading.PhraseRule;
import org.junit.jupiter.api.Test;

class ClassifierTest {
    private static final String CASE_CONTROL =
            "We wanted to learn how people sleep. We measured the sleep of 30 patients with ME/CFS and"
                    + " 25 healthy controls. Patients met the Canadian Consensus Criteria. Sleep was"
                    + " significantly shorter in patients. In conclusion, sleep is shorter in ME/CFS.";

    @Test
    void patientsSetBesideHealthyPeopleMakeACaseControlStudy() {
        Classification one = classified("Sleep in ME/CFS.", CASE_CONTROL);
        assertThat(one.design().value()).isEqualTo(StudyDesign.CASE_CONTROL);
        assertThat(one.controlGroup().value()).isEqualTo(ControlGroup.YES);
        assertThat(one.sample().cases().value().value()).isEqualTo(30);
        assertThat(one.sample().controls().value().value()).isEqualTo(25);
    }

    @Test
    void aSumOfStatedGroupsIsSaidToBeASum() {
        Classification one = classified("Sleep in ME/CFS.", CASE_CONTROL);
        assertThat(one.sample().total().value().value()).isEqualTo(55);
        assertThat(one.sample().total().value().sum()).isTrue();
    }

    @Test
    void aDefinitionThatPatientsMetDecidesThePemCriterion() {
        Classification one = classified("Sleep in ME/CFS.", CASE_CONTROL);
        assertThat(one.caseDefinitions())
                .extracting(Attribute::value)
                .containsExactly("canadian-2003");
        assertThat(one.pemCriterion().value()).isEqualTo(PemCriterion.REQUIRED);
        assertThat(one.study().text().holds(span(one.pemCriterion()))).isTrue();
    }

    @Test
    void aDefinitionOnlySpokenOfIsNotOneThatWasUsed() {
        Classification one =
                classified(
                        "Sleep in ME/CFS.",
                        "We measured the sleep of 30 patients with ME/CFS who met the Fukuda criteria,"
                                + " unlike the Canadian Consensus Criteria. Sleep was shorter.");
        assertThat(one.caseDefinitions())
                .extracting(Attribute::value)
                .containsExactly("fukuda-1994");
        assertThat(one.pemCriterion().value()).isEqualTo(PemCriterion.NOT_REQUIRED);
    }

    @Test
    void eitherOfTwoKindsOfDefinitionLeavesTheCriterionUnclear() {
        Classification one =
                entry("who met the Fukuda criteria or the Canadian Consensus Criteria");
        assertThat(one.pemCriterion().value()).isEqualTo(PemCriterion.UNCLEAR);
    }

    @Test
    void bothOfTwoKindsOfDefinitionMakeItRequired() {
        Classification one =
                entry("who met both the Fukuda criteria and the Canadian Consensus Criteria");
        assertThat(one.pemCriterion().value()).isEqualTo(PemCriterion.REQUIRED);
    }

    @Test
    void aDefinitionOfTheOutcomeIsNoConditionOfEntry() {
        Classification one =
                classified(
                        "Who gets ME/CFS after an infection?",
                        "We followed a cohort of 200 adults with no previous ME/CFS. We used the"
                                + " Institute of Medicine criteria. Of the adults, 4% met them.");
        assertThat(one.caseDefinitions()).isEmpty();
        assertThat(one.pemCriterion().value()).isNotEqualTo(PemCriterion.REQUIRED);
    }

    @Test
    void oneTreatmentThatHelpedAndOneThatDidNotMakeAMixedResult() {
        Classification one =
                classified(
                        "Tea and water in ME/CFS: a randomised trial.",
                        "We randomised 60 people to tea, water or rest. Sleep was longer with tea. In"
                                + " conclusion, tea was effective. In conclusion, water was not shown to"
                                + " add benefit.");
        assertThat(one.direction().value()).isEqualTo(Direction.MIXED);
    }

    @Test
    void theCriteriaOfTheCdcAreResolvedByTheirYear() {
        assertThat(entry("who met the 1994 CDC criteria").caseDefinitions())
                .extracting(Attribute::value)
                .containsExactly("fukuda-1994");
        assertThat(entry("who met the CDC criteria").caseDefinitions()).isEmpty();
        assertThat(entry("who met the CDC criteria").pemCriterion().value())
                .isEqualTo(PemCriterion.UNCLEAR);
    }

    private static Classification entry(String who) {
        return classified(
                "Sleep in ME/CFS.",
                "We measured the sleep of 30 patients with ME/CFS " + who + ". Sleep was shorter.");
    }

    @Test
    void aReviewHasNoPeopleAndNoPemCriterion() {
        Classification one =
                classified(
                        "Sleep in ME/CFS: a review.",
                        "In this review, we discuss sleep in ME/CFS. Sleep may be short.");
        assertThat(one.design().value()).isEqualTo(StudyDesign.NARRATIVE_REVIEW);
        assertThat(one.pemCriterion().value()).isEqualTo(PemCriterion.NOT_APPLICABLE);
        assertThat(one.sample().total().value().value()).isNull();
    }

    @Test
    void writtenOutNumbersOfPeopleAreRead() {
        Classification one =
                classified(
                        "Sleep in ME/CFS: an online survey.",
                        "We surveyed eighty-six women with ME/CFS. Sleep was short.");
        assertThat(one.sample().cases().value().value()).isEqualTo(86);
    }

    @Test
    void theNumberInANameOfAnIllnessIsNoNumberOfPeople() {
        Classification one =
                classified(
                        "Sleep after COVID-19: an online survey.",
                        "We surveyed COVID-19 patients about sleep. Sleep was short.");
        assertThat(one.sample().cases().value().value()).isNull();
    }

    @Test
    void aPaperThatOnlyMentionsTheConditionIsOutOfScope() {
        Classification one =
                classified(
                        "Tea and heart rate.",
                        "We gave tea to 40 adults. Heart rate rose. It may matter in ME/CFS.");
        assertThat(one.inScope().value()).isFalse();
    }

    @Test
    void thePluralOfTheConditionsNameIsItsNameToo() {
        Classification one =
                classified(
                        "Chronic fatigue syndromes and sleep.", "We asked 40 adults about sleep.");
        assertThat(one.inScope().value()).isTrue();
    }

    @Test
    void aTitleAloneMustNameTheDesignOutright() {
        assertThat(classified("Sleep in a cohort.", "").design().value())
                .isEqualTo(StudyDesign.UNCLEAR);
        assertThat(classified("Sleep: a systematic review.", "").design().value())
                .isEqualTo(StudyDesign.SYSTEMATIC_REVIEW);
    }

    @Test
    void aRetractedStudyHasNoLevel() {
        Classification one =
                made(
                        study(
                                "Sleep in ME/CFS.",
                                CASE_CONTROL,
                                Status.Value.RETRACTED,
                                List.of("Journal Article")));
        assertThat(one.level().value()).isEqualTo(EvidenceLevel.NONE);
        assertThat(one.level().reason())
                .isEqualTo("This paper has been retracted, so it has no level.");
    }

    @Test
    void twoGroupsOfTwentyOrMoreAreControlled() {
        Classification one = classified("Sleep in ME/CFS.", CASE_CONTROL);
        assertThat(one.level().value()).isEqualTo(EvidenceLevel.E2);
        assertThat(one.level().reason())
                .isEqualTo("People were compared, and the smallest group has 25 people.");
    }

    @Test
    void aStudyWithoutAnAbstractHasNoLevelAndSaysWhatWasRead() {
        Classification one = classified("Sleep in ME/CFS.", "");
        assertThat(one.read()).isEqualTo("title");
        assertThat(one.level().value()).isEqualTo(EvidenceLevel.NONE);
    }

    @Test
    void aNoticeIsWithheldWithItsReason() {
        Outcome<Classification> outcome =
                CLASSIFIER.apply(
                        study(
                                "Erratum: Sleep in ME/CFS.",
                                "",
                                Status.Value.CURRENT,
                                List.of("Published Erratum")));
        assertThat(outcome)
                .isEqualTo(
                        new Outcome.Withheld<Classification>(
                                "classify",
                                "A notice about another paper is no study and gets no page of its"
                                        + " own."));
    }

    @Test
    void everyRuleCatchesItsExampleAndPassesItsCounterExample() {
        for (Rule rule : CLASSIFIER.rules()) {
            assertThat(rule.caught()).as(rule.id()).isNotEmpty();
            assertThat(rule.passed()).as(rule.id()).isNotEmpty();
            assertThat(rule.why()).as(rule.id()).endsWith(".");
            if (rule instanceof PhraseRule<?> phrase) {
                phrase.caught()
                        .forEach(text -> assertThat(phrase.place(text)).as(rule.id()).isNotNull());
                phrase.passed()
                        .forEach(text -> assertThat(phrase.place(text)).as(rule.id()).isNull());
            }
        }
    }

    @Test
    void noTwoRulesShareAnId() {
        Set<String> seen = new HashSet<>();
        for (Rule rule : CLASSIFIER.rules()) {
            assertThat(seen.add(rule.id())).as(rule.id()).isTrue();
        }
    }

    @Test
    void theHospitalsPeopleCameFromAreNoNumberOfPeople() {
        Classification one =
                classified(
                        "Follow-up of sleep in ME/CFS: a cross-sectional questionnaire-based study.",
                        "Adults were recruited from three hospitals to answer questions about sleep."
                                + " 2,418 individuals were recruited. Sleep was poorer over a"
                                + " follow-up period of 90 days.");
        assertThat(one.design().value()).isEqualTo(StudyDesign.CROSS_SECTIONAL);
        assertThat(one.sample().total().value().value()).isEqualTo(2418);
    }

    @Test
    void thingsMeasuredInPatientsAreNoNumberOfPatients() {
        Classification one =
                classified(
                        "Blood in ME/CFS.",
                        "We measured 412 metabolites and fats found in hospitalised patients with"
                                + " ME/CFS. Many differed with age.");
        assertThat(one.sample().cases().value().value()).isNull();
        assertThat(one.sample().total().value().value()).isNull();
    }

    @Test
    void aPercentageAfterANumberInBracketsIsNoPartOfIt() {
        Classification one =
                classified(
                        "Sleep in ME/CFS: an online survey.",
                        "We surveyed patients with ME/CFS (n = 120, 12.7% of those asked).");
        assertThat(one.sample().cases().value().value()).isEqualTo(120);
    }

    @Test
    void theStagesOfAStudyDoNotStandForTheWhole() {
        Classification one =
                classified("Blood in ME/CFS.", WHOLE + " Sleep was measured. " + STAGES);
        assertThat(one.sample().cases().value().value()).isEqualTo(120);
        assertThat(one.sample().controls().value().value()).isEqualTo(50);
    }

    @Test
    void stagesWithoutAWholeLeaveTheNumberOfCasesUnsaid() {
        Classification one = classified("Blood in ME/CFS.", STAGES);
        assertThat(one.sample().cases().value().value()).isNull();
        assertThat(one.sample().controls().value().value()).isNull();
    }

    @Test
    void groupsThatAddUpToMoreThanTheStatedTotalAreNotAdded() {
        Classification one =
                classified(
                        "Sleep in ME/CFS.",
                        "We studied 100 participants in all. We compared 70 patients with ME/CFS, 50"
                                + " patients with long COVID and 30 healthy controls.");
        assertThat(one.sample().cases().value().value()).isNull();
    }

    @Test
    void patientsWithAnotherIllnessAloneAreNoCases() {
        Classification one =
                classified(
                        "Blood in ME/CFS and fibromyalgia.",
                        "We measured the blood of 90 patients (FM = 30; ME = 40; ME + FM = 20) and"
                                + " 25 healthy controls.");
        assertThat(one.sample().cases().value().value()).isEqualTo(60);
        assertThat(one.sample().total().value().value()).isEqualTo(115);
    }

    @Test
    void tissueInADishExposedToSeraIsALaboratoryStudyEvenWhenItProposesAnIdea() {
        Classification one =
                classified(
                        "Strength of in vitro muscle tissues exposed to ME/CFS sera.",
                        "We grew muscle tissues and gave them sera of patients. The tissues became"
                                + " weak. We propose that muscle tires early.");
        assertThat(one.design().value()).isEqualTo(StudyDesign.LABORATORY);
        assertThat(one.participants().value()).isEqualTo(Participants.CELLS);
    }

    @Test
    void aTreatmentGivenToASeriesOfPatientsIsACaseSeriesAlsoWithAHyphen() {
        Classification one =
                classified(
                        "Salt water for ME/CFS: a case-series.",
                        "In this case-series, 18 patients with ME/CFS were given salt water and were"
                                + " monitored for six weeks. Dizziness was less (p = 0.01).");
        assertThat(one.design().value()).isEqualTo(StudyDesign.CASE_REPORT);
        assertThat(one.controlGroup().value()).isEqualTo(ControlGroup.NO);
    }

    @Test
    void insightsFromMeasurementsOfItsOwnAreNoReview() {
        Classification one =
                classified(
                        "Gut bacteria in ME/CFS: insights from stool and blood.",
                        "We collected stool of patients who were followed over ten years. Patients had"
                                + " fewer kinds of bacteria (p < 0.02). Blood differed (p < 0.01).");
        assertThat(one.design().value()).isEqualTo(StudyDesign.COHORT);
    }

    private static final String WHOLE =
            "A study was carried out in 120 patients with ME/CFS and 50 healthy controls.";
    private static final String STAGES =
            "In the discovery phase, blood was tested in 55 patients with ME/CFS and 22 healthy"
                    + " controls. In the validation phase, blood was analysed in an independent"
                    + " cohort of 80 patients with ME/CFS and 28 healthy controls.";

    private static Span span(Attribute<?> attribute) {
        return Objects.requireNonNull(attribute.span());
    }
}
