package org.evidenceatlas.model;

import java.util.List;
import java.util.Map;

/**
 * The machinery as data, so that the pages about it cannot go stale.
 *
 * @param stages name to version, in the order of the line
 */
public record Catalogue(
        Map<String, String> stages, List<RuleEntry> rules, List<Table> tables, String query) {

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
