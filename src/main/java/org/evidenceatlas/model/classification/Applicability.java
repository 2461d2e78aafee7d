package org.evidenceatlas.model.classification;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether results bear on people with post-exertional malaise. */
public enum Applicability {
    DIRECT("direct"),
    INDIRECT("indirect"),
    UNCLEAR("unclear"),
    NOT_APPLICABLE("not-applicable");

    private final String code;

    Applicability(String code) {
        this.code = code;
    }

    /** The name used in JSON and in the published values. */
    @JsonValue
    public String code() {
        return code;
    }
}
