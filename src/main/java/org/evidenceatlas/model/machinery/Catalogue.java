package org.evidenceatlas.model.machinery;

import java.util.List;
import java.util.Map;
import org.evidenceatlas.model.score.Measured;
import org.jspecify.annotations.Nullable;

/**
 * The machinery as data, so that the pages about it cannot go stale.
 *
 * @param stages name to version, in the order of the line
 * @param measured how often the badges were right; null where nothing was measured for this pack
 */
public record Catalogue(
        Map<String, String> stages,
        List<RuleEntry> rules,
        List<Table> tables,
        String query,
        @Nullable Measured measured) {

    /** One rule as /methodology prints it. */
    public record RuleEntry(
            String stage,
            String id,
            String version,
            String severity,
            String why,
            List<String> caught,
            List<String> passed) {}

    /** A published decision table: evidence level, case-definition quality, status. */
    public record Table(String id, String title, List<String> header, List<List<String>> rows) {}
}
