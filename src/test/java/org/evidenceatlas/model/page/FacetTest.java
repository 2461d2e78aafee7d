package org.evidenceatlas.model.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.evidenceatlas.model.classification.DiseaseContext;
import org.evidenceatlas.model.classification.EvidenceLevel;
import org.evidenceatlas.model.classification.PeerReview;
import org.evidenceatlas.model.classification.PemCriterion;
import org.evidenceatlas.model.classification.StudyDesign;
import org.evidenceatlas.model.record.Title;
import org.evidenceatlas.model.study.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FacetTest {
    private static Brief brief(@Nullable Integer year, @Nullable Integer people) {
        return new Brief(
                "slug",
                false,
                new Status(Status.Value.CURRENT, List.of(), List.of(), List.of()),
                new Brief.Byline(new Title("t", "t", null), List.of(), true, null, year),
                new Brief.Kind(
                        EvidenceLevel.E2,
                        StudyDesign.COHORT,
                        PemCriterion.REQUIRED,
                        true,
                        DiseaseContext.ME_CFS,
                        PeerReview.PREPRINT),
                List.of("sleep", "pain"),
                List.of("fukuda-1994"),
                List.of("severe"),
                people,
                "");
    }

    @Test
    void aStudyHasItsValuesInEachFilter() {
        Map<Facet, List<String>> values =
                Map.of(
                        Facet.LEVEL, List.of("e2"),
                        Facet.DESIGN, List.of("cohort"),
                        Facet.PEM, List.of("required"),
                        Facet.DEFINITION, List.of("fukuda-1994"),
                        Facet.CONTEXT, List.of("me-cfs"),
                        Facet.SEVERITY, List.of("severe"),
                        Facet.TOPIC, List.of("sleep", "pain"),
                        Facet.YEAR, List.of("2020"),
                        Facet.STATUS, List.of("current"),
                        Facet.PEER_REVIEW, List.of("preprint"));
        values.forEach(
                (facet, codes) ->
                        assertThat(facet.codes(brief(2020, 5))).as(facet.code()).isEqualTo(codes));
    }

    @Test
    void sizesAreCutAtTwentyAHundredAndFiveHundred() {
        Map<Integer, String> sizes =
                Map.of(
                        1, "under-20",
                        19, "under-20",
                        20, "20-99",
                        99, "20-99",
                        100, "100-499",
                        499, "100-499",
                        500, "500-or-more");
        sizes.forEach(
                (people, code) ->
                        assertThat(Facet.SAMPLE.codes(brief(2020, people))).containsExactly(code));
        assertThat(Facet.SAMPLE.codes(brief(2020, null))).containsExactly("not-stated");
        assertThat(Facet.YEAR.codes(brief(null, null))).containsExactly("unknown");
    }

    @Test
    void everyValueIsAmongTheKnownOnes() {
        for (Facet facet : Facet.values()) {
            if (!facet.known().isEmpty()) {
                assertThat(facet.known()).containsAll(facet.codes(brief(2020, 5)));
            }
        }
        assertThat(Facet.PEER_REVIEW.code()).isEqualTo("peer-review");
    }
}
