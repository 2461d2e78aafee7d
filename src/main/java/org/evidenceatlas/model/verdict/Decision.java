package org.evidenceatlas.model.verdict;

import com.fasterxml.jackson.annotation.JsonValue;

/** What the gate decided. */
public enum Decision {
    PUBLISH("publish"),
    HOLD("hold"),
    REJECT("reject");

    private final String code;

    Decision(String code) {
        this.code = code;
    }

    /** The name used in JSON and in the published values. */
    @JsonValue
    public String code() {
        return code;
    }
}
