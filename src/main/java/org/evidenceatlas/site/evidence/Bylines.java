package org.evidenceatlas.site.evidence;

import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.model.page.Brief;
import org.evidenceatlas.model.record.Author;
import org.evidenceatlas.model.record.Report;

/** Who wrote a paper, where and when, on one line. */
public final class Bylines {
    private static final int SHOWN = 3;

    private Bylines() {}

    /** "Kasimir, Francesca, Toomey, Danny, Liu, Zheng et al. · A journal · 2022". */
    public static String of(Report report) {
        return of(Brief.Byline.of(report));
    }

    /** The same from what a list knows. */
    public static String of(Brief.Byline report) {
        List<String> parts = new ArrayList<>();
        parts.add(authors(report));
        String container = report.container();
        if (container != null) {
            parts.add(container);
        }
        Integer year = report.year();
        parts.add(year == null ? "year unknown" : Integer.toString(year));
        return String.join(" · ", parts);
    }

    private static String authors(Brief.Byline list) {
        if (list.authors().isEmpty()) {
            return "Unknown authors";
        }
        String names =
                String.join(", ", list.authors().stream().limit(SHOWN).map(Bylines::name).toList());
        boolean more = list.authors().size() > SHOWN || !list.complete();
        return more ? names + " et al." : names;
    }

    /** "Kasimir, Francesca", or a group's name. */
    static String name(Author author) {
        if (author.collective() != null) {
            return author.collective();
        }
        String fore = author.fore() == null ? "" : ", " + author.fore();
        String suffix = author.suffix() == null ? "" : " " + author.suffix();
        return author.last() + fore + suffix;
    }
}
