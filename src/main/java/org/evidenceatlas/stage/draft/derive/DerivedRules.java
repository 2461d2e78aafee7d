package org.evidenceatlas.stage.draft.derive;

import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.model.draft.Field;

/** All rules that derive sentences, in the order in which they are asked. */
public final class DerivedRules {
    /** Every rule: cautions, what is not proven, questions, strengths, limitations. */
    public static final List<DerivedRule> ALL = all();

    private DerivedRules() {}

    private static List<DerivedRule> all() {
        List<DerivedRule> rules = new ArrayList<>(CautionRules.ALL);
        rules.addAll(OtherKindsRules.ALL);
        rules.addAll(NotProvenRules.ALL);
        rules.addAll(SeenRules.ALL);
        rules.addAll(ReachRules.ALL);
        rules.addAll(QuestionRules.ALL);
        rules.addAll(MeritRules.ALL);
        rules.addAll(LimitRules.ALL);
        return List.copyOf(rules);
    }

    /** The rules that write into a field. */
    public static List<DerivedRule> of(Field field) {
        return ALL.stream().filter(rule -> rule.field() == field).toList();
    }
}
