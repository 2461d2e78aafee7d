package org.evidenceatlas.stage.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.evidenceatlas.model.classification.Classification;
import org.evidenceatlas.model.classification.DiseaseContext;
import org.evidenceatlas.model.study.Status;
import org.evidenceatlas.pack.ShippedPacks;
import org.evidenceatlas.stage.Outcome;
import org.junit.jupiter.api.Test;

/** What a paper is about is the same in either atlas; whether it is in scope is not. */
class ContextTest {
    private static final Classifier MECFS = Studies.CLASSIFIER;
    private static final Classifier LONG_COVID = new Classifier(ShippedPacks.named("long-covid"));

    private static Classification by(Classifier classifier, String title, String text) {
        var study = Studies.study(title, text, Status.Value.CURRENT, List.of("Journal Article"));
        if (classifier.apply(study) instanceof Outcome.Made<Classification>(var made)) {
            return made;
        }
        throw new AssertionError("The study was withheld: " + title);
    }

    @Test
    void aPaperOnLongCovidIsInScopeWithItsPackOnly() {
        String title = "Tea and sleep in long COVID";
        Classification there = by(LONG_COVID, title, "We asked 20 people with long COVID.");
        assertThat(there.inScope().value()).isTrue();
        assertThat(there.diseaseContext().value()).isEqualTo(DiseaseContext.LONG_COVID);
        Classification here = by(MECFS, title, "We asked 20 people with long COVID.");
        assertThat(here.inScope().value()).isFalse();
        assertThat(here.diseaseContext().value()).isEqualTo(DiseaseContext.LONG_COVID);
    }

    @Test
    void aPaperOnMeCfsIsOutOfScopeWithTheLongCovidPackAndKeepsItsName() {
        Classification there =
                by(LONG_COVID, "Tea and sleep in ME/CFS", "We asked 20 people with ME/CFS.");
        assertThat(there.inScope().value()).isFalse();
        assertThat(there.diseaseContext().value()).isEqualTo(DiseaseContext.ME_CFS);
        assertThat(there.diseaseContext().rule()).isEqualTo("context.me-cfs");
    }

    @Test
    void aPaperOnBothIsInScopeInBoth() {
        String title = "Tea in ME/CFS and in long COVID";
        for (Classifier one : List.of(MECFS, LONG_COVID)) {
            Classification seen = by(one, title, "We asked 20 people with either.");
            assertThat(seen.inScope().value()).isTrue();
            assertThat(seen.diseaseContext().value())
                    .isEqualTo(DiseaseContext.ME_CFS_AND_LONG_COVID);
        }
    }

    @Test
    void anEraAfterTheEpidemicIsNoCondition() {
        Classification there =
                by(
                        LONG_COVID,
                        "School meals in the post-COVID era",
                        "We asked 20 cooks about the post-COVID years.");
        assertThat(there.inScope().value()).isFalse();
    }
}
