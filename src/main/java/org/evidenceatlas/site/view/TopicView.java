package org.evidenceatlas.site.view;

import java.util.List;

/**
 * A topic: editorial text with its sources, and its studies.
 *
 * @param all where the whole list stands, for topics with more studies than are shown
 */
public record TopicView(
        String name,
        List<Source> paragraph,
        String count,
        boolean sample,
        List<Entry> entries,
        List<Link> all) {}
