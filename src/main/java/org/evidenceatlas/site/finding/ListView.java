package org.evidenceatlas.site.finding;

import java.util.List;
import org.evidenceatlas.site.view.Entry;
import org.evidenceatlas.site.view.Link;
import org.jspecify.annotations.Nullable;

/**
 * A list of studies, one page of it.
 *
 * @param count "22 studies, newest first"
 * @param chosen what narrows the list; each link leads to the list without it
 * @param notes how the words or the address were read, in plain sentences
 * @param signposts guides and topics that may serve better
 * @param ways where to go from an empty list, each with what it gives
 */
public record ListView(
        String heading,
        String count,
        boolean sample,
        SearchForm form,
        List<Link> chosen,
        List<String> notes,
        List<Link> signposts,
        List<Entry> entries,
        List<Link> ways,
        Pager pager) {
    /** One filter with its values: "Study design" and a link for each that occurs. */
    public record FilterGroup(String name, List<Link> values) {}

    /** Where the reader is; null where there is no earlier or later page. */
    public record Pager(String where, @Nullable String earlier, @Nullable String later) {}
}
