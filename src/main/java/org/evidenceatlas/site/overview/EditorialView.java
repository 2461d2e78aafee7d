package org.evidenceatlas.site.overview;

import java.util.List;
import org.evidenceatlas.model.editorial.EditorialSection;
import org.evidenceatlas.site.view.Link;
import org.evidenceatlas.site.view.Source;

/**
 * A page of editorial text.
 *
 * @param depths of a guide, ways to its parts, the shortest first; none on other pages
 * @param parts what follows the lead, each under its heading
 */
public record EditorialView(
        String title,
        EditorialSection lead,
        List<Link> depths,
        List<EditorialSection> parts,
        List<Source.Editorial> sources) {
    /** The classes by which the style shows one depth: the first always, the others on demand. */
    private static final List<String> DEPTHS = List.of("short", "short five", "full");

    /** The class of a part; empty where all are shown. */
    public String depth(EditorialSection part) {
        return depths.isEmpty() ? "" : DEPTHS.get(parts.indexOf(part));
    }
}
