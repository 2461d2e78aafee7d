package org.evidenceatlas;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.evidenceatlas.model.Flag;
import org.evidenceatlas.model.Passage;
import org.evidenceatlas.model.Severity;
import org.evidenceatlas.model.draft.Claim;
import org.evidenceatlas.model.draft.Draft;
import org.evidenceatlas.model.verdict.Examination;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.stage.Outcome;
import org.evidenceatlas.stage.Proof;
import org.evidenceatlas.stage.WordingRule;
import org.evidenceatlas.stage.examine.Examiner;

/**
 * The examination that waits for every draft, held before it against what a model wrote. What holds
 * a page speaks against a sentence. So do two things that hold none: words to steer a machine,
 * which no sentence of ours has, and long runs of a publisher's words, which somebody who can
 * retell may shorten.
 *
 * @param marks the check for words to steer a machine, which the examination holds against the
 *     source alone
 */
record ExaminerProof(Examiner examiner, List<WordingRule> marks) implements Proof {
    private static final String STEERING = "source.injection";
    private static final String COPIED = "grounding.copied";

    /** With the checks of a pack. */
    static ExaminerProof of(Examiner examiner, Pack pack) {
        return new ExaminerProof(
                examiner,
                Examiner.wording(pack).stream().filter(one -> one.id().equals(STEERING)).toList());
    }

    @Override
    public String version() {
        return examiner.version();
    }

    @Override
    public List<Flag> against(Draft draft) {
        List<Flag> flags =
                new ArrayList<>(
                        flags(
                                draft,
                                flag ->
                                        flag.severity() == Severity.CRITICAL
                                                || flag.rule().equals(COPIED)));
        for (Claim claim : draft.claims()) {
            Passage passage =
                    new Passage(claim.field().code(), claim.text(), claim.id(), false, false);
            marks.forEach(rule -> flags.addAll(rule.look(passage)));
        }
        return List.copyOf(flags);
    }

    @Override
    public List<Flag> steering(Draft draft) {
        return flags(draft, flag -> flag.claim() == null && flag.rule().equals(STEERING));
    }

    private List<Flag> flags(Draft draft, Predicate<Flag> counted) {
        return switch (examiner.apply(draft)) {
            case Outcome.Made<Examination>(Examination seen) ->
                    seen.flags().stream().filter(counted).toList();
            case Outcome.Withheld<Examination> none -> List.of();
        };
    }
}
