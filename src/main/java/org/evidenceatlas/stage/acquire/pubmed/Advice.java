package org.evidenceatlas.stage.acquire.pubmed;

import java.util.Locale;
import java.util.Map;
import org.evidenceatlas.stage.acquire.xml.Limits;
import org.evidenceatlas.stage.acquire.xml.Piece;

/** What is said when a part of a source is refused: what is wrong, and what to do about it. */
final class Advice {
    static final String KEPT = " The records before this place were kept.";
    static final String MISFIT =
            "Some of its bytes do not fit the file's encoding, so its text would be wrong.";
    static final String MISFIT_ADVICE =
            "Convert the file to UTF-8, and let its first line say encoding=\"UTF-8\".";
    static final String NO_ID = "It has no PMID, no DOI, no PMCID and no bookshelf accession.";
    static final String NO_ID_ADVICE =
            "Add the record's PMID, for example <PMID Version=\"1\">36589231</PMID>.";
    static final String MALFORMED_ADVICE =
            "Fetch this record again from PubMed, or mend the place named.";

    static final String NO_DELETED = "A PMID in <DeleteCitation> is none.";
    static final String STRANGER_ADVICE =
            "Check the spelling of the element's name; records are <PubmedArticle>.";
    static final String BROKEN_ADVICE =
            "If it is genuine, please report it, so that the limit can be raised.";
    static final String DOUBT_ADVICE =
            "Look at the paper: if the DOI is printed there in plain letters, tell PubMed.";
    static final String UNREAD_ADVICE =
            "Check the disk and the right to read the file, then run again.";

    private static final String EFETCH =
            "Give PubMed XML: on pubmed.ncbi.nlm.nih.gov, or from efetch with db=pubmed and"
                    + " retmode=xml, the file begins with <PubmedArticleSet>.";

    private static final Map<String, String> ROOTS =
            Map.of(
                    "esearchresult", "This is an answer of esearch: a list of PMIDs, no records.",
                    "esummaryresult", "This is an answer of esummary, which has no abstracts.",
                    "epostresult", "This is an answer of epost, which has no records.",
                    "elinkresult", "This is an answer of elink, which has no records.",
                    "html", "This is a web page, not PubMed XML.");

    private Advice() {}

    static String reason(Piece.Fault fault, Limits limits) {
        String detail = fault.detail();
        return switch (fault.kind()) {
            case EMPTY -> "The source is empty.";
            case NOT_XML -> "This is not XML: it begins with \"" + detail + "\"" + format(detail);
            case FOREIGN_ROOT ->
                    ROOTS.getOrDefault(
                            detail.toLowerCase(Locale.ROOT),
                            "Its outermost element is <" + detail + ">, not <PubmedArticleSet>.");
            case NO_RECORD -> "It holds no record: there is no <PubmedArticle> in it.";
            case STRAY_TEXT ->
                    "Between two records stand words that belong to none: \"" + detail + "\".";
            case NO_END_TAG -> "The element has no end tag </" + detail + ">.";
            case CUT_IN_RECORD -> "The source ends inside this <" + detail + ">: it was cut short.";
            case CUT_IN_SET -> "The source ends before </" + detail + ">: it was cut short." + KEPT;
            case OVERSIZED ->
                    "The <"
                            + detail
                            + "> has "
                            + fault.length()
                            + " characters; "
                            + limits.recordChars()
                            + " are the most that are taken.";
            case ENTITY ->
                    "Its DOCTYPE declares entities of its own ("
                            + detail
                            + "), as an entity bomb does."
                            + " They are not expanded.";
            case EXTERNAL_ENTITY ->
                    "Its DOCTYPE declares entities to be fetched from elsewhere ("
                            + detail
                            + "). They are not fetched.";
        };
    }

    static String advice(Piece.Fault fault) {
        return switch (fault.kind()) {
            case EMPTY, NO_RECORD, NOT_XML, FOREIGN_ROOT -> foreign(fault.detail());
            case STRAY_TEXT -> "Remove those words, or fetch the file again.";
            case NO_END_TAG -> "Fetch this record again; the records around it were kept.";
            case CUT_IN_RECORD, CUT_IN_SET ->
                    "Download or fetch it again, whole; the last line should be </PubmedArticleSet>.";
            case OVERSIZED -> BROKEN_ADVICE;
            case ENTITY, EXTERNAL_ENTITY ->
                    "Remove the declarations. PubMed's own files need none. Records that do not use"
                            + " them were read.";
        };
    }

    private static String format(String begins) {
        if (begins.startsWith("PMID-")) {
            return ", which is MEDLINE text (.nbib).";
        }
        if (begins.startsWith("TY  -")) {
            return ", which is RIS.";
        }
        if (begins.startsWith("{") || begins.startsWith("[")) {
            return ", which looks like JSON.";
        }
        if (begins.startsWith("PK")) {
            return ", which is a zip file.";
        }
        return ".";
    }

    private static String foreign(String detail) {
        if (detail.equals("eSearchResult")) {
            return "Give its PMIDs to efetch (db=pubmed, retmode=xml), and read that answer.";
        }
        return detail.startsWith("PK") ? "Unzip it, and give the .xml files in it." : EFETCH;
    }

    static String taken(String key) {
        return " The record " + key + " was taken.";
    }

    static String stranger(Piece.Item item) {
        return "Among the records stands an element <" + item.name() + ">, which is none.";
    }
}
