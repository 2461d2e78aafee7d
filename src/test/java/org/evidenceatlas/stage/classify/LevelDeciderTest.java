package org.evidenceatlas.stage.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evidenceatlas.stage.classify.Studies.study;

import java.util.List;
import org.evidenceatlas.model.Attribute;
import org.evidenceatlas.model.classification.ControlGroup;
import org.evidenceatlas.model.classification.EvidenceLevel;
import org.evidenceatlas.model.classification.EvidenceLevel.Decision;
import org.evidenceatlas.model.classification.Participants;
import org.evidenceatlas.model.classification.PeerReview;
import org.evidenceatlas.model.classification.Sample;
import org.evidenceatlas.model.classification.StudyDesign;
import org.evidenceatlas.model.classification.Trial;
import org.evidenceatlas.model.study.Status;
import org.evidenceatlas.stage.classify.reading.Paper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each row of the published table of levels. */
class LevelDeciderTest {
    private static final String TEXT = "We measured sleep. Sleep was shorter in patients.";

    private static Decision level(LevelDecider.Facts facts) {
        return LevelDecider.decide(facts);
    }

    private static LevelDecider.Facts facts(Paper paper, StudyDesign design, PeerReview review) {
        return new LevelDecider.Facts(
                paper,
                design,
                Participants.NONE,
                ControlGroup.NOT_APPLICABLE,
                sample(null, null, null),
                Trial.notApplicable("1"),
                review);
    }

    private static Paper paper(String title, String text, Status.Value status) {
        return Paper.of(study(title, text, status, List.of("Journal Article")));
    }

    private static Decision review(String title, String text) {
        return level(
                facts(
                        paper(title, text, Status.Value.CURRENT),
                        StudyDesign.SYSTEMATIC_REVIEW,
                        PeerReview.JOURNAL_ARTICLE));
    }

    private static Decision plain(StudyDesign design, String text) {
        return level(
                facts(
                        paper("Sleep.", text, Status.Value.CURRENT),
                        design,
                        PeerReview.JOURNAL_ARTICLE));
    }

    private static Decision people(StudyDesign design, ControlGroup control, Sample sample) {
        return level(
                new LevelDecider.Facts(
                        paper("Sleep.", TEXT, Status.Value.CURRENT),
                        design,
                        Participants.HUMAN,
                        control,
                        sample,
                        Trial.notApplicable("1"),
                        PeerReview.JOURNAL_ARTICLE));
    }

    private static Sample sample(
            @Nullable Integer cases, @Nullable Integer controls, @Nullable Integer total) {
        return new Sample(count(cases), count(controls), count(total));
    }

    private static Attribute<Sample.Count> count(@Nullable Integer n) {
        return Attribute.derived(new Sample.Count(n, false), "sample.test", "1", "a test");
    }

    private static void gives(Decision decision, EvidenceLevel level, int row, String reason) {
        assertThat(decision).isEqualTo(new Decision(level, row, reason));
    }

    @Test
    void aRetractedStudyHasNoLevel() {
        gives(
                level(
                        facts(
                                paper("Sleep.", TEXT, Status.Value.RETRACTED),
                                StudyDesign.COHORT,
                                PeerReview.JOURNAL_ARTICLE)),
                EvidenceLevel.NONE,
                1,
                "This paper has been retracted, so it has no level.");
    }

    @Test
    void aProtocolHasNoLevel() {
        gives(
                plain(StudyDesign.PROTOCOL, TEXT),
                EvidenceLevel.NONE,
                1,
                "This is a protocol without results of its own.");
    }

    @Test
    void aPaperWithoutAnAbstractHasNoLevel() {
        gives(
                plain(StudyDesign.COHORT, ""),
                EvidenceLevel.NONE,
                1,
                "No abstract was there to read, so no level can be given.");
    }

    @Test
    void aPreprintIsEarlyWhateverItsDesign() {
        gives(
                level(
                        facts(
                                paper("Sleep.", TEXT, Status.Value.CURRENT),
                                StudyDesign.SYSTEMATIC_REVIEW,
                                PeerReview.PREPRINT)),
                EvidenceLevel.E3,
                2,
                "This is a preprint: it has not been through peer review.");
    }

