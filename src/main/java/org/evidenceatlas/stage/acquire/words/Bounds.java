package org.evidenceatlas.stage.acquire.words;

import java.util.Objects;
import java.util.stream.Stream;
import org.evidenceatlas.model.record.AbstractText;
import org.evidenceatlas.model.record.Report;
import org.jspecify.annotations.Nullable;

/** Whether a record holds more than one may, by what was read of it. */
public final class Bounds {
    /** What to do about a record that holds more. */
    public static final String ADVICE =
            "If it is genuine, please report it, so that the limit can be raised.";

    private Bounds() {}

    /** Says in a sentence what there is too much of; null where nothing is. */
    public static @Nullable String broken(Report report) {
        return Stream.concat(counts(report), lengths(report))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Stream<@Nullable String> counts(Report report) {
        return Stream.of(
                Most.AUTHORS.many(report.authors().authors().size(), "authors"),
                Most.LINKS.many(report.links().size(), "links to other papers"),
                Most.HEADINGS.many(report.indexing().mesh().size(), "MeSH headings"),
                Most.KEYWORDS.many(report.indexing().keywords().size(), "keywords"),
                Most.TYPES.many(report.indexing().types().size(), "publication types"),
                Most.LANGUAGES.many(report.indexing().languages().size(), "languages"),
                Most.SECTIONS.many(report.text().sections().size(), "sections of an abstract"),
                Most.REGISTRY_NUMBERS.many(report.ids().registry().size(), "registry numbers"),
                Most.GRANTS.many(report.disclosure().funding().size(), "grants"),
                Most.REFERENCES.many(report.cites().size(), "references"));
    }

    private static Stream<@Nullable String> lengths(Report report) {
        int text =
                report.text().sections().stream()
                        .map(AbstractText.Section::text)
                        .mapToInt(String::length)
                        .sum();
        return Stream.of(
                Most.TITLE.length(length(report.title().plain()), "title"),
                Most.CONTAINER.length(length(report.container().title()), "journal or book"),
                Most.ABSTRACT.length(text, "abstract"),
                Most.INTERESTS.length(
                        length(report.disclosure().competingInterests()),
                        "statement of interests"));
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : text.length();
    }
}
