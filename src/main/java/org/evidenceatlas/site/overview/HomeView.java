package org.evidenceatlas.site.overview;

import java.util.List;
import org.evidenceatlas.site.finding.ListView.FilterGroup;
import org.evidenceatlas.site.view.Entry;
import org.evidenceatlas.site.view.Link;

/** The first page: what this is, how much there is, and where to begin. */
public record HomeView(
        String name,
        String condition,
        int studies,
        boolean sample,
        List<Entry> newest,
        List<Link> topics,
        List<FilterGroup> groups) {}
