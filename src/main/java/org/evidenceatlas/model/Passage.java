package org.evidenceatlas.model;

import org.jspecify.annotations.Nullable;

/**
 * A piece of prose for the wording rules.
 *
 * @param name where it comes from, as a reader would say it: a file's name, or a claim's field
 * @param text the words, plain
 * @param claim id of the claim, null for prose of others
 * @param negating true where every sentence is read under "does not prove" (that field's lines)
 * @param quoted true where all of it is set off as somebody else's words
 */
public record Passage(
        String name, String text, @Nullable String claim, boolean negating, boolean quoted) {}
