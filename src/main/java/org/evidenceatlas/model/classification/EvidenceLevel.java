package org.evidenceatlas.model.classification;

import com.fasterxml.jackson.annotation.JsonValue;

/** The evidence level of a study, kept apart from its design. */
public enum EvidenceLevel {
    /** No level: retracted, commentary, notice, protocol, no abstract. */
    NONE("none"),
    /** Synthesis or guideline. */
    E0("E0"),
    /** Repeated. */
    E1("E1"),
    /** Controlled or large. */
    E2("E2"),
    /** Early. */
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
