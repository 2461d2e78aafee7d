package org.evidenceatlas.site.view;

/** A link: its words and its address. */
public record Link(String text, String href) {}
