package org.evidenceatlas.model.study;

import org.evidenceatlas.model.testimony.Facts;

/**
 * The bibliography of a study's primary report as another source has it, to be held against ours.
 *
 * @param source whose words these are: "crossref"
 */
public record Bibliography(String source, Facts facts) {}
