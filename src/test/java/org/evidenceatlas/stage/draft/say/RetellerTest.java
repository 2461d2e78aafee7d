package org.evidenceatlas.stage.draft.say;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.evidenceatlas.model.study.SourceText;
import org.evidenceatlas.pack.PackReader;
import org.evidenceatlas.text.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetellerTest {
    private static final Reteller.Words WORDS =
            new Reteller.Words(PackReader.read(Path.of("packs/mecfs")));

    @Test
    void aComparisonIsSaidShortlyWithTheTwoValuesThatItRestsOn() {
        assertThat(
                        results(
                                "Grip strength was significantly lower in patients compared with"
                                        + " controls (31 vs 38 kg, p < 0.001)."))
                .containsExactly(
                        "Grip strength was lower in patients than in controls (31 against 38"
                                + " kg).");
    }

    @Test
    void aComparisonThatLeadsIsTurnedRound() {
        assertThat(
                        results(
                                "Compared with healthy controls, ME/CFS patients exhibited higher"
                                        + " resting heart rates."))
                .containsExactly(
                        "People with ME/CFS had higher resting heart rates than healthy people.");
    }

    @Test
    void whatIsCalledSignificantIsNotPutDownToChanceForAnotherInterval() {
        assertThat(
                        results(
                                "Patients significantly increased step count (patients +28 [1; 55];"
                                        + " controls +6 [-32; 45])."))
                .noneMatch(told -> told.contains("chance could explain"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Illness did not greatly change the step count of patients."
                        + "|Illness did not clearly change the step count of patients.",
                "The rise was only significant for patients with four illnesses."
                        + "|The rise was only significant for people with four illnesses.",
                "Sleep showed significant and rising problems in patients."
                        + "|Sleep showed significant and rising problems in patients.",
            })
    void stressIsDroppedAndWhatIsSaidIsNot(String source, String told) {
        assertThat(results(source)).containsExactly(told);
    }

    @Test
    void whatIsNotSignificantStaysSo() {
        assertThat(Trim.plainly("Memory showed a non-significant trend"))
                .isEqualTo("Memory showed a non-significant trend");
    }

    @Test
    void aWordOfPraiseThatIsTheMessageStays() {
        assertThat(Trim.plainly("Rest is crucial for patients"))
                .isEqualTo("Rest is crucial for patients");
    }

    @Test
    void twoSharesWithTheirCountsAreBothTold() {
        assertThat(
                        results(
                                "Tiredness was more frequent in patients than in controls (29.8%"
                                        + " (85/285) vs 14.4% (10/70); p = 0.01)."))
                .containsExactly(
                        "Tiredness was more frequent in patients than in controls (29.8% against"
                                + " 14.4%).");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The link was strongest for heart rhythm disorder.",
                "Sleep and pain were similarly high in patients.",
                "Workers influenced stress levels: compared with students, doctors, nurses.",
                "There were early changes and late changes between, and others that moved slowly.",
                "There were differences between people with long diagnoses in pain.",
                "Pain was predictive of long COVIDLong COVID in patients.",
                "Costs compared with those of other patients in the clinic.",
                "The researchers found three themes in patients: symptoms at work.",
                "Understanding the troubles they face was improved by the tool.",
                "Os sintomas mais relatados foram dor e febre em 40% dos pacientes.",
            })
    void whatIsCutOffOrPointsAwayIsNotTold(String source) {
        assertThat(results(source)).isEmpty();
    }

    @Test
    void aConcessionStaysWithWhatItLimits() {
        assertThat(
                        results(
                                "Patients were keen to take part in the programme, although some"
                                        + " found the programme hard at times."))
                .allMatch(told -> told.contains("although"));
    }

    @Test
    void aHeadingThatRanIntoTheTextIsNotRead() {
        assertThat(results("Results The patients scored lower than controls."))
                .containsExactly("The patients scored lower than controls.");
    }

    @Test
    void aCorrelationIsNoCause() {
        assertThat(
                        results(
                                "Fatigue severity was negatively correlated with step count (r = -0.4)."))
                .containsExactly("Higher fatigue severity went together with lower step count.");
    }

    @Test
    void nothingClearFoundIsNotNothingThere() {
        assertThat(
                        results(
                                "There were no significant differences in sleep length between"
                                        + " patients and controls."))
                .containsExactly(
                        "No clear difference in sleep length was found between patients and"
                                + " controls.");
    }

    @Test
    void whereChanceCouldExplainADifferenceTheSentenceSaysSo() {
        assertThat(
                        results(
                                "Pain scores were lower in the treated group than in the other group"
                                        + " (p = 0.38)."))
                .containsExactly(
                        "Pain scores were lower in the treated group than in the other group; chance"
                                + " could explain this.");
    }

    @Test
    void aSentenceWithTwoResultsBecomesTwo() {
        assertThat(
                        results(
                                "We found that morning cortisol was lower in patients than in"
                                        + " controls; evening cortisol was higher in patients than in"
                                        + " controls."))
                .containsExactly(
                        "Morning cortisol was lower in patients than in controls.",
                        "Evening cortisol was higher in patients than in controls.");
    }

    @Test
    void aSideInferenceIsCutOff() {
        assertThat(
                        results(
                                "Blood flow was lower in patients than in controls, suggesting that"
                                        + " vessels are damaged."))
                .containsExactly("Blood flow was lower in patients than in controls.");
    }

    @Test
    void aSentenceThatPointsElsewhereIsLeftOut() {
        assertThat(results("These differences were seen in both groups after one year.")).isEmpty();
        assertThat(results("Values were 3 and 5, respectively, in patients and in controls."))
                .isEmpty();
    }

    @Test
    void aConclusionStaysTheAuthorsAndKeepsItsHedge() {
        assertThat(
                        conclusion(
                                "These findings suggest that poor sleep may contribute to fatigue in"
                                        + " some patients."))
                .containsExactly(
                        "The authors suggest that poor sleep may contribute to fatigue in some"
                                + " patients.");
    }

    @Test
    void anAimIsToldAsTheResearchers() {
        assertThat(aim("The aim of this study was to compare hand grip in two groups of adults."))
                .containsExactly("The study set out to compare hand grip in two groups of adults.");
    }

    @Test
    void whatWasDoneIsNoResultAndAComparisonOfPeopleIsTheMainOne() {
        assertThat(score("The researchers looked for signs of a virus in the samples."))
                .isLessThan(Retelling.TELLING);
        assertThat(score("Patients were then grouped into clusters."))
                .isLessThan(Retelling.TELLING);
        assertThat(score("The adjusted hazard ratio was 3.21.")).isLessThan(Retelling.TELLING);
        assertThat(score("People with ME/CFS had lower grip strength than healthy people."))
                .isGreaterThan(score("Some changes were seen in sleep."));
    }

    @Test
    void aRatioOfHazardsOrOddsKeepsItsName() {
        assertThat(
                        results(
                                "Compared with uninfected adults, the risk of fatigue was higher among"
                                        + " both treated (adjusted HR = 1.30 [1.11, 1.52]) and untreated"
                                        + " adults (1.75 [1.40, 2.18])."))
                .containsExactly(
                        "Compared with uninfected adults, the risk of fatigue was higher among both"
                                + " treated (hazard ratio 1.30) and untreated adults (hazard ratio"
                                + " 1.75).");
    }

    @ParameterizedTest
    @CsvSource({
        "OR 2.3, odds ratio 2.3",
        "aOR = 2.3, odds ratio 2.3",
        "odds ratio 0.4, odds ratio 0.4",
        "HR: 0.62, hazard ratio 0.62",
        "RR 2.3, 2.3 times",
        "risk ratio = 1.8, 1.8 times",
        "RR 0.4, relative risk 0.4",
        "aIRR = 1.6, 1.6 times",
        "incidence rate ratio 0.7, rate ratio 0.7"
    })
    void onlyARatioOfRisksOrRatesAboveOneIsSoManyTimes(String written, String told) {
        assertThat(
                        results(
                                "The risk of infection differed between women and men ("
                                        + written
                                        + ")."))
                .containsExactly(
                        "The risk of infection differed between women and men (" + told + ").");
    }

    @Test
    void aWordInsideANameIsNotExchanged() {
        assertThat(results("Scores on the Insomnia Severity Index were lower in patients."))
                .containsExactly("Scores on the Insomnia Severity Index were lower in patients.");
    }

    @Test
    void nothingFoundIsNotToldAsADifferenceThatChanceExplains() {
        assertThat(results("Step count did not differ between the two arms (p = 0.41)."))
                .containsExactly("Step count did not clearly differ between the two arms.");
    }

    @Test
    void aValueAboveTheLineIsNoFinding() {
        assertThat(results("Grip strength was lower in walkers than in runners (p > 0.05)."))
                .containsExactly(
                        "Grip strength was lower in walkers than in runners; chance could explain"
                                + " this.");
    }

    @Test
    void nothingClearIsNotToldAsTheSame() {
        assertThat(results("Step count did not differ significantly between the two arms."))
                .containsExactly("Step count did not clearly differ between the two arms.");
    }

    @Test
    void halfASentenceIsNotTold() {
        assertThat(results("While the lungs worked as expected at rest in this group of people."))
                .isEmpty();
    }

    @Test
    void twoSidesStandWithAnd() {
        assertThat(results("Grip strength differed between walkers versus runners (p = 0.01)."))
                .containsExactly("Grip strength differed between walkers and runners.");
    }

    @Test
    void aLongListIsCutToItsFirstItems() {
        assertThat(
                        results(
                                "Low vitamin levels were linked to slower walking on the flat, poorer"
                                        + " balance with closed eyes, weaker grip of the left hand,"
                                        + " and shorter standing time on one leg."))
                .containsExactly(
                        "Low vitamin levels were linked to slower walking on the flat and poorer"
                                + " balance with closed eyes, among other things.");
    }

    @Test
    void aListThatIsOneWholeIsNotCut() {
        assertThat(Lists.cut("Sleep differed between boys, girls, and adults"))
                .isEqualTo("Sleep differed between boys, girls, and adults");
        assertThat(Lists.cut("Of the 20 people who came, 12 spoke of pain, and 8 of sleep"))
                .isEqualTo("Of the 20 people who came, 12 spoke of pain, and 8 of sleep");
    }

    @Test
    void aReviewTellsWhatItsAuthorsDiscussAndPropose() {
        assertThat(stated("This review discusses how gut microbes may shape sleep in adults."))
                .containsExactly("The authors discuss how gut microbes may shape sleep in adults.");
        assertThat(stated("We propose that short naps may ease the load on the heart."))
                .containsExactly(
                        "The authors propose that short naps may ease the load on the heart.");
        assertThat(stated("Several small studies have linked poor sleep with pain."))
                .containsExactly(
                        "The authors write that several small studies have linked poor sleep with"
                                + " pain.");
    }

    @Test
    void aCaseReportTellsItsCase() {
        assertThat(stated("Here, we report a case of hives, which came with every long walk."))
                .containsExactly(
                        "The authors report a case of hives, which came with every long walk.");
    }

    @Test
    void anAbbreviationKeepsItsCapitalInTheMiddleOfASentence() {
        assertThat(Frames.lowerFirst("Hb was low")).isEqualTo("Hb was low");
        assertThat(Frames.lowerFirst("In winter")).isEqualTo("in winter");
        assertThat(Frames.lowerFirst("Norwegian adults slept")).isEqualTo("Norwegian adults slept");
    }

    @Test
    void aQuotationAtTheEndHasOneFullStop() {
        assertThat(Reteller.finished("most called it \"a tool for rest.\""))
                .isEqualTo("Most called it \"a tool for rest\".");
    }

    @Test
    void aCauseInAStudyThatOnlyWatchedIsItsAuthorsReport() {
        Retelling told = new Retelling("Stress led to poor sleep.", 0, 25, 12);
        assertThat(Reteller.attributed(told).text())
                .isEqualTo("The authors report that stress led to poor sleep.");
    }

    private static List<String> stated(String words) {
        Sentence sentence = new Sentence(0, words.length(), words);
        return reteller(words).statements(sentence).stream().map(Retelling::text).toList();
    }

    private static int score(String words) {
        return Merit.of(words);
    }

    @Test
    void aPlaceInTheSourceIsExact() {
        String words = "Sleep was poor. Grip was lower in patients than in controls (p < 0.01).";
        Sentence second = new Sentence(16, words.length(), words.substring(16));
        Retelling told = reteller(words).results(second).get(0);
        assertThat(words.substring(told.start(), told.end())).isEqualTo(second.text());
    }

    private static List<String> results(String words) {
        return texts(reteller(words).results(whole(words)));
    }

    private static List<String> conclusion(String words) {
        return texts(reteller(words).conclusion(whole(words)));
    }

    private static List<String> aim(String words) {
        return texts(reteller(words).aim(whole(words)));
    }

    private static List<String> texts(List<Retelling> told) {
        return told.stream().map(Retelling::text).toList();
    }

    private static Sentence whole(String words) {
        return new Sentence(0, words.length(), words);
    }

    private static Reteller reteller(String words) {
        return WORDS.reteller(
                new SourceText(
                        "A title",
                        words,
                        List.of(new SourceText.Section(null, null, 0, words.length())),
                        false,
                        false));
    }
}
