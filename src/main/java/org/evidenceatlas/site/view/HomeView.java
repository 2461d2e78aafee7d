package org.evidenceatlas.site.view;

import java.util.List;
import org.evidenceatlas.site.view.ListView.FilterGroup;

/** The first page: what this is, how much there is, and where to begin. */
public record HomeView(
        String name,
        String condition,
        int studies,
        boolean sample,
        List<Entry> newest,
        List<Link> topics,
        List<FilterGroup> groups) {}
