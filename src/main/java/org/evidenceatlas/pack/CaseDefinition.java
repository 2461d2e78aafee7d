package org.evidenceatlas.pack;

import java.util.List;

/**
 * A published case definition.
 *
 * @param id "fukuda-1994"
 * @param aliases names under which papers cite it, full words or abbreviations
 * @param source DOI, else ISBN or address
 * @param requiresPem "yes", "no", "optional", "exertional-fatigue"
 * @param pemCriterion what entry by this definition alone means: required, not-required, unclear
 * @param clause what it says of PEM, retold in our words
 * @param clauseChecked true only where the definition's text was opened
 * @param quality "strict", "adequate", "weak": its row in the published table
 */
public record CaseDefinition(
        String id,
        String name,
        int year,
        List<String> aliases,
        String source,
        String requiresPem,
        String pemCriterion,
        String clause,
        String clausePlace,
        boolean clauseChecked,
        String quality) {}
