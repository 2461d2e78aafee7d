package org.evidenceatlas.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.evidenceatlas.model.study.Status;
import org.evidenceatlas.search.Shelf.Made;
import org.evidenceatlas.search.show.Snippets;
import org.evidenceatlas.search.words.Names;
import org.junit.jupiter.api.Test;

/** What is shown of a study that was found. */
class ShownTest {
    private static String told(Hit hit) {
        StringBuilder text = new StringBuilder();
        hit.snippet()
                .forEach(
                        piece ->
                                text.append(
                                        piece.matched() ? "[" + piece.text() + "]" : piece.text()));
        return text.toString();
    }

    private static Hit only(StudyIndex index, String words) {
        Found found = index.find(Wish.of(words));
        assertThat(found.hits()).hasSize(1);
        return found.hits().getFirst();
    }

    @Test
    void theSentenceWithTheWordsIsShownAndTheyAreMarked() {
        StudyIndex index =
                new Shelf()
                        .put(
                                Made.of(
                                        "a",
                                        "A title",
                                        "Brain fog and post-exertional malaise were seen in <b>12</b>"
                                                + " people."))
                        .brought();
        assertThat(told(only(index, "PEM")))
                .isEqualTo(
                        "Brain fog and [post-exertional malaise] were seen in <b>12</b> people.");
        assertThat(told(only(index, "brain fog seen")))
                .startsWith("[Brain fog] and ")
                .contains(" were [seen] in ");
    }

    @Test
    void aRetractedStudyIsFoundAndShowsNoResult() {
        for (Status.Value gone :
                List.of(
                        Status.Value.RETRACTED,
                        Status.Value.WITHDRAWN,
                        Status.Value.PARTIALLY_RETRACTED)) {
            StudyIndex index =
                    new Shelf()
                            .put(
                                    Made.of(
                                                    "a",
                                                    "Zinc cures fatigue",
                                                    "Zinc cured fatigue in all people who took it here.")
                                            .now(gone))
                            .brought();
            assertThat(told(only(index, "zinc"))).isEqualTo(Snippets.WITHDRAWN);
            assertThat(told(only(index, "cured people"))).isEqualTo(Snippets.WITHDRAWN);
        }
    }

    @Test
    void ofAnAbstractAtMost160CharactersAreShown() {
        Snippets snippets = new Snippets(new Names(), Set.of("zinc"));
        String text = "Many words that say little stand here. ".repeat(20);
        for (int at = 0; at < text.length(); at += 13) {
            String within = text.substring(0, at) + " zinc " + text.substring(at);
            List<Snippets.Stretch> shown = snippets.of(List.of("Our line."), within);
            int length = shown.stream().mapToInt(one -> one.text().length()).sum();
            assertThat(length).isLessThanOrEqualTo(Snippets.ABSTRACT);
            assertThat(shown.stream().filter(Snippets.Stretch::matched)).hasSize(1);
        }
    }

    @Test
    void ourOwnWordsComeBeforeThoseOfThePaper() {
        Snippets snippets = new Snippets(new Names(), Set.of("zinc"));
        assertThat(snippets.of(List.of("Our line.", "Zinc was low."), "Zinc zinc zinc."))
                .extracting(Snippets.Stretch::text)
                .containsExactly("Zinc", " was low.");
        assertThat(snippets.of(List.of("Our line."), "Nothing of it."))
                .extracting(Snippets.Stretch::text)
                .containsExactly("Our line.");
    }
}
