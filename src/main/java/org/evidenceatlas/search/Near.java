package org.evidenceatlas.search;

/**
 * A study near to another one.
 *
 * @param reason why, in words: "also about sleep and pain; similar words"
 */
public record Near(String slug, String reason) {}
