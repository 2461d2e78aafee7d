package org.evidenceatlas.model.fulltext;

import org.jspecify.annotations.Nullable;

/**
 * Under which terms a text may be used.
 *
 * @param name as it is shown: "CC BY 4.0"; the source's own words where it has no such name
 * @param address of its terms; null where the source gives none
 * @param open true where it lets the text be read by programs and be shown in part: the Creative
 *     Commons licences and the public domain
 */
public record Licence(String name, @Nullable String address, boolean open) {}
