package org.evidenceatlas.site.overview;

import java.util.List;

/**
 * The history of a page, or the frame around one kept revision.
 *
 * @param number the revision in the frame; 0 for the history
 * @param status what is known of the paper today, in one sentence
 * @param newer what is newer than the revision in the frame, in words
 */
public record RevisionView(
        String slug,
        String title,
        int number,
        String date,
        String status,
        boolean strong,
        List<String> newer,
        List<Line> lines) {
    /** One revision. */
    public record Line(int number, String date, String reason, String versions, String hash) {}
}
