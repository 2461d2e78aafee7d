package org.evidenceatlas.model.classification;

import com.fasterxml.jackson.annotation.JsonValue;

/** How strictly the case definitions used select people, by the published table. */
public enum DefinitionQuality {
    STRICT("strict"),
    ADEQUATE("adequate"),
    WEAK("weak"),
    UNCLEAR("unclear"),
    NOT_APPLICABLE("not-applicable");

    private final String code;

    DefinitionQuality(String code) {
        this.code = code;
    }

    /** The name used in JSON and in the published values. */
    @JsonValue
    public String code() {
        return code;
    }
}
