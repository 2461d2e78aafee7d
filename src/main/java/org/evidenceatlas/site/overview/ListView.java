package org.evidenceatlas.site.overview;

import java.util.List;
import org.evidenceatlas.site.view.Entry;
import org.evidenceatlas.site.view.Link;
import org.jspecify.annotations.Nullable;

/**
 * A list of studies, one page of it.
 *
 * @param count "22 studies, newest first"
 * @param groups the single filters; each link holds a number of studies
 * @param filter what the list is narrowed to; null for all
 */
public record ListView(
        String heading,
        String count,
        @Nullable String filter,
        boolean sample,
        List<FilterGroup> groups,
        List<Entry> entries,
        Pager pager) {
    /** One filter with its values: "Study design" and a link for each that occurs. */
    public record FilterGroup(String name, List<Link> values) {}

    /** Where the reader is; null where there is no earlier or later page. */
    public record Pager(String where, @Nullable String earlier, @Nullable String later) {}
}
