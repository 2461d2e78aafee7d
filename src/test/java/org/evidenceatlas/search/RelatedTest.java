package org.evidenceatlas.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.evidenceatlas.embed.Model;
import org.evidenceatlas.model.classification.StudyDesign;
import org.evidenceatlas.model.study.Status;
import org.evidenceatlas.search.Shelf.Made;
import org.junit.jupiter.api.Test;

/** Studies near to one, and why. */
class RelatedTest {
    private final Shelf shelf =
            new Shelf()
                    .put(
                            topic("self", "Sleep in adults", "energy-metabolism")
                                    .citing("doi:10.1000/old"))
                    .put(topic("old", "An old paper on zinc", "immune"))
                    .put(
                            topic("new", "A new paper on iron", "brain-and-autonomic")
                                    .citing("doi:10.1000/self"))
                    .put(topic("like", "Sleep of children", "energy-metabolism"))
                    .put(
                            topic("gone", "Sleep of nobody", "energy-metabolism")
                                    .now(Status.Value.RETRACTED))
                    .put(topic("far", "Iron in plants", "brain-and-autonomic"));

    private static Made topic(String slug, String title, String topic) {
        return Made.of(slug, title, "It was measured once more, in many of the people.")
                .with(StudyDesign.COHORT, 0, topic);
    }

    @Test
    void eachHasItsReasonInWords() {
        StudyIndex index = StudyIndex.inMemory(Shelf.PACK, Shelf.counting("sleep", "zinc", "iron"));
        shelf.bring(index);
        String name = Shelf.PACK.topic("energy-metabolism").orElseThrow().name();
        String about = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        assertThat(index.related("self", 9))
                .containsExactly(
                        new Near("like", "also about " + about + "; similar words"),
                        new Near("new", "cites this paper"),
                        new Near("old", "cited by this paper"));
        assertThat(index.related("self", 1)).hasSize(1);
        assertThat(index.related("nobody", 9)).isEmpty();
    }

    @Test
    void withoutVectorsTopicsAndCitationsAreLeft() {
        StudyIndex index = StudyIndex.inMemory(Shelf.PACK, Model.NONE);
        shelf.bring(index);
        assertThat(index.related("self", 9))
                .extracting(Near::slug)
                .containsExactly("new", "old", "like");
    }

    @Test
    void whatMeansTheSameIsFoundWithoutItsWords() {
        StudyIndex index =
                StudyIndex.inMemory(Shelf.PACK, Shelf.counting("sleep", "zinc", "plants"));
        shelf.bring(index);
        assertThat(index.find(Wish.of("zinc nutrition of plants")).hits())
                .extracting(Hit::slug)
                .containsExactly("far", "old");
        assertThat(index.find(Wish.of("zinc nutrition -plants")).hits())
                .extracting(Hit::slug)
                .doesNotContain("far");
    }
}
