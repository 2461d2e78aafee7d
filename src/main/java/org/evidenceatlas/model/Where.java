package org.evidenceatlas.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** The part of a source in which a span lies. */
public enum Where {
    TITLE("title"),
    ABSTRACT("abstract"),
    FULL_TEXT("full-text"),
    METADATA("metadata");

    private final String code;

    Where(String code) {
        this.code = code;
    }

    /** The name used in JSON: "title", "abstract", "full-text", "metadata". */
    @JsonValue
    public String code() {
        return code;
    }
}
