package org.evidenceatlas.command.common;

import java.util.List;
import java.util.Locale;
import org.evidenceatlas.model.classification.Classification;
import org.evidenceatlas.model.classification.Sample.Count;
import org.evidenceatlas.model.study.Study;

/** Classifications as lines of a table for a person. */
public final class Table {
    private static final String FORM = "%-10s %-22s %-15s %-7s %-6s %-6s %-6s %-6s %s";

    /** The names of the columns. */
    public static final String HEADER =
            form("PMID", "design", "PEM", "scope", "level", "cases", "contr.", "total", "title");

    private Table() {}

    /** One study; the title is cut at 60 characters. */
    public static String row(Classification seen) {
        Study study = seen.study();
        String pmid = study.primary().ids().pmid();
        String title = study.primary().title().plain();
        return form(
                pmid == null ? "-" : pmid,
                seen.design().value().code(),
                seen.pemCriterion().value().code(),
                seen.inScope().value() ? "in" : "out",
                seen.level().value().code(),
                count(seen.sample().cases().value()),
                count(seen.sample().controls().value()),
                count(seen.sample().total().value()),
                title.length() > 60 ? title.substring(0, 59) + "…" : title);
    }

    private static String count(Count count) {
        return count.value() == null ? "-" : Integer.toString(count.value());
    }

    private static String form(String... cells) {
        return String.format(Locale.ROOT, FORM, List.of(cells).toArray()).stripTrailing();
    }
}
