package org.evidenceatlas.model.classification;

import com.fasterxml.jackson.annotation.JsonValue;

/** The condition the paper is about. */
public enum DiseaseContext {
    ME_CFS("me-cfs"),
    LONG_COVID("long-covid"),
    ME_CFS_AND_LONG_COVID("me-cfs+long-covid"),
    CHRONIC_FATIGUE("chronic-fatigue"),
    OTHER("other"),
    UNCLEAR("unclear");

    private final String code;

    DiseaseContext(String code) {
        this.code = code;
    }

    /** The name used in JSON and in the published values. */
    @JsonValue
    public String code() {
        return code;
    }
}
