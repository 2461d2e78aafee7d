package org.evidenceatlas.model.testimony;

import org.jspecify.annotations.Nullable;

/**
 * A document's bibliography as a source has it, to be held against its record; null or 0 where the
 * source does not say.
 *
 * @param title plain
 * @param container journal or book
 * @param year of first publication
 * @param firstAuthor family name of the first author
 * @param authors how many
 */
public record Facts(
        @Nullable String title,
        @Nullable String container,
        @Nullable Integer year,
        @Nullable String firstAuthor,
        int authors) {}
