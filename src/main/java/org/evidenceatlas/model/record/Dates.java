package org.evidenceatlas.model.record;

import org.evidenceatlas.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a document and its record.
 *
 * @param issue the journal issue's date; null where the record has none that can be read
 * @param electronic first electronic publication
 * @param entered when the record entered PubMed
 * @param revised when NLM last revised the record
 * @param verbatim the date as printed where it is a MedlineDate: "2003 Jan-Feb"
 */
public record Dates(
        @Nullable PartialDate issue,
        @Nullable PartialDate electronic,
        @Nullable PartialDate entered,
        @Nullable PartialDate revised,
        @Nullable String verbatim) {
    /** The year to cite: of the issue, else of first electronic publication; null if unknown. */
    public @Nullable Integer year() {
        if (issue != null) {
            return issue.year();
        }
        return electronic == null ? null : electronic.year();
    }

    /** The earlier of issue and electronic date; null if both are unknown. */
    public @Nullable PartialDate first() {
        if (issue == null || electronic == null) {
            return issue == null ? electronic : issue;
        }
        return issue.compareTo(electronic) <= 0 ? issue : electronic;
    }
}
