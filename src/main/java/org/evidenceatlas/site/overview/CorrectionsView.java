package org.evidenceatlas.site.overview;

import java.util.List;
import org.evidenceatlas.site.view.Link;

/**
 * What was changed on published pages, newest first.
 *
 * @param total how many changes there are, of which {@code lines} shows the newest
 */
public record CorrectionsView(int total, List<Line> lines) {
    /**
     * One change.
     *
     * @param what the parts that changed, in words
     * @param why what is known of the cause
     * @param took from the date of the paper's record to ours; empty where that is not known
     */
    public record Line(Link page, String date, String what, String why, String took) {}
}
