package org.evidenceatlas.model.draft;

import com.fasterxml.jackson.annotation.JsonValue;

/** The fields of a draft, in page order; the first two are forms for low-energy reading. */
public enum Field {
    ONE_LINE("one-line"),
    FIVE_LINES("five-lines"),
    CAUTION("caution"),
    PLAIN_SUMMARY("plain-summary"),
    ADVANCED_SUMMARY("advanced-summary"),
    WHY_IT_MATTERS("why-it-matters"),
    OBSERVED("observed"),
    INFERRED("inferred"),
    QUESTIONS("questions"),
    NOT_PROVEN("not-proven"),
    STRENGTHS("strengths"),
    LIMITATIONS("limitations"),
    WITHDRAWN("withdrawn");

    private final String code;

    Field(String code) {
        this.code = code;
    }

    /** The name used in JSON and in the published values. */
    @JsonValue
    public String code() {
        return code;
    }
}
