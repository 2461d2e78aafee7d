package org.evidenceatlas.stage.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.model.classification.Classification;
import org.evidenceatlas.model.classification.ControlGroup;
import org.evidenceatlas.model.fulltext.FullText.Kind;
import org.evidenceatlas.model.fulltext.FullText.Section;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which of the many numbers of people in an article are those of its patients and controls. */
class ArticleNumbersTest {
    private static final String ABSTRACT =
            "Sleep may change in this illness. We measured it in patients with ME/CFS and in healthy"
                    + " controls. It was worse in patients.";

    @Test
    void thoseWhoWereLeftInTheEndCountNotThoseWhoCame() {
        tells(
                "Twenty-six patients with ME/CFS and 24 healthy controls came; after exclusion of two"
                        + " from each group, 24 patients and 22 controls were analysed.",
                24,
                22);
        tells("Of 131 patients who were referred, 80 were enrolled.", 80, null);
    }

    @Test
    void thoseWhoLeftAreNoGroup() {
        tells("Six patients and five controls had to be discarded.", null, null);
        tells("Seven patients with ME/CFS withdrew.", null, null);
    }

    @Test
    void aGroupMayBeNamedBeforeItsNumber() {
        tells("The control group consisted of 312 adults; patients with CFS numbered 77.", 77, 312);
        tells("The ME/CFS group comprised 33 adults, and the control group of 30.", 33, 30);
        tells("Groups were: ME/CFS, N = 25; healthy controls, N = 20.", 25, 20);
        tells("We examined 67 people (ME/CFS: 32; controls: 35).", 32, 35);
        tells("Of them, 64 had ME/CFS and 48 were healthy.", 64, 48);
        tells(
                "We recruited 42 individuals in the HC group and 36 individuals in the ME/CFS group.",
                36,
                42);
    }

    @Test
    void severalCohortsThatNoNumberOfAllBringsTogetherGiveNoNumber() {
        tells(
                "Study 1 had 20 patients and 18 controls; study 2 had 33 patients and 35 controls.",
                null,
                null);
        tells(
                "Cohort 1 had 20 patients and 18 controls. Cohort 2 had 33 patients and 35 controls.",
                null,
                null);
        tells(
                "Cohort 1 had 20 patients and 18 controls. Cohort 2 had 33 patients and 35 controls. In"
                        + " all, 53 patients and 53 controls were studied.",
                53,
                53);
    }

    @Test
    void aNumberOfSamplesPlannedPeopleOrOtherStudiesIsNone() {
        tells("With a sample size of 26 patients and 26 controls the power is 80%.", null, null);
        tells("In an earlier study 44 patients and 46 controls were seen.", null, null);
        tells("A subset of 15 patients and 10 controls had a scan.", null, null);
        tells("The intra-assay variation was 9% in 20 healthy controls.", null, null);
        tells("Patients came from 14 practices with 98,000 patients.", null, null);
    }

    @Test
    void resultsTellNumbersOfAllOnlyWhereTheySaySo() {
        Section methods = new Section(Kind.METHODS, "Methods", "Sleep was measured by watches.");
        Section some =
                new Section(
                        Kind.RESULTS, "Results", "Pain was felt by 44 patients and 12 controls.");
        Section all =
                new Section(
                        Kind.RESULTS,
                        "Results",
                        "In total, 87 patients and 52 controls took part.");
        assertThat(numbers(ABSTRACT, methods, some)).containsExactly(null, null);
        assertThat(numbers(ABSTRACT, methods, all)).containsExactly(87, 52);
        assertThat(numbers(ABSTRACT, methods, all, some)).containsExactly(87, 52);
    }

    @Test
    void aTableTellsThemWhereItShowsWhoTookPart() {
        Section methods = new Section(Kind.METHODS, "Methods", "Sleep was measured by watches.");
        String groups = " of patients with ME/CFS (n = 31) and controls (n = 27)";
        Section people = new Section(Kind.TABLE, "Table 1", "Characteristics" + groups + ".");
        Section genes = new Section(Kind.TABLE, "Table 2", "Genes" + groups + ".");
        assertThat(numbers(ABSTRACT, methods, people)).containsExactly(31, 27);
        assertThat(numbers(ABSTRACT, methods, genes)).containsExactly(null, null);
    }

    @Test
    void aNumberBesideAResultIsNotTakenWhereTheStudyHasStages() {
        String summary =
                "We measured sleep in ME/CFS. Results showed that it was lower in patients (n = 12) than"
                        + " in healthy controls (n = 15).";
        Section stages =
                new Section(
                        Kind.METHODS,
                        "Methods",
                        "Markers of the exploratory cohort were tested in a validation cohort.");
        Section one = new Section(Kind.METHODS, "Methods", "All were seen in the morning.");
        assertThat(numbers(summary, stages)).containsExactly(null, null);
        assertThat(numbers(summary, one)).containsExactly(12, 15);
    }

    @Test
    void aNumberOfTheAbstractThatTheArticleTellsToBeAPartGivesWayToTheWhole() {
        String summary = "We measured a hormone in 111 patients with ME/CFS and in controls.";
        Section whole =
                new Section(
                        Kind.METHODS,
                        "Methods",
                        "Values were measured in 124 patients (111 by one test, and 13 by another).");
        assertThat(numbers(summary, whole)).startsWith(124);
    }

    @Test
    void groupsThatShareMembersAreNotAdded() {
        String summary =
                "We compared patients with ME/CFS (n = 40), patients with long COVID (n = 30) and healthy"
                        + " controls (n = 20).";
        Section apart = new Section(Kind.METHODS, "Methods", "All were seen in the morning.");
        Section shared = new Section(Kind.METHODS, "Methods", "Six patients were co-enrolled.");
        assertThat(numbers(summary, apart)).containsExactly(70, 20);
        assertThat(numbers(summary, shared)).containsExactly(null, 20);
    }

    @Test
    void controlsThatOnlyTheArticleTellsOfAreAComparisonGroup() {
        Section told =
                new Section(
                        Kind.PARTICIPANTS,
                        "Participants",
                        "The control group consisted of 312 healthy adults.");
        Classification made = made("We measured sleep in 77 patients with long COVID.", told);
        assertThat(made.controlGroup().value()).isEqualTo(ControlGroup.YES);
        assertThat(made.sample().controls().value().value()).isEqualTo(312);
    }

    private static void tells(
            String participants, @Nullable Integer cases, @Nullable Integer controls) {
        Section told = new Section(Kind.PARTICIPANTS, "Participants", participants);
        assertThat(numbers(ABSTRACT, told)).as(participants).containsExactly(cases, controls);
    }

    private static List<@Nullable Integer> numbers(String summary, Section... parts) {
        Classification made = made(summary, parts);
        List<@Nullable Integer> both = new ArrayList<>();
        both.add(made.sample().cases().value().value());
        both.add(made.sample().controls().value().value());
        return both;
    }

    private static Classification made(String summary, Section... parts) {
        return Studies.made(Studies.article("Sleep in ME/CFS", summary, List.of(parts), List.of()));
    }
}