    @Test
    void aScopingReviewIsEarly() {
        gives(
                review("Sleep: a scoping review.", TEXT),
                EvidenceLevel.E3,
                3,
                "This is a scoping review: it maps studies and does not weigh them.");
    }

    @Test
    void aReviewThatFoundNothingIsEarly() {
        for (String text :
                List.of(
                        "We searched five databases. No eligible trials were identified.",
                        "We searched five databases. Of 300 studies screened, none met our criteria.",
                        "We searched five databases. 0 trials were included.")) {
            gives(
                    review("Sleep: a systematic review.", text),
                    EvidenceLevel.E3,
                    3,
                    "This review says that it found no study to include.");
        }
    }

    @Test
    void aReviewOfOneStudyIsEarly() {
        for (String text :
                List.of(
                        "We searched five databases. Only one study was included.",
                        "We searched five databases. One randomised trial met the criteria.",
                        "We searched five databases. We identified a single small trial.")) {
            gives(
                    review("Sleep: a systematic review.", text),
                    EvidenceLevel.E3,
                    3,
                    "This review says that it includes only one study.");
        }
    }

    @Test
    void aReviewOfSeveralStudiesIsASynthesisThoughOneIsNamed() {
        for (String text :
                List.of(
                        "Twelve trials were included. One trial was included in the pooled analysis.",
                        "Three studies of 90 people met the criteria. No studies were found in men.",
                        "We included 14 small studies. One study found that sleep was shorter.",
                        "We searched five databases and joined what we found.")) {
            gives(
                    review("Sleep: a systematic review.", text),
                    EvidenceLevel.E0,
                    4,
                    "This is a systematic review that joins other studies.");
        }
    }

    @Test
    void aReviewWhoseConclusionCallsTheEvidenceWeakIsEarly() {
        gives(
                review(
                        "Sleep: a systematic review.",
                        "We searched five databases. In conclusion, there is insufficient evidence."),
                EvidenceLevel.E3,
                3,
                "This review's own conclusion calls the evidence it found weak or unclear.");
    }

    @Test
    void aGuidelineIsASynthesis() {
        gives(
                plain(StudyDesign.GUIDELINE, TEXT),
                EvidenceLevel.E0,
                4,
                "This is a guideline or a consensus of a named body.");
    }

    @Test
    void twentyInEachGroupAreControlledAndNineteenAreNot() {
        gives(
                people(StudyDesign.CASE_CONTROL, ControlGroup.YES, sample(40, 20, 60)),
                EvidenceLevel.E2,
                6,
                "People were compared, and the smallest group has 20 people.");
        gives(
                people(StudyDesign.CASE_CONTROL, ControlGroup.YES, sample(40, 19, 59)),
                EvidenceLevel.E3,
                7,
                "The smallest group has 19 people, fewer than 20.");
    }

    @Test
    void aCohortOfAHundredIsLargeAndOneOfNinetyNineIsNot() {
        gives(
                people(StudyDesign.COHORT, ControlGroup.NO, sample(null, null, 100)),
                EvidenceLevel.E2,
                6,
                "A cohort of 100 people was followed.");
        gives(
                people(StudyDesign.COHORT, ControlGroup.NO, sample(null, null, 99)),
                EvidenceLevel.E3,
                7,
                "There was no comparison group; 99 people took part.");
    }

    @Test
    void aSizeThatIsNotStatedIsEarly() {
        gives(
                people(StudyDesign.CASE_CONTROL, ControlGroup.YES, sample(null, null, null)),
                EvidenceLevel.E3,
                7,
                "The sizes of the groups are not stated in what was read.");
    }

    @Test
    void aStudyWithoutPeopleIsEarly() {
        gives(
                plain(StudyDesign.ANIMAL, TEXT),
                EvidenceLevel.E3,
                7,
                "This study measured no people, so it shows at most what may be worth testing in"
                        + " people.");
    }
}
