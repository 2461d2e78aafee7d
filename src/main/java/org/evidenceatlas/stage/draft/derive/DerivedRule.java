package org.evidenceatlas.stage.draft.derive;

import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.evidenceatlas.model.draft.Field;
import org.evidenceatlas.stage.draft.read.Facts;
import org.evidenceatlas.stage.draft.read.Material;

/**
 * A rule that draws one sentence from what is known of a study.
 *
 * @param id dotted: "not-proven.one-time-point"
 * @param applies whether it has something to say here
 * @param say the sentence with its reason
 */
public record DerivedRule(
        String id,
        Field field,
        String why,
        BiPredicate<Material, Facts> applies,
        Function<Material, Derived> say)
        implements SentenceRule {
    /** The sentence for this study; empty where the rule has nothing to say. */
    public Optional<Derived> draw(Material material) {
        Facts facts = material.facts();
        return applies.test(material, facts) ? Optional.of(say.apply(material)) : Optional.empty();
    }
}
