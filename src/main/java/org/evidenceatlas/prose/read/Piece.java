package org.evidenceatlas.prose.read;

/**
 * A run of prose that is read as one: a paragraph, a heading, a cell of a table.
 *
 * @param text the words, markup dropped; a line feed only where a sentence ends with the line
 * @param from for each UTF-16 unit of the text, where it begins in the file
 * @param to for each unit, one past where it ends there: an entity is longer than its letter
 * @param quoted whether all of it is set off as somebody else's words
 */
public record Piece(String text, int[] from, int[] to, boolean quoted) {
    /** Where words of the text begin in the file. */
    public int start(int at) {
        return from[at];
    }

    /** One past where words of the text end in the file. */
    public int end(int pastLast) {
        return to[pastLast - 1];
    }
}
