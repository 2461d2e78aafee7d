package org.evidenceatlas.model.classification;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether post-exertional malaise was an explicit condition of entry. */
public enum PemCriterion {
    /** Stated, or through a case definition that requires it. */
    REQUIRED("required"),
    /** Only definitions that do not require it, or said so. */
    NOT_REQUIRED("not-required"),
    /** People were studied, and the text read does not say. */
    UNCLEAR("unclear"),
    /** No people were recruited as patients: reviews, cells, animals. */
    NOT_APPLICABLE("not-applicable");

    private final String code;

    PemCriterion(String code) {
        this.code = code;
    }

    /** The name used in JSON and in the published values. */
    @JsonValue
    public String code() {
        return code;
    }
}
