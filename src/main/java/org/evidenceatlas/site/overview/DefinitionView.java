package org.evidenceatlas.site.overview;

import java.util.List;
import org.evidenceatlas.site.view.Entry;
import org.evidenceatlas.site.view.Row;

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
