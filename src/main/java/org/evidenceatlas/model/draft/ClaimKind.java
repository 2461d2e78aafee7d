package org.evidenceatlas.model.draft;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a claim may rest on; nothing else can appear. */
public enum ClaimKind {
    /** Rests on spans of the source. */
    REPORTED("reported"),
    /** Follows from the classification by a named rule. */
    DERIVED("derived"),
    /** Editorial text of the pack, with an opened source. */
    CURATED("curated");

    private final String code;

    ClaimKind(String code) {
        this.code = code;
    }

    /** The name used in JSON and in the published values. */
    @JsonValue
    public String code() {
        return code;
    }
}
