package org.evidenceatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.evidenceatlas.model.Flag;
import org.evidenceatlas.model.Passage;
import org.evidenceatlas.model.Severity;
import org.evidenceatlas.model.editorial.EditorialBlock;
import org.evidenceatlas.model.editorial.EditorialPage;
import org.evidenceatlas.model.editorial.EditorialSection;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.pack.ShippedPacks;
import org.evidenceatlas.site.words.ReadingTime;
import org.evidenceatlas.stage.WordingRule;
import org.evidenceatlas.stage.examine.Examiner;
import org.evidenceatlas.text.GradeLevel;
import org.junit.jupiter.api.Test;

/** What the editorial pages of the ME/CFS pack promise their readers: plain, short, no advice. */
class EditorialWordingTest {
    private static final double SCHOOL_YEARS = 9;
    private static final Pack PACK = ShippedPacks.named("mecfs");

    private static List<EditorialPage> under(String path) {
        return PACK.editorial().stream().filter(page -> page.path().startsWith(path)).toList();
    }

    /** Each paragraph, heading or item of a part, without the numbers of sources. */
    private static List<String> lines(EditorialSection part) {
        List<String> lines = new ArrayList<>();
        for (EditorialBlock block : part.blocks()) {
            block.lines()
                    .forEach(
                            line ->
                                    lines.add(
                                            new EditorialBlock(block.kind(), List.of(line))
                                                    .plain()));
        }
        return lines;
    }

    private static String prose(EditorialSection part) {
        return part.blocks().stream()
                .filter(block -> block.kind() != EditorialBlock.Kind.HEADING)
                .map(EditorialBlock::plain)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void thePackHasTheGuidesAndTheWaysInForEightKindsOfReader() {
        assertThat(under("/guides/")).hasSize(7);
        assertThat(under("/start-here/")).hasSize(8);
        assertThat(under("/")).hasSize(20);
        assertThat(
                        PACK.page("/faq").orElseThrow().sections().stream()
                                .flatMap(part -> part.blocks().stream())
                                .filter(block -> block.kind() == EditorialBlock.Kind.HEADING))
                .hasSizeGreaterThanOrEqualTo(25);
    }

    @Test
    void noWordingRuleOfThisAtlasWarnsOfItsOwnEditorialText() {
        List<WordingRule> rules = Examiner.wording(PACK);
        List<String> warned = new ArrayList<>();
        for (EditorialPage page : PACK.editorial()) {
            List<String> texts = new ArrayList<>(List.of(page.title()));
            page.sections().forEach(part -> texts.addAll(lines(part)));
            for (String text : texts) {
                Passage passage = new Passage(page.path(), text, null, false, false);
                rules.stream()
                        .flatMap(rule -> rule.look(passage).stream())
                        .filter(flag -> flag.severity() != Severity.INFO)
                        .map(EditorialWordingTest::told)
                        .forEach(one -> warned.add(page.path() + ": " + one + ": " + text));
            }
        }
        assertThat(warned).isEmpty();
    }

    private static String told(Flag flag) {
        return flag.rule() + " \"" + flag.matched() + "\"";
    }

    @Test
    void aGuideAsksForAtMostNineYearsOfSchoolAtEachDepth() {
        GradeLevel level = new GradeLevel(PACK.condition().everyName());
        assertThat(under("/guides/"))
                .allSatisfy(
                        page ->
                                assertThat(page.sections())
                                        .allSatisfy(
                                                part ->
                                                        assertThat(level.of(prose(part)))
                                                                .as(page.path() + part.id())
                                                                .isLessThanOrEqualTo(
                                                                        SCHOOL_YEARS)));
    }

    @Test
    void aGuideCanBeReadInTheTimeThatItsHeadingsPromise() {
        List<Integer> seconds = List.of(30, 30, 180, 600);
        assertThat(under("/guides/"))
                .allSatisfy(
                        page -> {
                            for (int i = 0; i < seconds.size(); i++) {
                                int words = ReadingTime.words(prose(page.sections().get(i)));
                                assertThat(words * 60 / ReadingTime.WORDS_A_MINUTE)
                                        .as(page.path() + " " + page.sections().get(i).heading())
                                        .isLessThanOrEqualTo(seconds.get(i));
                            }
                        });
    }

    @Test
    void everySourceIsOnTheWebAndWasOpenedThisYear() {
        assertThat(PACK.editorial())
                .flatExtracting(EditorialPage::sources)
                .hasSizeGreaterThan(40)
                .allSatisfy(
                        one -> {
                            assertThat(one.address()).startsWith("https://");
                            assertThat(LocalDate.parse(one.opened()))
                                    .as(one.title())
                                    .isAfter(LocalDate.of(2026, 1, 1));
                        });
    }

    @Test
    void aSourceHasOneTitleAndOneDayWhereverItIsNamed() {
        assertThat(
                        PACK.editorial().stream()
                                .flatMap(page -> page.sources().stream())
                                .distinct()
                                .map(one -> one.address()))
                .doesNotHaveDuplicates();
    }
}
