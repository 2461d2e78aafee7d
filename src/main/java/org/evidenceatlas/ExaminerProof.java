package org.evidenceatlas;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.evidenceatlas.model.Flag;
import org.evidenceatlas.model.Severity;
import org.evidenceatlas.model.draft.Draft;
import org.evidenceatlas.model.verdict.Examination;
import org.evidenceatlas.stage.Outcome;
import org.evidenceatlas.stage.Proof;
import org.evidenceatlas.stage.examine.Examiner;

/**
 * The examination that waits for every draft, held before it against what a model wrote. What holds
 * a page speaks against a sentence. So do two remarks that hold none: words to steer a machine,
 * which no sentence of ours has, and long runs of a publisher's words, which somebody who can
 * retell may shorten.
 */
record ExaminerProof(Examiner examiner) implements Proof {
    private static final String STEERING = "source.injection";
    private static final Set<String> REMARKS = Set.of(STEERING, "grounding.copied");

    @Override
    public String version() {
        return examiner.version();
    }

    @Override
    public List<Flag> against(Draft draft) {
        return flags(
                draft,
                flag -> flag.severity() == Severity.CRITICAL || REMARKS.contains(flag.rule()));
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
