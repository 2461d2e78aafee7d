package org.evidenceatlas.model.record;

import org.jspecify.annotations.Nullable;

/**
 * A person or a group named as author.
 *
 * @param last family name; empty for a group
 * @param fore given names or initials as the record prints them: "Agnes C"
 * @param collective a group's name; null for a person
 * @param orcid sixteen digits with hyphens, without address
 */
public record Author(
        String last,
        @Nullable String fore,
        @Nullable String suffix,
        @Nullable String collective,
        @Nullable String orcid) {}
