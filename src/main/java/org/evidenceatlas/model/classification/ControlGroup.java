package org.evidenceatlas.model.classification;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether people were compared with others. */
public enum ControlGroup {
    YES("yes"),
    NO("no"),
    UNCLEAR("unclear"),
    NOT_APPLICABLE("not-applicable");

    private final String code;

    ControlGroup(String code) {
        this.code = code;
    }

    /** The name used in JSON and in the published values. */
    @JsonValue
    public String code() {
        return code;
    }
}
