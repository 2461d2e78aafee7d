package org.evidenceatlas.site.overview;

import java.util.List;
import org.evidenceatlas.site.chart.Strips;
import org.evidenceatlas.site.view.Entry;
import org.evidenceatlas.site.view.Link;
import org.evidenceatlas.site.view.Source;
import org.jspecify.annotations.Nullable;

/**
 * A topic: editorial text with its sources, and its studies.
 *
 * @param years its studies over the years; null where fewer than two have a year
 * @param all where the whole list stands, for topics with more studies than are shown
 */
public record TopicView(
        String name,
        List<Source> paragraph,
        String count,
        boolean sample,
        @Nullable Strips years,
        List<Entry> entries,
        List<Link> all) {}
