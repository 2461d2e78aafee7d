package org.evidenceatlas.site.view;

import java.util.List;

/**
 * A status that must be seen first.
 *
 * @param strong true for what ends a paper's standing: retracted, withdrawn
 * @param signs what says so, each with its source
 */
public record Banner(boolean strong, String heading, String text, List<Sign> signs) {
    /** One sign; {@code links} lead to the notice. */
    public record Sign(String text, List<Link> links) {}
}
