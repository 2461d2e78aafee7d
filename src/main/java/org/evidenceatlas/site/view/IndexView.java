package org.evidenceatlas.site.view;

import java.util.List;

/**
 * A plain index page: a heading, some words, and lines that lead on.
 *
 * @param words paragraphs
 */
public record IndexView(String heading, List<String> words, List<Line> lines) {
    /** One line: a link, and what is said of it. */
    public record Line(Link link, String text) {}
}
