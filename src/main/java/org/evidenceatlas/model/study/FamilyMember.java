package org.evidenceatlas.model.study;

import org.jspecify.annotations.Nullable;

/**
 * A document linked to a study.
 *
 * @param relation "retraction notice", "erratum", "comment", "preprint", "protocol" …
 * @param reason why it is linked, in plain words
 * @param score 1.0 for a link by identifier, less for a likeness
 * @param slug the slug of its own page in this atlas, null if it has none
 */
public record FamilyMember(
        String relation,
        String reason,
        double score,
        @Nullable String pmid,
        @Nullable String doi,
        String citation,
        @Nullable String slug) {}
