package org.evidenceatlas.stage.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BriefTest {
    @Test
    void whereAResultHoldsIsNeverCutOff() {
        assertThat(Brief.of("The researchers found no clear difference in fatigue after exercise."))
                .containsExactly(
                        "The researchers found no clear difference in fatigue after exercise.");
        assertThat(Brief.of("The researchers found more infections among women over 60 years."))
                .hasSize(1);
    }

    @Test
    void anAimMayEndBeforeItsMethodAndItsSecondAim() {
        assertThat(
                        Brief.ofAim(
                                "The study set out to test whether rest helps sleep using a diary and"
                                        + " to compare two clinics."))
                .contains("The study set out to test whether rest helps sleep.");
    }

    @Test
    void anAimDoesNotEndInTheMiddleOfAPhrase() {
        assertThat(
                        Brief.ofAim(
                                "The study set out to see who had been ill for over ten months in one"
                                        + " town."))
                .noneMatch(brief -> brief.endsWith("for.") || brief.endsWith("over."));
    }

    @Test
    void anExampleMayGoAndASecondHalfThatCanStandAloneIsASentence() {
        assertThat(
                        Brief.of(
                                "Much of the virus was seen in nerve tissue, for example the spinal"
                                        + " cord, and none was seen in the controls."))
                .contains(
                        "Much of the virus was seen in nerve tissue. None was seen in the controls.");
    }

    @Test
    void howAFigureWasWorkedOutMayGo() {
        assertThat(Brief.of("In adjusted models, poor sleep was linked with more pain in women."))
                .contains("Poor sleep was linked with more pain in women.");
    }
}
