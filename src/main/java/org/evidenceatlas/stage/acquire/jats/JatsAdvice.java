package org.evidenceatlas.stage.acquire.jats;

import org.evidenceatlas.stage.acquire.xml.Limits;
import org.evidenceatlas.stage.acquire.xml.Piece;

/** What is said when an article is refused: what is wrong, and what to do about it. */
final class JatsAdvice {
    static final String NO_ID = "The article has no PMID, no DOI and no PMCID.";
    static final String NO_ID_ADVICE =
            "Add one to its <article-meta>: <article-id pub-id-type=\"doi\">10.1000/182</article-id>.";
    static final String MISFIT =
            "Some of its bytes do not fit the file's encoding, so its text would be wrong.";
    static final String MISFIT_ADVICE =
            "Convert the file to UTF-8, and let its first line say encoding=\"UTF-8\".";
    static final String MALFORMED_ADVICE =
            "Fetch this article again from PMC, or mend the place named.";
    static final String OVERSIZED_ADVICE =
            "Take its record from PubMed instead, which is read without the article's text; if the"
                    + " article is genuine, please report it, so that the limit can be raised.";
    static final String STRANGER_ADVICE =
            "Check the spelling of the element's name; a full text is an <article>.";
    static final String UNREAD_ADVICE =
            "Check the disk and the right to read the file, then run again.";

    private JatsAdvice() {}

    static String reason(Piece.Fault fault, Limits limits) {
        String detail = fault.detail();
        return switch (fault.kind()) {
            case EMPTY -> "The source is empty.";
            case NOT_XML -> "This is not XML: it begins with \"" + detail + "\".";
            case FOREIGN_ROOT -> "Its outermost element is <" + detail + ">, not <article>.";
            case NO_RECORD -> "It holds no article: there is no <article> in it.";
            case STRAY_TEXT ->
                    "Between two articles stand words that belong to none: \"" + detail + "\".";
            case NO_END_TAG -> "The element has no end tag </" + detail + ">.";
            case CUT_IN_RECORD -> "The source ends inside this <" + detail + ">: it was cut short.";
            case CUT_IN_SET ->
                    "The source ends before </"
                            + detail
                            + ">: it was cut short. The articles before this place were kept.";
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
                            + "), as an entity bomb does. They are not expanded.";
            case EXTERNAL_ENTITY ->
                    "Its DOCTYPE declares entities to be fetched from elsewhere ("
                            + detail
                            + "). They are not fetched.";
        };
    }

    static String advice(Piece.Fault fault) {
        return switch (fault.kind()) {
            case EMPTY, NO_RECORD, NOT_XML, FOREIGN_ROOT ->
                    "Give JATS: from PMC with db=pmc and retmode=xml, or from Europe PMC as"
                            + " fullTextXML, the file holds an <article>.";
            case STRAY_TEXT -> "Remove those words, or fetch the file again.";
            case NO_END_TAG -> "Fetch this article again; the articles around it were kept.";
            case CUT_IN_RECORD, CUT_IN_SET ->
                    "Download or fetch it again, whole; the last line should end with </article> or"
                            + " </pmc-articleset>.";
            case OVERSIZED -> OVERSIZED_ADVICE;
            case ENTITY, EXTERNAL_ENTITY ->
                    "Remove the declarations. PMC's own files need none. Articles that do not use"
                            + " them were read.";
        };
    }

    static String stranger(Piece.Item item) {
        return "Among the articles stands an element <" + item.name() + ">, which is none.";
    }
}
