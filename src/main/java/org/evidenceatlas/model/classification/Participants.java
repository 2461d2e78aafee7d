package org.evidenceatlas.model.classification;

import com.fasterxml.jackson.annotation.JsonValue;

/** Who or what was studied. */
public enum Participants {
    HUMAN("human"),
    ANIMAL("animal"),
    CELLS("cells"),
    NONE("none"),
    UNCLEAR("unclear");

    private final String code;

    Participants(String code) {
        this.code = code;
    }

    /** The name used in JSON and in the published values. */
    @JsonValue
    public String code() {
        return code;
    }
}
