package org.evidenceatlas.model.classification;

import com.fasterxml.jackson.annotation.JsonValue;

/** The direction of the main result as the text reports it. */
public enum Direction {
    POSITIVE("positive"),
    NULL("null"),
    MIXED("mixed"),
    UNCLEAR("unclear"),
    NOT_APPLICABLE("not-applicable");

    private final String code;

    Direction(String code) {
        this.code = code;
    }

    /** The name used in JSON and in the published values. */
    @JsonValue
    public String code() {
        return code;
    }
}
