package org.evidenceatlas.stage.acquire.words;

import java.util.List;
import java.util.Locale;
import org.evidenceatlas.model.record.AbstractText;
import org.evidenceatlas.model.record.Report;
import org.jspecify.annotations.Nullable;

/**
 * How much of each kind one record may hold, whatever its format. What later stages do with a
 * record takes time that follows these numbers. Each is several times what genuine records reach.
 */
public final class Bounds {
    /** What to do about a record that holds more. */
    public static final String ADVICE =
            "If it is genuine, please report it, so that the limit can be raised.";

    private record Count(String words, int met, int most) {}

    private Bounds() {}

    /** Says in a sentence what there is too much of; null where nothing is. */
    public static @Nullable String broken(Report report) {
        List<Count> counts =
                List.of(
                        new Count("authors", report.authors().authors().size(), 20_000),
                        new Count("links to other papers", report.links().size(), 2_000),
                        new Count("MeSH headings", report.indexing().mesh().size(), 1_000),
                        new Count("keywords", report.indexing().keywords().size(), 2_000),
                        new Count("publication types", report.indexing().types().size(), 100),
                        new Count("languages", report.indexing().languages().size(), 100),
                        new Count("sections of an abstract", report.text().sections().size(), 200),
                        new Count("registry numbers", report.ids().registry().size(), 10_000),
                        new Count("grants", report.disclosure().funding().size(), 10_000),
                        new Count("references", report.cites().size(), 20_000));
        for (Count one : counts) {
            if (one.met() > one.most()) {
                return String.format(
                        Locale.ROOT,
                        "It has %d %s; %d are the most that are taken.",
                        one.met(),
                        one.words(),
                        one.most());
            }
        }
        return lengths(report);
    }

    private static @Nullable String lengths(Report report) {
        int text =
                report.text().sections().stream()
                        .map(AbstractText.Section::text)
                        .mapToInt(String::length)
                        .sum();
        List<Count> lengths =
                List.of(
                        new Count("title", length(report.title().plain()), 5_000),
                        new Count("journal or book", length(report.container().title()), 5_000),
                        new Count("abstract", text, 100_000),
                        new Count(
                                "statement of interests",
                                length(report.disclosure().competingInterests()),
                                200_000));
        for (Count one : lengths) {
            if (one.met() > one.most()) {
                return String.format(
                        Locale.ROOT,
                        "Its %s has %d characters; %d are the most that are taken.",
                        one.words(),
                        one.met(),
                        one.most());
            }
        }
        return null;
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : text.length();
    }
}
