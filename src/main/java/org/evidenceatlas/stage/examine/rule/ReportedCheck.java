package org.evidenceatlas.stage.examine.rule;

import java.util.List;
import java.util.Objects;
import org.evidenceatlas.model.Flag;

/**
 * A check that holds the words of a reported claim against those that it rests on, wherever in the
 * draft it stands: a sentence that stands in several fields is looked at once.
 */
public abstract class ReportedCheck extends ClaimCheck {
    private final Question<Told, List<Flag>> flags = new Question<>(this::compare);

    /** A check that describes itself so. */
    protected ReportedCheck(About about) {
        super(about);
    }

    @Override
    protected final List<Flag> look(Told told) {
        if (!told.isReported()) {
            return List.of();
        }
        Told first = told.first();
        List<Flag> found = flags.of(first);
        return first == told
                ? found
                : found.stream().map(flag -> again(flag, first, told)).toList();
    }

    private static Flag again(Flag flag, Told first, Told told) {
        return Objects.equals(flag.claim(), first.claim().id()) ? flag.on(told.claim().id()) : flag;
    }

    /**
     * The remarks on one reported claim beside its spans. They depend on no more of the claim than
     * its words and its spans.
     */
    protected abstract List<Flag> compare(Told told);
}
