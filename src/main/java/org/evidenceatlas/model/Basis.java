package org.evidenceatlas.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a value rests on. A ruling outranks a rule; a rule outranks a model. */
public enum Basis {
    PUBLICATION_TYPE("publication-type"),
    RULE("rule"),
    MODEL("model"),
    DERIVED("derived"),
    RULING("ruling"),
    /** Nothing was found: only for the value that says so ("unclear", not stated). */
    NONE("none");

    private final String code;

    Basis(String code) {
        this.code = code;
    }

    /** The name used in JSON. */
    @JsonValue
    public String code() {
        return code;
    }
}
