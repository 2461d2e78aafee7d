package org.evidenceatlas.model.study;

import org.jspecify.annotations.Nullable;

/**
 * A document linked to a study.
 *
 * @param relation "retraction notice", "erratum", "comment", "preprint", "protocol" …
 * @param reason why it is linked, in plain words
 * @param score 1.0 for a link by identifier, less for a likeness
 * @param slug the slug of its own page in this atlas, null if it has none
 * @param status what is known against it, such as that it was retracted; null if nothing is, or if
 *     it is not in this atlas
 */
public record FamilyMember(
        String relation,
        String reason,
        double score,
        @Nullable String pmid,
        @Nullable String doi,
        String citation,
        @Nullable String slug,
        Status.@Nullable Value status) {
    /** One against which nothing is known. */
    public FamilyMember(
            String relation,
            String reason,
            double score,
            @Nullable String pmid,
            @Nullable String doi,
            String citation,
            @Nullable String slug) {
        this(relation, reason, score, pmid, doi, citation, slug, null);
    }

    /** The same document with what is known against it now. */
    public FamilyMember standing(Status.@Nullable Value now) {
        return new FamilyMember(relation, reason, score, pmid, doi, citation, slug, now);
    }
}
