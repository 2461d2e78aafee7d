package org.evidenceatlas.stage.examine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.model.Flag;
import org.evidenceatlas.model.draft.Claim;
import org.evidenceatlas.model.draft.Draft;
import org.evidenceatlas.model.draft.Field;
import org.evidenceatlas.model.verdict.Examination;
import org.evidenceatlas.stage.Outcome;
import org.junit.jupiter.api.Test;

class SaidTwiceTest {
    private static final Draft ONCE =
            Drafts.of(
                    "Fatigue was common in children. => You should rest, as fatigue fell in adults.");

    @Test
    void aClaimThatStandsInTwoFieldsIsRemarkedOnInBoth() {
        Draft twice = with(ONCE, again(ONCE.claims().getFirst(), "c-2", Field.PLAIN_SUMMARY));
        List<Flag> first = about("c-1", examined(twice));
        assertThat(first)
                .extracting(Flag::rule)
                .contains("population.groups", "numbers.direction", "wording.advice");
        assertThat(about("c-2", examined(twice)))
                .isEqualTo(first.stream().map(flag -> flag.on("c-2")).toList());
    }

    @Test
    void whereAFieldMattersEachClaimIsLookedAtByItself() {
        Draft seen = Drafts.of("[observed] We asked whether sleep is bad. => Sleep is bad.");
        Draft twice = with(seen, again(seen.claims().getFirst(), "c-2", Field.ONE_LINE));
        assertThat(about("c-1", examined(twice)))
                .extracting(Flag::rule)
                .contains("grounding.section");
        assertThat(about("c-2", examined(twice)))
                .extracting(Flag::rule)
                .doesNotContain("grounding.section");
    }

    private static List<Flag> examined(Draft draft) {
        Outcome<Examination> outcome = new Examiner(Packs.small()).apply(draft);
        assertThat(outcome).isInstanceOf(Outcome.Made.class);
        return ((Outcome.Made<Examination>) outcome).value().flags();
    }

    private static List<Flag> about(String claim, List<Flag> flags) {
        return flags.stream().filter(flag -> claim.equals(flag.claim())).toList();
    }

    private static Claim again(Claim claim, String id, Field field) {
        return new Claim(id, field, claim.kind(), claim.text(), claim.spans(), null, null, null);
    }

    private static Draft with(Draft draft, Claim other) {
        List<Claim> claims = new ArrayList<>(draft.claims());
        claims.add(other);
        return new Draft(draft.classification(), draft.drafter(), draft.bare(), claims);
    }
}
