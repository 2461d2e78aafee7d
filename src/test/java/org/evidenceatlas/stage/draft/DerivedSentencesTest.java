package org.evidenceatlas.stage.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.evidenceatlas.model.draft.Draft;
import org.evidenceatlas.model.draft.Field;
import org.junit.jupiter.api.Test;

/** What the rules say of made-up papers, and what they keep silent about. */
class DerivedSentencesTest extends MadeUp {
    private static final String TRIAL =
            "In this randomised controlled trial, 40 patients with ME/CFS were assigned to blue tea"
                    + " or water. Fatigue was lower with blue tea than with water. ";

    @Test
    void harmsThatAreDeniedWholeAreSaidToBe() throws IOException {
        assertThat(caution(TRIAL + "No adverse events were seen."))
                .contains("What was read says that no harms were seen");
    }

    @Test
    void noSeriousHarmsIsNotNoHarms() throws IOException {
        assertThat(caution(TRIAL + "There were no serious adverse events."))
                .contains("no serious harms were seen")
                .doesNotContain("no harms were seen");
        assertThat(caution(TRIAL + "All finished without any SAEs."))
                .contains("no serious harms were seen");
    }

    @Test
    void noDifferenceInHarmsIsNotNoHarms() throws IOException {
        assertThat(caution(TRIAL + "There was no difference in adverse events."))
                .contains("Harms are mentioned in what was read")
                .doesNotContain("harms were seen");
    }

    @Test
    void harmsInOneGroupAreNotDeniedByTheOther() throws IOException {
        assertThat(
                        caution(
                                TRIAL
                                        + "No adverse events were seen with water. Side effects were"
                                        + " common with blue tea."))
                .contains("Harms are mentioned in what was read")
                .doesNotContain("harms were seen");
    }

    @Test
    void whatPeopleAreBornWithIsNotBroughtOnByTheIllness() throws IOException {
        String body =
                "We compared 60 patients with ME/CFS with 60 healthy controls. Blood was taken once."
                        + " The variant was more frequent in patients than in controls.";
        assertThat(notProven("Long and short gene variants in chronic fatigue syndrome.", body))
                .doesNotContain("the other way round")
                .doesNotContain("aimed at");
        String cortisol = body.replace("The variant was", "Cortisol levels were");
        assertThat(notProven("Raised cortisol levels in chronic fatigue syndrome.", cortisol))
                .contains("the other way round");
    }

    @Test
    void whereTheTextCountsThoseWithMalaiseTheirNumberIsNotCalledUnknown() throws IOException {
        String title = "Raised cortisol levels in chronic fatigue syndrome.";
        String body =
                "We compared 60 patients with ME/CFS with 60 healthy controls. Cortisol was higher in"
                        + " patients than in controls. ";
        String unknown = "had post-exertional malaise";
        assertThat(notProven(title, body)).contains(unknown);
        assertThat(notProven(title, body + "Post-exertional malaise was reported by 92% of them."))
                .doesNotContain(unknown);
    }

    @Test
    void aNumberThatMayBeOfOneGroupIsNotGivenAsThatOfAll() throws IOException {
        String body =
                "We compared 60 patients with ME/CFS with 60 healthy controls. Blood was taken once."
                        + " Cortisol was higher in patients than in controls.";
        assertThat(notProven("Raised cortisol levels in chronic fatigue syndrome.", body))
                .doesNotContain("60 people studied")
                .contains("60 people with ME/CFS");
    }

    @Test
    void controlsThatAreNamedAreNotSaidToBeMissing() throws IOException {
        String title = "A survey of sleep in chronic fatigue syndrome.";
        String alone = "We surveyed 80 patients with ME/CFS once. Sleep was poor in most of them.";
        String named = alone + " Healthy people slept better than patients did.";
        assertThat(all(title, alone)).contains("No comparison group is described.");
        assertThat(all(title, named)).doesNotContain("comparison group is described");
    }

    @Test
    void aNumberThatStandsInTheTextIsNotCalledMissing() throws IOException {
        assertThat(
                        all(
                                "Tiredness among staff with long COVID.",
                                "Staff of one clinic answered a survey once. Of 783 responses, half"
                                        + " told of tiredness."))
                .doesNotContain("how many there were is not stated")
                .doesNotContain("how many people took part");
    }

    @Test
    void onlyThoseWhomTheTextCallsIllAreGivenTheIllness() throws IOException {
        assertThat(
                        all(
                                "Weariness of health care workers in long COVID clinics.",
                                "A total of 116 health care workers answered a survey once. Weariness"
                                        + " was higher in those with less sleep than in the rest."))
                .doesNotContain("116 people with long COVID");
    }

    @Test
    void nothingIsSaidTwiceInOnePart() throws IOException {
        Draft draft =
                draft(
                        "Tea in chronic fatigue syndrome: a review.",
                        "We review tea. These results suggest that tea may matter for sleep. These"
                                + " results suggest that tea may matter for sleep.");
        List<String> inferred = texts(draft, Field.INFERRED);
        assertThat(inferred).doesNotHaveDuplicates();
    }

    private String caution(String text) throws IOException {
        return String.join(
                " ",
                texts(
                        draft("Blue tea for fatigue in ME/CFS: a randomised trial.", text),
                        Field.CAUTION));
    }

    private String notProven(String title, String text) throws IOException {
        return String.join(" ", texts(draft(title, text), Field.NOT_PROVEN));
    }
}
