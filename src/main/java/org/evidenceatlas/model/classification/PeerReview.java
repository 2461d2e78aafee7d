package org.evidenceatlas.model.classification;

import com.fasterxml.jackson.annotation.JsonValue;

/** What is known of peer review; NLM has no such field. */
public enum PeerReview {
    JOURNAL_ARTICLE("journal-article"),
    PREPRINT("preprint"),
    EDITORIAL_OR_LETTER("editorial-or-letter"),
    UNCLEAR("unclear");

    private final String code;

    PeerReview(String code) {
        this.code = code;
    }

    /** The name used in JSON and in the published values. */
    @JsonValue
    public String code() {
        return code;
    }
}
