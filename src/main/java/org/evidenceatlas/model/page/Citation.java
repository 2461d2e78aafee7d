package org.evidenceatlas.model.page;

/**
 * One way to cite.
 *
 * @param style "primary", "bibtex", "ris", "csl-json", "nbib", "snapshot"
 * @param text exactly what is to be copied
 */
public record Citation(String style, String text) {}
