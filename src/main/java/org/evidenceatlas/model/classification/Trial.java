package org.evidenceatlas.model.classification;

import java.util.List;
import org.evidenceatlas.model.Attribute;
import org.evidenceatlas.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a trial's report says of its conduct; for other designs all "not-applicable".
 *
 * @param blinding "double-blind", "single-blind", "open-label", "assessor-blind", "unclear"
 * @param outcomeType of the main outcome: "objective", "self-reported", "both", "unclear"
 * @param registration the registry number, or "unclear"
 * @param harms "reported", "not-reported" (in what was read)
 */
public record Trial(
        List<Arm> arms,
        Attribute<String> blinding,
        Attribute<String> outcomeType,
        Attribute<String> registration,
        Attribute<String> harms) {
    public Trial {
        arms = List.copyOf(arms);
    }

    /** One arm; {@code n} null where not stated. */
    public record Arm(String name, @Nullable Integer n, Span span) {}

    /** For studies that are no trial. */
    public static Trial notApplicable(String version) {
        Attribute<String> none =
                Attribute.derived(
                        "not-applicable", "trial.no-trial", version, "the study is no trial");
        return new Trial(List.of(), none, none, none, none);
    }
}
