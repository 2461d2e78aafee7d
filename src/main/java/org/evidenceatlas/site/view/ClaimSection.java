package org.evidenceatlas.site.view;

import java.util.List;

/**
 * One part of our text about a study.
 *
 * @param id the part's anchor: "observed"
 * @param prose true for running text, false for a list
 * @param editorial true where some of it is editorial text, not medically reviewed
 */
public record ClaimSection(
        String id, String heading, boolean prose, boolean editorial, List<Source> sentences) {
    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return sentences.isEmpty();
    }
}
