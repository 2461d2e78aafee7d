package org.evidenceatlas.pack;

import java.util.List;
import java.util.Map;

/**
 * What the condition is called and how the literature on it is found.
 *
 * @param shortName "ME/CFS"
 * @param names full names and abbreviations that name the condition itself; those in capitals are
 *     matched with their case
 * @param near group (such as "long-covid", "chronic-fatigue") to the terms that name it
 * @param query the PubMed query, printed on /methodology
 * @param europepmcQuery the same in Europe PMC's syntax
 */
public record Condition(
        String shortName,
        String longName,
        List<String> names,
        Map<String, List<String>> near,
        String query,
        String europepmcQuery) {}
