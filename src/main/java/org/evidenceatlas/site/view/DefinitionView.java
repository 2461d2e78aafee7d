package org.evidenceatlas.site.view;

import java.util.List;

/** A case definition: what it asks for, where that stands, and the studies that used it. */
public record DefinitionView(
        String name,
        boolean clauseChecked,
        String clause,
        String place,
        List<Row> rows,
        String count,
        boolean sample,
        List<Entry> entries) {}
