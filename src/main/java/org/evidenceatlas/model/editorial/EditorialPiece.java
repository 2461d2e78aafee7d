package org.evidenceatlas.model.editorial;

/**
 * A piece of a line.
 *
 * @param text its words; of a source its number on the page, from 1
 * @param href where a link or source leads: https, or a path of this site; else empty
 */
public record EditorialPiece(Kind kind, String text, String href) {
    /** What the piece is. */
    public enum Kind {
        TEXT,
        EMPHASIS,
        STRONG,
        LINK,
        SOURCE
    }
}
