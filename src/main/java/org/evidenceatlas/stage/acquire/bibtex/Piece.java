package org.evidenceatlas.stage.acquire.bibtex;

import org.evidenceatlas.stage.acquire.xml.Place;

/**
 * What stands from one "@" to the brace that closes it.
 *
 * @param type in small letters: "article", "string", "comment"
 * @param text with braces around it also where round brackets stood
 */
record Piece(Place place, String type, String text, State state) {
    /** Whether it can be read at all. */
    enum State {
        WHOLE,
        UNCLOSED,
        OVERLONG,
        DEEP
    }

    /** Comments, and words for the typesetter: nothing that anybody cites. */
    boolean isAside() {
        return type.equals("comment") || type.equals("preamble");
    }

    boolean isString() {
        return type.equals("string");
    }
}
