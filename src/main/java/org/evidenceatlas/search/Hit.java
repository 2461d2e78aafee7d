package org.evidenceatlas.search;

import java.util.List;

/**
 * A study that fits.
 *
 * @param snippet a piece of text about it, cut where the words asked for begin and end; empty where
 *     nothing was written about the study
 */
public record Hit(String slug, List<Piece> snippet) {
    public Hit {
        snippet = List.copyOf(snippet);
    }

    /**
     * A piece of plain text, never markup.
     *
     * @param matched true where it is what was asked for
     */
    public record Piece(String text, boolean matched) {}
}
