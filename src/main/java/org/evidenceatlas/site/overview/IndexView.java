package org.evidenceatlas.site.overview;

import java.util.List;
import org.evidenceatlas.site.view.Link;

/**
 * A plain index page: a heading, some words, and lines that lead on.
 *
 * @param words paragraphs
 */
public record IndexView(String heading, List<String> words, List<Line> lines) {
    /** One line: a link, and what is said of it. */
    public record Line(Link link, String text) {}
}
