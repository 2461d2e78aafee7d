package org.evidenceatlas.model.classification;

import com.fasterxml.jackson.annotation.JsonValue;

/** The condition the paper is about. */
public enum DiseaseContext {
    ME_CFS("me-cfs", "ME/CFS"),
    LONG_COVID("long-covid", "long COVID"),
    ME_CFS_AND_LONG_COVID("me-cfs+long-covid", "ME/CFS or long COVID"),
    CHRONIC_FATIGUE("chronic-fatigue", "chronic fatigue"),
    OTHER("other", "the condition studied"),
    UNCLEAR("unclear", "the condition studied");

    private final String code;
    private final String plain;

    DiseaseContext(String code, String plain) {
        this.code = code;
        this.plain = plain;
    }

    /** The name used in JSON and in the published values. */
    @JsonValue
    public String code() {
        return code;
    }

    /** How a sentence names it, as in "people with long COVID". */
    public String plain() {
        return plain;
    }
}
