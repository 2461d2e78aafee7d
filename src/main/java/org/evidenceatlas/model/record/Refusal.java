package org.evidenceatlas.model.record;

import org.jspecify.annotations.Nullable;

/**
 * A part of a source that could not be read, by name: nothing is dropped in silence.
 *
 * @param source file, folder or address as the user gave it
 * @param position "line 120, column 7", or empty where unknown
 * @param pmid the PMID where one was seen before the fault
 * @param reason what is wrong, with the value met
 * @param advice what to do next
 */
public record Refusal(
        String source, String position, @Nullable String pmid, String reason, String advice) {}
