package org.evidenceatlas.text;

/**
 * One sentence of a text.
 *
 * @param start first UTF-16 unit in the text it was cut from; {@code end} one past the last
 */
public record Sentence(int start, int end, String text) {}
