package org.evidenceatlas.model.record;

import com.fasterxml.jackson.annotation.JsonValue;

/** The form of a document, which decides how it is cited. */
public enum ReportKind {
    ARTICLE("article"),
    PREPRINT("preprint"),
    BOOK("book"),
    CHAPTER("chapter");

    private final String code;

    ReportKind(String code) {
        this.code = code;
    }

    /** The name used in JSON and in the published values. */
    @JsonValue
    public String code() {
        return code;
    }
}
