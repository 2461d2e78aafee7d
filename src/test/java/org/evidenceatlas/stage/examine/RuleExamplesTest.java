package org.evidenceatlas.stage.examine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.evidenceatlas.model.Flag;
import org.evidenceatlas.model.Passage;
import org.evidenceatlas.model.Severity;
import org.evidenceatlas.stage.EvidenceRule;
import org.evidenceatlas.stage.Rule;
import org.evidenceatlas.stage.WordingRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples that each check shows on /methodology are its tests. */
class RuleExamplesTest {
    private static final List<Rule> RULES = new Examiner(Packs.small()).rules();

    static Stream<Arguments> caught() {
        return RULES.stream()
                .flatMap(rule -> rule.caught().stream().map(one -> Arguments.of(rule.id(), one)));
    }

    static Stream<Arguments> passed() {
        return RULES.stream()
                .flatMap(rule -> rule.passed().stream().map(one -> Arguments.of(rule.id(), one)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("caught")
    void aCheckCatchesWhatItSaysItCatches(String id, String example) {
        assertThat(look(id, example)).as(example).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("passed")
    void aCheckLetsPassWhatItSaysItLetsPass(String id, String example) {
        assertThat(look(id, example)).as(example).isEmpty();
    }

    @Test
    void everyCheckShowsAnExampleOfEachKindAndAWhy() {
        assertThat(RULES)
                .allSatisfy(
                        rule -> {
                            assertThat(rule.caught()).as(rule.id()).isNotEmpty();
                            assertThat(rule.passed()).as(rule.id()).isNotEmpty();
                            assertThat(rule.why()).as(rule.id()).endsWith(".");
                            assertThat(rule.id()).matches("[a-z]+\\.[a-z-]+");
                        });
    }

    @Test
    void noTwoChecksShareAnId() {
        assertThat(RULES).extracting(Rule::id).doesNotHaveDuplicates();
    }

    @Test
    void everyFlagNamesItsRuleAndItsWords() {
        List<Flag> flags = look("wording.absolutes", "Rest always helps.");
        assertThat(flags)
                .containsExactly(
                        new Flag(
                                "wording.absolutes",
                                "5",
                                Severity.CRITICAL,
                                "c-1",
                                5,
                                11,
                                "always",
                                "\"always\" says more than one study can; say what was seen, in"
                                        + " whom, and how often."));
    }

    private static List<Flag> look(String id, String example) {
        Rule rule = RULES.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        return switch (rule) {
            case WordingRule wording ->
                    wording.look(new Passage("a test", example, "c-1", false, false));
            case EvidenceRule evidence -> evidence.look(Drafts.of(example));
            default -> throw new IllegalStateException("No such kind of rule: " + id);
        };
    }
}
