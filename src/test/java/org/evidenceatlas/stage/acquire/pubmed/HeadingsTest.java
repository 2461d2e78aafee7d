package org.evidenceatlas.stage.acquire.pubmed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.evidenceatlas.stage.acquire.words.Headings;
import org.evidenceatlas.stage.acquire.xml.ElementReader;
import org.evidenceatlas.stage.acquire.xml.Limits;
import org.evidenceatlas.stage.acquire.xml.Malformed;
import org.junit.jupiter.api.Test;

class HeadingsTest {
    private static List<String> split(String xml) throws Malformed {
        var element =
                new ElementReader(Limits.USUAL).read("<AbstractText>" + xml + "</AbstractText>");
        return Headings.split(element).stream()
                .map(section -> section.label() + " | " + section.text())
                .toList();
    }

    @Test
    void boldHeadingsBecomeLabels() throws Malformed {
        assertThat(
                        split(
                                "<b>Background:</b> We ask. <b>Methods</b>: Ten rats. <b>Results</b> None."))
                .containsExactly("Background | We ask.", "Methods | Ten rats.", "Results | None.");
    }

    @Test
    void plainHeadingsBeforeAColonBecomeLabels() throws Malformed {
        assertThat(split("BACKGROUND: We ask.Methods: Ten rats (n = 10). Results: 5 died."))
                .containsExactly(
                        "BACKGROUND | We ask.",
                        "Methods | Ten rats (n = 10).",
                        "Results | 5 died.");
    }

    @Test
    void numberedHeadingsBecomeLabelsWithoutTheirNumbers() throws Malformed {
        assertThat(
                        split(
                                "(1) Background: We ask; (2) Methods: Ten rats; (3) Results: None;"
                                        + " and (4) Conclusions: Done."))
                .containsExactly(
                        "Background | We ask;",
                        "Methods | Ten rats;",
                        "Results | None;",
                        "Conclusions | Done.");
    }

    @Test
    void capitalsAloneNeedANewSentenceAfterThem() throws Malformed {
        assertThat(split("OBJECTIVE To see. METHODS Ten rats. RESULTS None."))
                .containsExactly("OBJECTIVE | To see.", "METHODS | Ten rats.", "RESULTS | None.");
        assertThat(split("METHODS were poor. Results were poor too."))
                .containsExactly("null | METHODS were poor. Results were poor too.");
    }

    @Test
    void longerHeadingsAreTakenWhole() throws Malformed {
        assertThat(
                        split(
                                "Background/Objectives: A. Materials and Methods: B. Results and"
                                        + " Discussion: C. Conclusions and relevance: D. Trial"
                                        + " registration number: NCT01234567."))
                .containsExactly(
                        "Background/Objectives | A.",
                        "Materials and Methods | B.",
                        "Results and Discussion | C.",
                        "Conclusions and relevance | D.",
                        "Trial registration number | NCT01234567.");
    }

    @Test
    void weakHeadingsCountOnlyBesideSureOnes() throws Malformed {
        assertThat(split("We saw three groups. Patients: ill. Sample: blood."))
                .containsExactly("null | We saw three groups. Patients: ill. Sample: blood.");
        assertThat(split("Objective: To see. Patients: ill. Results: None."))
                .containsExactly("Objective | To see.", "Patients | ill.", "Results | None.");
    }

    @Test
    void aWordInsideASentenceIsNoHeading() throws Malformed {
        String text = "There were two results: one and two. In our methods: none.";
        assertThat(split(text)).containsExactly("null | " + text);
    }

    @Test
    void textBeforeTheFirstHeadingStays() throws Malformed {
        assertThat(split("A word first. Methods: Ten rats."))
                .containsExactly("null | A word first.", "Methods | Ten rats.");
    }

    @Test
    void boldThatIsNoHeadingIsJustText() throws Malformed {
        assertThat(split("The <b>Results</b> of <b>x</b>. <b>Klebsiella</b> grew."))
                .containsExactly("null | The Results of x. Klebsiella grew.");
    }

    @Test
    void privateCharactersFromOutsideMarkNothing() throws Malformed {
        assertThat(split("\uE000Results\uE001 We saw it."))
                .containsExactly("null | Results We saw it.");
    }
}
