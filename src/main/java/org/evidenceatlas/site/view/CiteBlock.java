package org.evidenceatlas.site.view;

/** One citation to be copied; {@code intro} says when it is the right one. */
public record CiteBlock(String id, String heading, String intro, String text) {}
