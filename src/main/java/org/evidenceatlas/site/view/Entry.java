package org.evidenceatlas.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A study in a list.
 *
 * @param titleHtml the title, safe to print as it is
 * @param said our one sentence about it, or the piece that holds what was looked for; empty for a
 *     bare record
 * @param reason why it stands in this list, in words; null where the list says it
 */
public record Entry(
        String href,
        String titleHtml,
        String byline,
        List<String> badges,
        List<Said> said,
        @Nullable String reason) {
    public Entry {
        badges = List.copyOf(badges);
        said = List.copyOf(said);
    }

    /** The same with another text; with its own where the other is empty. */
    public Entry saying(List<Said> other) {
        return other.isEmpty() ? this : new Entry(href, titleHtml, byline, badges, other, reason);
    }

    /** The same with the reason why it is listed. */
    public Entry because(String why) {
        return new Entry(href, titleHtml, byline, badges, said, why);
    }
}
