package org.evidenceatlas.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A study in a list.
 *
 * @param titleHtml the title, safe to print as it is
 * @param oneLine our one sentence about it; null for a bare record
 */
public record Entry(
        String href,
        String titleHtml,
        String byline,
        List<String> badges,
        @Nullable String oneLine) {}
