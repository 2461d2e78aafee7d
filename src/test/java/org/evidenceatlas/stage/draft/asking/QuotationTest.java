package org.evidenceatlas.stage.draft.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.TestAtlas;
import org.evidenceatlas.line.Once;
import org.evidenceatlas.line.Workshop;
import org.evidenceatlas.model.Span;
import org.evidenceatlas.model.classification.Classification;
import org.evidenceatlas.model.draft.Draft;
import org.evidenceatlas.model.draft.Field;
import org.evidenceatlas.model.draft.WrittenBy;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.pack.PackReader;
import org.evidenceatlas.stage.Outcome;
import org.evidenceatlas.stage.draft.Drafter;
import org.evidenceatlas.text.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a model quotes, and what it is asked. */
class QuotationTest {
    private static final Pack PACK = PackReader.read(Path.of("packs/mecfs"));

    private final FakeModel model = new FakeModel();
    private final ModelDrafter drafter =
            new ModelDrafter(PACK, new Drafter(PACK), model, TestAtlas.proof(PACK));

    private static Classification study(String more) {
        List<Classification> found = new ArrayList<>();
        byte[] file = Paper.file(90000005, more).getBytes(StandardCharsets.UTF_8);
        Once.over(Workshop.LINE, List.of("-"), new ByteArrayInputStream(file))
                .classifications(answer -> answer.value().ifPresent(found::add));
        return found.getFirst();
    }

    private Draft draft(Classification study) {
        if (drafter.apply(study) instanceof Outcome.Made<Draft>(Draft draft)) {
            return draft;
        }
        throw new AssertionError("No draft.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "There was no evidence that the pill improved sleep in the patients."
                        + "|the pill improved sleep in the patients"
                        + "|The pill improved sleep in the patients.",
                "In the patients, sleep was unrelated to pain.|related to pain"
                        + "|In the patients, sleep was related to pain.",
                "In the patients, sleep was unrelated to pain.|sleep was un"
                        + "|In the patients, sleep was related to pain.",
                "In the patients, sleep was unrelated to pain.|patients, sleep was"
                        + "|In the patients, sleep was related to pain.",
                "It may be that rest worsens sleep in the patients."
                        + "|rest worsens sleep in the patients"
                        + "|Rest worsens sleep in the patients.",
                "In the patients, it was not the case that sleep was longer.|sleep was longer"
                        + "|In the patients, sleep was longer."
            })
    void aQuotationThatLeavesOutTheNotOrTheMayHidesNothing(
            String stands, String quoted, String text) {
        model.says(Paper.answer(tree -> Paper.add(tree, "advanced_summary", text, quoted)));
        assertThat(WrittenBy.of(draft(study(stands)).drafter()))
                .isInstanceOfSatisfying(
                        WrittenBy.InPlace.class,
                        one -> assertThat(one.why()).isEqualTo(WrittenBy.Why.FAILED));
    }

    @Test
    void aPartOfASentenceRestsOnTheWholeOfIt() {
        model.says(Paper.answer(Paper.quoting("observed", "shorter in the patients than")));
        Draft draft = draft(study(""));
        assertThat(WrittenBy.of(draft.drafter())).isInstanceOf(WrittenBy.Model.class);
        assertThat(draft.in(Field.OBSERVED).getFirst().spans())
                .extracting(Span::text)
                .containsExactly(Paper.RESULT);
    }

    @Test
    void aSecondQuestionIsNoLongerThanItMayBe() {
        Prompt prompt = new Prompt(PACK);
        Classification study = study("");
        int first = prompt.first(study).text().length();
        List<String> many = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            many.add("fault " + i);
        }
        assertThat(prompt.again(study, many).text())
                .contains("fault 19")
                .doesNotContain("fault 20");
        List<String> long1 = List.of("x".repeat(9000), "y".repeat(9000), "z".repeat(9000));
        assertThat(prompt.again(study, long1).text())
                .contains("xxx", "yyy")
                .hasSizeLessThan(first + 4500);
    }

    /** Whoever changes what is asked raises the version, and writes the new hash here. */
    @Test
    void theVersionOfThePromptNamesItsWords() {
        Prompt prompt = new Prompt(PACK);
        String words = prompt.first(study("")).instructions() + prompt.first(study("")).schema();
        assertThat(Prompt.VERSION + " " + Sha256.of(words))
                .isEqualTo("2 b7e3438427cd78d3f694e0989b342f2a3aeb4570f1fe7bf257c3050f921ec0f1");
    }
}
