package org.evidenceatlas.model.draft;

/**
 * A source that was opened for a sentence of editorial text.
 *
 * @param address DOI or web address
 * @param opened the day it was opened, ISO
 */
public record EditorialSource(String title, String address, String opened) {}
