package org.evidenceatlas.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.evidenceatlas.model.editorial.EditorialSentence;
import org.evidenceatlas.model.editorial.GlossaryEntry;
import org.junit.jupiter.api.Test;

/** What the README of the ME/CFS pack asks of the editorial text of every shipped pack. */
class EditorialTextTest {
    private static final List<Pack> PACKS = ShippedPacks.all();

    private static List<Topic> topics() {
        return PACKS.stream().flatMap(pack -> pack.topics().stream()).toList();
    }

    private static List<EditorialSentence> sentences() {
        return topics().stream().flatMap(topic -> topic.paragraph().stream()).toList();
    }

    @Test
    void everyTopicHasThreeToFiveSentences() {
        assertThat(topics())
                .allSatisfy(
                        topic -> assertThat(topic.paragraph()).as(topic.id()).hasSizeBetween(3, 5));
    }

    @Test
    void everySentenceNamesASourceThatWasOpened() {
        assertThat(sentences())
                .allSatisfy(
                        one -> {
                            assertThat(one.source().title()).as(one.text()).isNotBlank();
                            assertThat(one.source().address())
                                    .as(one.text())
                                    .startsWith("https://");
                            assertThat(LocalDate.parse(one.source().opened()))
                                    .as(one.text())
                                    .isAfter(LocalDate.of(2026, 1, 1));
                        });
    }

    @Test
    void noSentenceIsLongerThanATiredReaderCanHold() {
        assertThat(
                        sentences().stream()
                                .flatMap(one -> Arrays.stream(one.text().split("(?<=[.]) "))))
                .allSatisfy(one -> assertThat(one.split(" ")).as(one).hasSizeLessThan(29));
    }

    @Test
    void everySentenceStandsAlone() {
        List<String> leaning =
                List.of("it ", "this ", "these ", "that ", "they ", "another ", "also ");
        assertThat(sentences())
                .allSatisfy(
                        one ->
                                assertThat(leaning)
                                        .as(one.text())
                                        .noneMatch(
                                                one.text().toLowerCase(Locale.ROOT)::startsWith));
    }

    @Test
    void noSentencePraisesOrPromises() {
        List<String> loud =
                List.of("first ", "largest", "groundbreaking", "landmark", "breakthrough", "cure");
        assertThat(sentences())
                .allSatisfy(
                        one ->
                                assertThat(one.text().toLowerCase(Locale.ROOT))
                                        .doesNotContain(loud));
    }

    @Test
    void aClauseThatWasCheckedSaysWhereItsWordsWereRead() {
        assertThat(PACKS)
                .allSatisfy(
                        pack ->
                                assertThat(pack.definitions())
                                        .filteredOn(CaseDefinition::clauseChecked)
                                        .isNotEmpty()
                                        .allSatisfy(
                                                one ->
                                                        assertThat(one.clausePlace())
                                                                .as(one.id())
                                                                .contains(", read in ")));
    }

    @Test
    void noTwoGlossaryEntriesClaimTheSameWords() {
        assertThat(PACKS)
                .allSatisfy(
                        pack ->
                                assertThat(
                                                pack.glossary().stream()
                                                        .flatMap(EditorialTextTest::words))
                                        .isNotEmpty()
                                        .doesNotHaveDuplicates());
    }

    private static Stream<String> words(GlossaryEntry one) {
        return Stream.concat(Stream.of(one.term()), one.aliases().stream())
                .map(words -> words.toLowerCase(Locale.ROOT));
    }

    @Test
    void aGlossFitsInBracketsAndBringsNoNumber() {
        assertThat(PACKS.stream().flatMap(pack -> pack.glossary().stream()))
                .allSatisfy(
                        one -> {
                            assertThat(one.gloss().split(" ")).as(one.term()).hasSizeLessThan(11);
                            assertThat(one.gloss())
                                    .as(one.term())
                                    .doesNotContainPattern("\\b[0-9]+\\b(?<!-[0-9]{1,2})|[()]");
                            assertThat(one.meaning()).as(one.term()).endsWith(".");
                        });
    }

    @Test
    void aPackThatCautionsOnActivityTellsWhatGuidanceSaysFirstInItsTopicToo() {
        assertThat(PACKS)
                .allSatisfy(
                        pack ->
                                assertThat(pack.wording().list("activity-guidance"))
                                        .as(pack.name())
                                        .isNotEmpty()
                                        .allSatisfy(
                                                line ->
                                                        assertThat(line.split("\\|", -1))
                                                                .hasSize(4)));
        EditorialSentence opening = opening("long-covid");
        assertThat(ShippedPacks.named("long-covid").wording().list("activity-guidance").getFirst())
                .startsWith(opening.text() + "|")
                .contains("|" + opening.source().address() + "|");
    }

    private static EditorialSentence opening(String pack) {
        return ShippedPacks.named(pack)
                .topic("activity-and-behavioural-treatments")
                .orElseThrow()
                .paragraph()
                .getFirst();
    }

    @Test
    void theActivityTopicOpensWithWhatTheGuidelineSays() {
        EditorialSentence opening = opening("mecfs");
        assertThat(opening.text()).contains("NICE", "fixed", "should not be offered");
        assertThat(opening.source().title()).contains("NG206", "1.11.14");
        assertThat(opening.source().address()).startsWith("https://www.nice.org.uk/guidance/ng206");
    }
}
