package org.evidenceatlas.search;

import org.jspecify.annotations.Nullable;

/**
 * Years of publication.
 *
 * @param from the first, null for no bound
 * @param to the last, null for no bound
 */
public record Years(@Nullable Integer from, @Nullable Integer to) {
    /** Every year, and studies without one. */
    public static final Years ALL = new Years(null, null);

    /** Whether nothing is left out. */
    public boolean isAll() {
        return from == null && to == null;
    }
}
