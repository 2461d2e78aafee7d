package org.evidenceatlas.text;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a sentence of an abstract does. */
public enum Role {
    BACKGROUND("background"),
    AIM("aim"),
    METHODS("methods"),
    RESULTS("results"),
    CONCLUSION("conclusion"),
    OTHER("other");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    /** The name used in JSON and in the published values. */
    @JsonValue
    public String code() {
        return code;
    }
}
