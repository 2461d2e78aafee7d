package org.evidenceatlas.search;

import java.util.List;
import java.util.Map;
import org.evidenceatlas.model.page.Facet;

/**
 * The answer to a wish.
 *
 * @param total how many studies fit
 * @param hits those of the page that was asked for
 * @param counts of every filter and value that occurs, how many studies choosing that value alone
 *     in its filter gives, under the words and the choices in all other filters; 0 is left out
 * @param notes plain sentences about how the words were read
 */
public record Found(
        int total, List<Hit> hits, Map<Facet, Map<String, Integer>> counts, List<String> notes) {
    public Found {
        hits = List.copyOf(hits);
        notes = List.copyOf(notes);
    }
}
