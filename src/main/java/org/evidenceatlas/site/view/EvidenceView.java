package org.evidenceatlas.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An evidence page, from top to bottom.
 *
 * @param badges each leads to how often it is right
 * @param caution harm-first box; empty for most studies
 * @param short1 the one-line form; {@code short5} the five-line form
 * @param depths words and anchor of each reading depth, with the time it takes
 * @param sections all longer parts in page order; the one with id "not-proven" is the strong one
 * @param related other studies of the same topics; empty on kept pages
 * @param writtenBy who wrote the text, in words
 * @param paper where the paper itself is read; null where it has no address
 */
public record EvidenceView(
        String slug,
        String titleHtml,
        Byline byline,
        boolean retold,
        boolean bare,
        List<String> bareReasons,
        List<Banner> banners,
        List<Link> badges,
        List<Link> depths,
        ClaimSection caution,
        ClaimSection short1,
        ClaimSection short5,
        List<ClaimSection> sections,
        @Nullable Drawing drawing,
        List<Row> kind,
        List<Decided> decided,
        List<Row> family,
        List<Entry> related,
        List<Link> topics,
        List<Row> metadata,
        List<CiteBlock> citations,
        List<Link> downloads,
        Revised revised,
        String writtenBy,
        @Nullable Link paper) {
    /** Authors, journal and year on one line, and the paper's DOI. */
    public record Byline(String text, @Nullable Link doi) {}

    /** The state of the page. */
    public record Revised(int number, String date, String first, String permanent) {}
}
