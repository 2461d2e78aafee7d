package org.evidenceatlas.model.record;

import org.jspecify.annotations.Nullable;

/**
 * What the document appeared in.
 *
 * @param title journal or book; null where the record has none
 * @param pages as printed: "585-593", or an article number
 * @param publisher for books
 */
public record Container(
        @Nullable String title,
        @Nullable String abbreviation,
        @Nullable String issn,
        @Nullable String volume,
        @Nullable String issue,
        @Nullable String pages,
        @Nullable String publisher,
        @Nullable String isbn) {}
