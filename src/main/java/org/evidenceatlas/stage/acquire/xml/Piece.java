package org.evidenceatlas.stage.acquire.xml;

/** What a splitter finds next in a source: a whole element, or something that is none. */
public sealed interface Piece {
    /** Where it begins. */
    Place place();

    /**
     * A whole element, not yet parsed.
     *
     * @param name "PubmedArticle", or the name of a stranger among the records
     * @param text exactly the characters of the source
     */
    record Item(Place place, String name, String text) implements Piece {}

    /**
     * Something that is not an element of a record set.
     *
     * @param detail the name or the words met, cut short
     * @param length how many characters it has, those that are not kept among them
     * @param text what was read of it, to look at and for its PMID; may be empty
     */
    record Fault(Place place, Kind kind, String detail, long length, String text) implements Piece {
        /** Of which all is kept. */
        Fault(Place place, Kind kind, String detail, String text) {
            this(place, kind, detail, text.length(), text);
        }
    }

    /** What can be wrong around the elements. */
    enum Kind {
        /** Nothing, or only white space. */
        EMPTY,
        /** The text does not begin like XML. */
        NOT_XML,
        /** Another kind of XML: its root is named. */
        FOREIGN_ROOT,
        /** A record set without a record. */
        NO_RECORD,
        /** Words between two records. */
        STRAY_TEXT,
        /** An element begins again, or the set ends, before its end tag. */
        NO_END_TAG,
        /** The source ends inside an element. */
        CUT_IN_RECORD,
        /** The source ends between the elements, with the set still open. */
        CUT_IN_SET,
        /** An element longer than the limit. */
        OVERSIZED,
        /** The document type declares entities of its own. */
        ENTITY,
        /** The document type declares entities that are to be fetched from elsewhere. */
        EXTERNAL_ENTITY
    }
}
