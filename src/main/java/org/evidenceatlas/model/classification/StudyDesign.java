package org.evidenceatlas.model.classification;

import com.fasterxml.jackson.annotation.JsonValue;

/** What kind of study it is: our conclusion, apart from NLM's publication type. */
public enum StudyDesign {
    GUIDELINE("guideline"),
    SYSTEMATIC_REVIEW("systematic-review"),
    NARRATIVE_REVIEW("narrative-review"),
    RANDOMISED_TRIAL("randomised-trial"),
    NON_RANDOMISED_TRIAL("non-randomised-trial"),
    COHORT("cohort"),
    CASE_CONTROL("case-control"),
    CROSS_SECTIONAL("cross-sectional"),
    CASE_REPORT("case-report"),
    QUALITATIVE("qualitative"),
    LABORATORY("laboratory"),
    ANIMAL("animal"),
    MODELLING("modelling"),
    METHODS("methods"),
    PROTOCOL("protocol"),
    COMMENTARY("commentary"),
    NOTICE("notice"),
    UNCLEAR("unclear");

    private final String code;

    StudyDesign(String code) {
        this.code = code;
    }

    /** The name used in JSON and in the published values. */
    @JsonValue
    public String code() {
        return code;
    }
}
