package org.evidenceatlas.pack;

import com.fasterxml.jackson.annotation.JacksonInject;
import com.fasterxml.jackson.annotation.OptBoolean;
import java.util.List;

/**
 * A published case definition.
 *
 * @param id "fukuda-1994"
 * @param aliases names under which papers cite it, full words or abbreviations
 * @param source DOI, else ISBN or address
 * @param pmid of the paper that set it out, digits alone; may be left out, and is then empty: not
 *     in PubMed, or not known. Lists of references often hold no other identifier
 * @param requiresPem "yes", "no", "optional", "exertional-fatigue", "unclear"
 * @param pemCriterion what entry by this definition alone means: required, not-required, unclear
 * @param clause what it says of PEM, retold in our words
 * @param clauseChecked true only where the definition's text was opened
 * @param quality "strict", "adequate", "weak": its row in the published table; "unclear" where its
 *     clauses are not known
 * @param durationMonths how long the illness must have lasted, in months; 0 where not known
 * @param coreSymptoms symptoms that must all be there beside post-exertional malaise; empty where
 *     none is or it is not known
 */
public record CaseDefinition(
        String id,
        String name,
        int year,
        List<String> aliases,
        String source,
        @JacksonInject(value = "absent", useInput = OptBoolean.TRUE) String pmid,
        String requiresPem,
        String pemCriterion,
        String clause,
        String clausePlace,
        boolean clauseChecked,
        String quality,
        int durationMonths,
        List<String> coreSymptoms) {
    /** What stands in the place of an id where a paper states a definition of its own. */
    public static final String OWN = "other";

    public CaseDefinition {
        coreSymptoms = List.copyOf(coreSymptoms);
    }
}
