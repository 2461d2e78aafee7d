package org.evidenceatlas.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds every page: head, navigation, footer.
 *
 * @param path the page's own address without scheme and host: "/evidence"
 * @param current address of the navigation entry the page belongs to; empty for none
 * @param noindex true where search engines must keep away: pages that show the sample
 * @param kept true for the bytes kept for ever, whose links leave the frame around them
 * @param metas name and content of further meta elements, in order
 */
public record Shell(
        String title,
        String description,
        String path,
        String current,
        boolean noindex,
        boolean kept,
        List<Meta> metas,
        Imprint imprint) {
    /** What to say of sources that were not heard of for long, on the pages that they feed. */
    public List<String> stale() {
        boolean fed =
                List.of("/evidence", "/topics", "/process").contains(current)
                        || path.startsWith("/retractions");
        return kept || !fed ? List.of() : imprint.stale();
    }

    /** One meta element. */
    public record Meta(String name, String content) {}

    /**
     * What the footer says.
     *
     * @param versions "Generator 1.0", one a part
     * @param readUpTo the day, in words; null before the first run
     * @param stamp what built the site; null on kept pages
     * @param stale what to say of sources that were not heard of for long; none on kept pages
     * @param nav the navigation, holding only what exists
     * @param more further links for the footer
     */
    public record Imprint(
            String name,
            String baseUrl,
            List<String> versions,
            @Nullable String readUpTo,
            @Nullable String stamp,
            List<String> stale,
            boolean gateOff,
            List<Link> nav,
            List<Link> more) {}
}
