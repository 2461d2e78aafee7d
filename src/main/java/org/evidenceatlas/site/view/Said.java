package org.evidenceatlas.site.view;

/**
 * A piece of plain text.
 *
 * @param marked true where it is what the reader looked for
 */
public record Said(String text, boolean marked) {}
