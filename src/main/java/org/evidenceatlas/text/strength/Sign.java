package org.evidenceatlas.text.strength;

/**
 * A phrase found in a sentence.
 *
 * @param start first UTF-16 unit, {@code end} one past the last
 * @param clause the clause it stands in, from 0
 * @param words as they stand in the sentence
 */
public record Sign(Kind kind, int start, int end, int clause, String words) {}
