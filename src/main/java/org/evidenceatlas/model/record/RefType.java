package org.evidenceatlas.model.record;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * NLM's RefType values of CommentsCorrections (pubmed_250101.dtd), and "unknown" for later ones.
 */
public enum RefType {
    ASSOCIATED_DATASET("AssociatedDataset"),
    ASSOCIATED_PUBLICATION("AssociatedPublication"),
    COMMENT_ON("CommentOn"),
    COMMENT_IN("CommentIn"),
    CORRECTEDAND_REPUBLISHED_IN("CorrectedandRepublishedIn"),
    CORRECTEDAND_REPUBLISHED_FROM("CorrectedandRepublishedFrom"),
    ERRATUM_IN("ErratumIn"),
    ERRATUM_FOR("ErratumFor"),
    EXPRESSION_OF_CONCERN_IN("ExpressionOfConcernIn"),
    EXPRESSION_OF_CONCERN_FOR("ExpressionOfConcernFor"),
    ORIGINAL_REPORT_IN("OriginalReportIn"),
    PARTIAL_RETRACTION_IN("PartialRetractionIn"),
    PARTIAL_RETRACTION_OF("PartialRetractionOf"),
    REPUBLISHED_IN("RepublishedIn"),
    REPUBLISHED_FROM("RepublishedFrom"),
    RETRACTEDAND_REPUBLISHED_IN("RetractedandRepublishedIn"),
    RETRACTEDAND_REPUBLISHED_FROM("RetractedandRepublishedFrom"),
    RETRACTION_IN("RetractionIn"),
    RETRACTION_OF("RetractionOf"),
    SUMMARY_FOR_PATIENTS_IN("SummaryForPatientsIn"),
    UPDATE_IN("UpdateIn"),
    UPDATE_OF("UpdateOf"),
    REPRINT_IN("ReprintIn"),
    REPRINT_OF("ReprintOf"),
    CITES("Cites"),
    UNKNOWN("unknown");

    private final String code;

    RefType(String code) {
        this.code = code;
    }

    /** The name used in JSON and in the published values. */
    @JsonValue
    public String code() {
        return code;
    }
}
