package org.evidenceatlas.stage.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.evidenceatlas.model.draft.Draft;
import org.evidenceatlas.model.draft.Field;
import org.junit.jupiter.api.Test;

/** Of design, group, number and subject a draft says no more than the paper's own words. */
class OwnWordsTest extends MadeUp {
    @Test
    void aDesignIsNamedOnlyWhereThePaperNamesIt() throws IOException {
        String body =
                "We compared 60 patients with ME/CFS with 60 healthy controls. Step count was"
                        + " lower in patients than in controls.";
        String title = "Step count of patients with ME/CFS.";
        assertThat(all(title, body)).doesNotContain("case-control study");
        assertThat(
                        all(
                                title,
                                body.replace(
                                        "We compared", "In this case-control study we compared")))
                .contains("case-control study");
    }

    @Test
    void aReviewIsCalledWhatItCallsItself() throws IOException {
        String body =
                "We searched PubMed and Embase for studies of pacing. Thirty studies were included."
                        + " Most of them reported fewer crashes with pacing.";
        assertThat(all("Pacing in ME/CFS: a scoping review.", body))
                .contains("a scoping review of studies")
                .doesNotContain("systematic review of studies");
        assertThat(all("Pacing in ME/CFS: a systematic review.", body))
                .contains("a systematic review of studies");
    }

    @Test
    void aTrialThatWillRecruitIsAPlan() throws IOException {
        String title = "Green tea for people with ME/CFS: design of a randomised controlled trial.";
        String body =
                "In this randomised controlled trial 80 patients with ME/CFS will be recruited and"
                        + " assigned to green tea or water. Fatigue will be measured.";
        assertThat(all(title, body))
                .contains("it is a plan")
                .doesNotContain("took part")
                .doesNotContain("the result is an average");
    }

    @Test
    void peopleHaveTheConditionOnlyWhereTitleOrNumberSaySo() throws IOException {
        String body =
                "A total of 300 kidney recipients answered a questionnaire once. Tiredness was more"
                        + " frequent in those with low iron than in the others.";
        assertThat(all("Tiredness of kidney recipients in the time of long COVID.", body))
                .doesNotContain("300 people with long COVID")
                .doesNotContain("study of people with long COVID");
        String ill = body.replace("kidney recipients", "patients with long COVID");
        assertThat(all("Tiredness in patients with long COVID.", ill))
                .contains("300 people with long COVID");
    }

    @Test
    void twoOfManyGroupsAreNotSetAgainstEachOther() throws IOException {
        String title = "Stress hormones of patients with ME/CFS.";
        String two =
                "We compared patients with ME/CFS (n = 40) with healthy controls (n = 30). Cortisol"
                        + " was lower in patients than in controls.";
        String three =
                two.replace("healthy controls (n = 30)", "healthy controls (n = 30)")
                        .replace(
                                " Cortisol",
                                " Patients with asthma (n = 25) were seen too. Cortisol");
        assertThat(all(title, two)).contains("compared 40");
        assertThat(all(title, three)).doesNotContain("The study compared");
    }

    @Test
    void aLaterMeasurementIsNotMissedWhereverItStands() throws IOException {
        String title = "Raised cortisol levels in ME/CFS: a cross-sectional study.";
        String body =
                "In this cross-sectional study we examined 60 patients with ME/CFS. Cortisol levels"
                        + " were raised in most patients.";
        assertThat(all(title, body)).contains("no later measurement is described");
        assertThat(all(title, body + " At six months of follow-up they were lower."))
                .doesNotContain("no later measurement is described");
    }

    @Test
    void aFigureOfSpeechIsNoSubject() throws IOException {
        String body = "We review what is known of sleep in ME/CFS. Sleep is often unrefreshing.";
        assertThat(all("The sacred codes: sleep and ME/CFS reviewed.", body))
                .doesNotContain("sacred codes");
    }

    @Test
    void noComparisonIsMissingWhereOddsAreGiven() throws IOException {
        String title = "Predictors of poor sleep in patients with ME/CFS.";
        String body = "We surveyed 80 patients with ME/CFS once. Pain predicted poor sleep%s.";
        assertThat(all(title, body.formatted(""))).contains("No comparison group is described");
        assertThat(all(title, body.formatted(" (odds ratio 2.10)")))
                .doesNotContain("No comparison group is described");
    }

    @Test
    void theOneLineOfAnAnimalStudySaysThatItWasOne() throws IOException {
        Draft draft =
                draft(
                        "Brain inflammation in a mouse model of ME/CFS.",
                        "We used a mouse model of ME/CFS. Mice were given a virus. Inflammation of the"
                                + " brain was higher after infection than before it.");
        List<String> line = texts(draft, Field.ONE_LINE);
        assertThat(line.getFirst()).startsWith("In an animal study, ");
    }

    @Test
    void theNumberInTheNameOfAnIllnessCountsNobody() throws IOException {
        String body =
                "We describe a 40-year-old man with ME/CFS. His pain fell after a new drug. The drug"
                        + " is in trials for long COVID-19 cases. His sleep improved as well.";
        assertThat(all("Pain in a man with ME/CFS: a case report.", body))
                .contains("describes one patient")
                .doesNotContain("how many of the people studied");
    }

    @Test
    void aSmallGroupOfUnknownSizeIsCalledSmall() throws IOException {
        String body =
                "Post-mortem tissue of donors with ME/CFS was compared with tissue of controls in this%s"
                        + " case-control study. A virus was present in the tissue of patients and absent in"
                        + " controls.";
        String title = "A virus in the tissue of people with ME/CFS.";
        assertThat(all(title, body.formatted(" small, exploratory")))
                .contains("they were few, and how many is not stated");
        assertThat(all(title, body.formatted("")))
                .contains("how many there were is not stated")
                .doesNotContain("they were few");
    }

    @Test
    void aTotalIsNotTakenForOneOfTheGroups() throws IOException {
        String body =
                "In this cohort study a total of 59 patients with ME/CFS were treated. Fatigue was"
                        + " lower in those who rested compared with those who did not.";
        assertThat(all("Rest in ME/CFS: a cohort study.", body))
                .doesNotContain("One of the groups had 59");
    }

    @Test
    void oneOfSeveralIsNotToldWithoutTheOthers() throws IOException {
        String body =
                "We report three people with ME/CFS who took a new drug. Results: The first had less"
                        + " pain after one week. A third had more energy and felt well at six weeks.";
        Draft draft = draft("A new drug in three people with ME/CFS: a case series.", body);
        assertThat(texts(draft, Field.OBSERVED)).noneMatch(told -> told.contains(" third had"));
        assertThat(texts(draft, Field.ONE_LINE)).noneMatch(told -> told.contains("The first had"));
    }
}
