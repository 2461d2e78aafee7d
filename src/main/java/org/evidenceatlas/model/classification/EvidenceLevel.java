package org.evidenceatlas.model.classification;

import com.fasterxml.jackson.annotation.JsonValue;

/** The evidence level of a study, kept apart from its design. */
public enum EvidenceLevel {
    /** No level (row 1): retracted, commentary, protocol, or no abstract to read. */
    NONE("none"),
    /** Row 4: a guideline, or a systematic review of two or more studies. */
    E0("E0"),
    /** Row 5: repeated by an independent group. Not given yet: nothing links repeats. */
    E1("E1"),
    /** Row 6: people compared, 20 or more in each group, or a cohort of 100 or more. */
    E2("E2"),
    /** Rows 2, 3 and 7: preprints, weak or empty reviews, and all else. */
    E3("E3");

    private final String code;

    EvidenceLevel(String code) {
        this.code = code;
    }

    /** The name used in JSON and in the published values. */
    @JsonValue
    public String code() {
        return code;
    }

    /**
     * A level with its reason, by the first row of the published table that fits.
     *
     * @param row 1 to 7, the row of the table
     * @param reason one sentence for the page
     */
    public record Decision(EvidenceLevel value, int row, String reason) {
        public Decision {
            if (row < 1 || row > 7) {
                throw new IllegalArgumentException(
                        "The level table has rows 1 to 7, not " + row + ".");
            }
        }
    }
}
