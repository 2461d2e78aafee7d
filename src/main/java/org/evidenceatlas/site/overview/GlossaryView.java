package org.evidenceatlas.site.overview;

import java.util.List;

/** Technical words and what they mean, by letter of the alphabet. */
public record GlossaryView(List<Word> words) {
    /** One word; {@code also} is empty or names its other forms. */
    public record Word(String term, String also, String meaning) {}
}
