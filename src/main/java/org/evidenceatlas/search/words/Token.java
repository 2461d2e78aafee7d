package org.evidenceatlas.search.words;

/**
 * A word in a text.
 *
 * @param surface lower case without accents: what a reader would see in a list of words
 * @param term what the index keeps: one spelling, without ending
 * @param start first UTF-16 unit, {@code end} one past the last
 * @param position counts the words of the text from 0; a joined form stands where its first part is
 * @param run number of the run it is part of: "HHV-6" is one run of two words
 * @param joined true for the parts of a run written as one: "hhv6"
 */
public record Token(
        String surface, String term, int start, int end, int position, int run, boolean joined) {}
