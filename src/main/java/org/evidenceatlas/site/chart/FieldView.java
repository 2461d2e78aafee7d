package org.evidenceatlas.site.chart;

import java.util.List;
import org.evidenceatlas.site.view.Drawing;
import org.jspecify.annotations.Nullable;

/**
 * The field over the years.
 *
 * @param sizes how many people the studies had; null where there is no study
 */
public record FieldView(int studies, List<Strips> charts, @Nullable Drawing sizes) {
    public FieldView {
        charts = List.copyOf(charts);
    }
}
