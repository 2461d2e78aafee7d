package org.evidenceatlas.stage.draft.derive;

import java.util.List;
import org.evidenceatlas.model.Severity;
import org.evidenceatlas.stage.Rule;

/**
 * A rule by which a sentence of ours is written. It raises no flag, so it has no texts that it
 * catches; the version of the drafter is raised with it.
 */
public interface SentenceRule extends Rule {
    @Override
    default String version() {
        return "1";
    }

    @Override
    default Severity severity() {
        return Severity.INFO;
    }

    @Override
    default List<String> caught() {
        return List.of();
    }

    @Override
    default List<String> passed() {
        return List.of();
    }
}
