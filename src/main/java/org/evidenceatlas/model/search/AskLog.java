package org.evidenceatlas.model.search;

import java.util.List;

/**
 * How a source beside PubMed was asked in one run, and what came of it.
 *
 * @param source its name: "crossref", "europe-pmc"
 * @param platform its address
 * @param why what was asked about and why, in words
 * @param due documents to be asked about, or records that the source counts
 * @param answered of these, those that came or of which it said what it knows
 * @param unknown of those answered, the ones that it does not know
 * @param gaps what could not be asked; the next run asks just that
 */
public record AskLog(
        String source,
        String platform,
        String why,
        int due,
        int answered,
        int unknown,
        List<Gap> gaps) {
    public AskLog {
        gaps = List.copyOf(gaps);
    }

    /**
     * Documents or a question that got no answer.
     *
     * @param reason a whole sentence
     * @param about keys of documents; empty where the question itself got none
     */
    public record Gap(String reason, List<String> about) {
        public Gap {
            about = List.copyOf(about);
        }
    }

    /** Whether something was asked and nothing was answered. */
    public boolean unanswered() {
        return !gaps.isEmpty() && answered == 0;
    }
}
