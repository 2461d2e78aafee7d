package org.evidenceatlas.model.record;

import org.jspecify.annotations.Nullable;

/**
 * A part of a source that could not be read, by name: nothing is dropped in silence, and its
 * beginning is kept to be looked at.
 *
 * @param source file, folder or address as the user gave it
 * @param position "line 120, column 7", or empty where unknown
 * @param pmid the PMID where one was seen before the fault
 * @param reason what is wrong, with the value met
 * @param advice what to do next
 * @param excerpt the first {@value #EXCERPT} UTF-16 units of what was refused, exactly as they
 *     stood there; empty where there is nothing to show
 */
public record Refusal(
        String source,
        String position,
        @Nullable String pmid,
        String reason,
        String advice,
        String excerpt) {
    /** How much is kept of what was refused. */
    public static final int EXCERPT = 2000;

    public Refusal {
        // Reports of earlier versions have none.
        excerpt = excerpt == null ? "" : beginning(excerpt);
    }

    /** A refusal of what cannot be shown: a file that does not open, damaged bytes. */
    public Refusal(
            String source, String position, @Nullable String pmid, String reason, String advice) {
        this(source, position, pmid, reason, advice, "");
    }

    private static String beginning(String text) {
        if (text.length() <= EXCERPT) {
            return text;
        }
        boolean half = Character.isHighSurrogate(text.charAt(EXCERPT - 1));
        return text.substring(0, half ? EXCERPT - 1 : EXCERPT);
    }
}
