package org.evidenceatlas.stage.assemble.family;

import java.util.EnumMap;
import java.util.Map;
import org.evidenceatlas.model.record.RefType;

/**
 * What a linked document is to the one whose record has the link, and what that one is to it: one
 * row for each of NLM's RefType values but "Cites", which makes no family.
 *
 * @param other what the document at the far end is: "erratum"
 * @param self what the document with the link is to the one at the far end: "corrected paper"
 */
record Kin(String other, String self) {
    private static final Map<RefType, Kin> TABLE = new EnumMap<>(RefType.class);

    static {
        pair(RefType.COMMENT_IN, RefType.COMMENT_ON, "comment", "paper commented on");
        pair(RefType.ERRATUM_IN, RefType.ERRATUM_FOR, "erratum", "corrected paper");
        pair(RefType.RETRACTION_IN, RefType.RETRACTION_OF, "retraction notice", "retracted paper");
        pair(
                RefType.PARTIAL_RETRACTION_IN,
                RefType.PARTIAL_RETRACTION_OF,
                "partial retraction notice",
                "partially retracted paper");
        pair(
                RefType.EXPRESSION_OF_CONCERN_IN,
                RefType.EXPRESSION_OF_CONCERN_FOR,
                "expression of concern",
                "paper under concern");
        pair(
                RefType.CORRECTEDAND_REPUBLISHED_IN,
                RefType.CORRECTEDAND_REPUBLISHED_FROM,
                "corrected republication",
                "first publication");
        pair(
                RefType.RETRACTEDAND_REPUBLISHED_IN,
                RefType.RETRACTEDAND_REPUBLISHED_FROM,
                "replacement",
                "retracted version");
        pair(
                RefType.REPUBLISHED_IN,
                RefType.REPUBLISHED_FROM,
                "republication",
                "first publication");
        pair(RefType.REPRINT_IN, RefType.REPRINT_OF, "reprint", "first publication");
        pair(RefType.UPDATE_IN, RefType.UPDATE_OF, "newer version", "earlier version");
        TABLE.put(
                RefType.SUMMARY_FOR_PATIENTS_IN,
                new Kin("summary for patients", "original report"));
        TABLE.put(RefType.ORIGINAL_REPORT_IN, new Kin("original report", "summary for patients"));
        TABLE.put(RefType.ASSOCIATED_DATASET, new Kin("data set", "paper"));
        TABLE.put(
                RefType.ASSOCIATED_PUBLICATION,
                new Kin("linked publication", "linked publication"));
        TABLE.put(RefType.UNKNOWN, new Kin("linked publication", "linked publication"));
    }

    /** Whether a link of this type makes a family. */
    static boolean makes(RefType type) {
        return TABLE.containsKey(type);
    }

    /** The row of the type. */
    static Kin of(RefType type) {
        Kin kin = TABLE.get(type);
        if (kin == null) {
            throw new IllegalArgumentException(
                    "A link of type " + type.code() + " makes no family.");
        }
        return kin;
    }

    private static void pair(RefType in, RefType of, String later, String earlier) {
        TABLE.put(in, new Kin(later, earlier));
        TABLE.put(of, new Kin(earlier, later));
    }
}
