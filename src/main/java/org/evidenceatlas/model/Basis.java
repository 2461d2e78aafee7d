package org.evidenceatlas.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a value rests on. */
public enum Basis {
    /** NLM's own publication type. */
    PUBLICATION_TYPE("publication-type"),
    /** Words of title or abstract that a rule found. */
    RULE("rule"),
    /** Other attributes of the same study. */
    DERIVED("derived"),
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
