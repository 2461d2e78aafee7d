package org.evidenceatlas.model.record;

import org.jspecify.annotations.Nullable;

/**
 * A link that NLM's record makes to another document (CommentsCorrectionsList).
 *
 * @param citation the reference as NLM prints it, may be empty
 */
public record RecordLink(
        RefType type, @Nullable String pmid, @Nullable String doi, String citation) {}
