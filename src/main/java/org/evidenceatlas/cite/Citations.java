package org.evidenceatlas.cite;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evidenceatlas.model.page.Citation;

/** All the forms in which a study can be cited, in page order. */
public final class Citations {
    /** The forms of a page; the first is the one to use in research. */
    private static final List<CitationStyle> ON_PAGES =
            List.of(
                    new PrimaryStyle(),
                    new BibtexStyle(),
                    new RisStyle(),
                    new CslJsonStyle(),
                    new NbibStyle());

    private Citations() {}

    /** Every form of a page, the snapshot reference last. */
    public static List<Citation> of(Citable one, Instant asOf) {
        List<Citation> citations = new ArrayList<>();
        ON_PAGES.forEach(style -> citations.add(new Citation(style.name(), style.cite(one))));
        citations.add(new Citation("snapshot", SnapshotReference.of(one, asOf)));
        return List.copyOf(citations);
    }

    /** The styles that the command line knows, in the order of its help. */
    public static List<CitationStyle> styles() {
        List<CitationStyle> styles = new ArrayList<>(ON_PAGES);
        styles.add(new ApaStyle());
        return List.copyOf(styles);
    }

    /** The style of that name, if there is one. */
    public static Optional<CitationStyle> style(String name) {
        return styles().stream().filter(style -> style.name().equals(name)).findFirst();
    }
}
