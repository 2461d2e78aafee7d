package org.evidenceatlas.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.evidenceatlas.model.classification.StudyDesign;
import org.evidenceatlas.search.Shelf.Made;
import org.junit.jupiter.api.Test;

/** What a reader may type, and what it finds. */
class LanguageTest {
    private final Shelf shelf =
            new Shelf()
                    .put(
                            Made.of(
                                            "carter-2011-sleep",
                                            "Sleep and oedema in chronic fatigue syndrome: a"
                                                    + " randomised trial",
                                            "Sleep was worse in patients, and tumours were rare in"
                                                    + " this cohort of people.")
                                    .by(2011, "Carter", "Núñez-Müller")
                                    .with(StudyDesign.RANDOMISED_TRIAL, 40, "sleep"))
                    .put(
                            Made.of(
                                            "doe-2012-virus",
                                            "HHV-6 in patients with SARS-CoV-2",
                                            "A virus was seen in blood of people with post-exertional"
                                                    + " malaise after effort.")
                                    .by(2012, "Doe", "Carter"))
                    .put(
                            Made.of(
                                            "smith-2020-heart",
                                            "Orthostatic intolerance on standing up",
                                            "The heart rate rose on standing in most of the people"
                                                    + " who took part.")
                                    .by(2020, "Smith"));
    private final StudyIndex index = shelf.brought();

    private List<String> find(String words) {
        return index.find(Wish.of(words)).hits().stream().map(Hit::slug).toList();
    }

    private List<String> notes(String words) {
        return index.find(Wish.of(words)).notes();
    }

    @Test
    void namesOfTheConditionAreOneName() {
        for (String name : List.of("ME/CFS", "CFS", "myalgic encephalomyelitis", "me cfs", "ME")) {
            assertThat(find(name)).as(name).containsExactly("carter-2011-sleep");
        }
    }

    @Test
    void aSmallWordIsNoNameOfTheCondition() {
        assertThat(find("help me virus")).containsExactly("doe-2012-virus");
    }

    @Test
    void everydayWordsFindWhatPapersCallIt() {
        assertThat(find("crash after doing too much")).containsExactly("doe-2012-virus");
        assertThat(find("my heart races when I stand up")).contains("smith-2020-heart");
    }

    @Test
    void britishAndAmericanSpellingMeet() {
        assertThat(find("edema tumors randomized")).containsExactly("carter-2011-sleep");
        assertThat(find("oedema tumour randomised")).containsExactly("carter-2011-sleep");
    }

    @Test
    void hyphensAndSlashesMakeNoDifference() {
        for (String name :
                List.of("HHV6", "hhv 6", "HHV-6", "SARSCoV2", "sars-cov-2", "SARS CoV 2")) {
            assertThat(find(name)).as(name).containsExactly("doe-2012-virus");
        }
    }

    @Test
    void accentsMakeNoDifference() {
        assertThat(find("nunez muller")).containsExactly("carter-2011-sleep");
        assertThat(find("author:núñez")).containsExactly("carter-2011-sleep");
    }

    @Test
    void aMisspeltWordIsMendedAndTold() {
        assertThat(find("orthostatik")).containsExactly("smith-2020-heart");
        assertThat(notes("orthostatik"))
                .containsExactly(
                        "No study has the word “orthostatik”. It was read as “orthostatic”.");
    }

    @Test
    void aWordThatNoStudyHasIsToldAndFindsNothingAlone() {
        assertThat(find("zzzzzz")).isEmpty();
        assertThat(notes("zzzzzz"))
                .containsExactly("No study has the word “zzzzzz”; it was left out.");
    }

    @Test
    void authorAndYearComeFirst() {
        assertThat(find("Carter 2011").getFirst()).isEqualTo("carter-2011-sleep");
        assertThat(find("carter et al., 2012").getFirst()).isEqualTo("doe-2012-virus");
        assertThat(find("Smith (2020)")).containsExactly("smith-2020-heart");
    }

    @Test
    void aNumberIsFoundHoweverItIsPasted() {
        for (String number :
                List.of(
                        "10.1000/smith-2020-heart",
                        "doi:10.1000/smith-2020-heart",
                        "DOI: 10.1000/SMITH-2020-heart.",
                        "https://doi.org/10.1000/smith-2020-heart",
                        "http://dx.doi.org/10.1000/smith-2020-heart")) {
            assertThat(find(number)).as(number).containsExactly("smith-2020-heart");
        }
        String pmid =
                Shelf.page(Made.of("smith-2020-heart", "t", "x"))
                        .verdict()
                        .examination()
                        .draft()
                        .classification()
                        .study()
                        .primary()
                        .ids()
                        .pmid();
        for (String number :
                List.of(
                        "" + pmid,
                        "PMID: " + pmid,
                        "pmid:" + pmid,
                        "PMC" + pmid,
                        "NCT0" + pmid,
                        "https://pubmed.ncbi.nlm.nih.gov/" + pmid + "/")) {
            assertThat(find(number)).as(number).containsExactly("smith-2020-heart");
        }
    }

    @Test
    void aNumberThatIsNotHereIsTold() {
        assertThat(notes("10.1000/other"))
                .contains("No study here has the number “10.1000/other”.");
        assertThat(find("10.1000/other")).isEmpty();
        assertThat(find("doi: 10.1000/other")).isEmpty();
    }

    @Test
    void fieldsNarrow() {
        assertThat(find("author:carter"))
                .containsExactlyInAnyOrder("carter-2011-sleep", "doe-2012-virus");
        assertThat(find("title:sleep year:2011")).containsExactly("carter-2011-sleep");
        assertThat(find("year:2012..2020")).containsExactly("smith-2020-heart", "doe-2012-virus");
        assertThat(find("year:..2011")).containsExactly("carter-2011-sleep");
        assertThat(find("design:\"randomized trial\"")).containsExactly("carter-2011-sleep");
        assertThat(find("journal:journal people -author:carter"))
                .containsExactly("smith-2020-heart");
    }

    @Test
    void aFieldWithoutThatValueIsReadAsWords() {
        assertThat(find("design:sleep")).containsExactly("carter-2011-sleep");
        assertThat(notes("design:sleep"))
                .containsExactly(
                        "“design:” has no value “sleep” here; it was read as plain words.");
    }

    @Test
    void quotesBindAndAMinusTakesOut() {
        assertThat(find("\"heart rate rose\"")).containsExactly("smith-2020-heart");
        assertThat(find("\"rate heart\"")).isEmpty();
        assertThat(find("people -virus -heart")).containsExactly("carter-2011-sleep");
        assertThat(find("-people")).isEmpty();
    }

    @Test
    void stopWordsDoNotHurt() {
        assertThat(find("what is the heart rate of people who were standing"))
                .containsExactly("smith-2020-heart");
    }

    @Test
    void nothingFindsEverythingTheNewestFirst() {
        assertThat(find(" "))
                .containsExactly("smith-2020-heart", "doe-2012-virus", "carter-2011-sleep");
    }

    @Test
    void aLongTextIsCutAndTold() {
        assertThat(notes("heart ".repeat(90))).contains("Only the first 200 characters were read.");
        assertThat(find("heart ".repeat(90))).containsExactly("smith-2020-heart");
    }

    @Test
    void thePileOfOneWordIsOneQuestion() {
        String pile = "heart ".repeat(33).strip();
        assertThat(find(pile)).isEqualTo(find("heart"));
    }

    @Test
    void aWordWithAMinusIsNeverReadAsAnother() {
        assertThat(find("smith -haert")).isEqualTo(find("smith"));
    }
}
