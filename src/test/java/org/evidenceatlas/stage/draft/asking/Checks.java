package org.evidenceatlas.stage.draft.asking;

import java.util.List;
import org.evidenceatlas.line.Workshop;
import org.evidenceatlas.model.Flag;
import org.evidenceatlas.model.Severity;
import org.evidenceatlas.model.draft.Draft;
import org.evidenceatlas.model.verdict.Examination;
import org.evidenceatlas.stage.Outcome;
import org.evidenceatlas.stage.Proof;

/** The real examination. */
record Checks(String version) implements Proof {
    @Override
    public List<Flag> against(Draft draft) {
        return flags(draft).stream()
                .filter(
                        flag ->
                                flag.severity() == Severity.CRITICAL
                                        || flag.rule().equals("grounding.copied"))
                .toList();
    }

    @Override
    public List<Flag> steering(Draft draft) {
        return flags(draft).stream()
                .filter(flag -> flag.claim() == null && flag.rule().equals("source.injection"))
                .toList();
    }

    private static List<Flag> flags(Draft draft) {
        if (Workshop.LINE.examine().apply(draft)
                instanceof Outcome.Made<Examination>(Examination seen)) {
            return seen.flags();
        }
        return List.of();
    }
}
