package org.evidenceatlas.model.testimony;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What happened to a document: Crossref's update types (crossref.org, "Crossmark: types of
 * update"), Retraction Watch's "Reinstatement", and PubMed's deletion of a record.
 */
public enum NoticeType {
    ADDENDUM("addendum"),
    CLARIFICATION("clarification"),
    CORRECTION("correction"),
    CORRIGENDUM("corrigendum"),
    ERRATUM("erratum"),
    EXPRESSION_OF_CONCERN("expression_of_concern"),
    NEW_EDITION("new_edition"),
    NEW_VERSION("new_version"),
    PARTIAL_RETRACTION("partial_retraction"),
    REMOVAL("removal"),
    RETRACTION("retraction"),
    WITHDRAWAL("withdrawal"),
    REINSTATEMENT("reinstatement"),
    DELETION("deletion"),
    UNKNOWN("unknown");

    private final String code;

    NoticeType(String code) {
        this.code = code;
    }

    /** The name used in JSON, which is Crossref's where Crossref has one. */
    @JsonValue
    public String code() {
        return code;
    }
}
