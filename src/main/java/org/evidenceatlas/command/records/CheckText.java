package org.evidenceatlas.command.records;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.evidenceatlas.line.ListCheck.Checked;
import org.evidenceatlas.line.ListCheck.Finding;
import org.evidenceatlas.line.ListCheck.Taken;
import org.evidenceatlas.model.record.Author;
import org.evidenceatlas.model.record.Report;
import org.evidenceatlas.model.study.Status;
import org.evidenceatlas.store.Codec;
import org.evidenceatlas.text.Unseen;
import org.jspecify.annotations.Nullable;

/**
 * What is said of each entry of a checked list, for people and for programs.
 *
 * @param baseUrl of the site, without a slash at its end
 */
record CheckText(String baseUrl) {
    /** A notice in a list is told, and is nothing against the paper. */
    private static final String NOTICE = "notice";

    /** The keys of one line of JSON; each is always there. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    private record Line(
            String key,
            String title,
            @Nullable Integer year,
            @Nullable String pmid,
            @Nullable String doi,
            @JsonProperty("in_atlas") boolean inAtlas,
            @JsonProperty("matched_by") @Nullable String matchedBy,
            @Nullable Match match,
            String status,
            List<Told> findings,
            List<String> asked,
            @JsonProperty("not_asked") List<String> notAsked,
            @Nullable String page) {}

    /** The record that the entry was taken for. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    private record Match(
            String title, @Nullable String pmid, @Nullable String doi, @Nullable String reason) {}

    /** A finding, with its keys. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    private record Told(String kind, String text, @Nullable String pmid, @Nullable String doi) {}

    /** Whether there is anything that the list's owner ought to know. */
    static boolean isFound(Checked one) {
        return one.findings().stream().anyMatch(finding -> !finding.kind().equals(NOTICE));
    }

    /** One JSON object. */
    String json(Checked one) {
        Report report = one.entry().report();
        Taken taken = one.taken();
        Line line =
                new Line(
                        plain(one.key()),
                        plain(report.title().plain()),
                        report.dates().year(),
                        report.ids().pmid(),
                        report.ids().doi(),
                        one.known(),
                        taken == null ? null : taken.by(),
                        taken == null ? null : match(taken),
                        one.status().value().code(),
                        one.findings().stream().map(CheckText::told).toList(),
                        one.status().asked(),
                        one.status().notAsked(),
                        page(one));
        return new String(Codec.write(line), StandardCharsets.UTF_8);
    }

    private static Match match(Taken taken) {
        Report report = taken.report();
        return new Match(
                plain(report.title().plain()),
                report.ids().pmid(),
                report.ids().doi(),
                taken.reason().isEmpty() ? null : plain(taken.reason()));
    }

    private static Told told(Finding finding) {
        return new Told(finding.kind(), plain(finding.text()), finding.pmid(), finding.doi());
    }

    private @Nullable String page(Checked one) {
        return one.slug() == null ? null : baseUrl + "/evidence/" + one.slug();
    }

    /** The entry, and below it a line for each thing that is known. */
    String of(Checked one) {
        List<String> lines = new ArrayList<>();
        lines.add(plain(name(one)));
        for (Finding finding : one.findings()) {
            lines.add("  " + plain(heading(finding) + finding.text() + number(finding)));
        }
        if (!isFound(one)) {
            lines.add("  " + nothing(one));
        }
        if (one.taken() != null) {
            lines.addAll(found(one.taken()));
        }
        String page = page(one);
        if (page != null) {
            lines.add("  page: " + page);
        }
        if (!one.status().notAsked().isEmpty()) {
            lines.add("  not asked: " + String.join(", ", one.status().notAsked()));
        }
        return String.join("\n", lines);
    }

    /** How it was found, where no number says it; of a guess also what was taken for it. */
    private static List<String> found(Taken taken) {
        return switch (taken.by()) {
            case "title" ->
                    List.of(
                            "  found by title, year and first author: the entry has no number we"
                                    + " know");
            case "likeness" ->
                    List.of(
                            "  found by likeness, which can be wrong: " + plain(taken.reason()),
                            "  taken for: "
                                    + plain(taken.report().title().plain())
                                    + " ("
                                    + plain(taken.report().ids().key())
                                    + ")");
            default -> List.of();
        };
    }

    private static String nothing(Checked one) {
        Status status = one.status();
        String asked =
                status.asked().isEmpty()
                        ? ""
                        : " (asked: " + String.join(", ", status.asked()) + ")";
        if (!one.known()) {
            return "not in this atlas; no source says anything of it" + asked;
        }
        if (!one.findings().isEmpty()) {
            return "in this atlas, without a page of its own";
        }
        return status.value() == Status.Value.UNKNOWN
                ? "in this atlas; its status is unknown" + asked
                : "in this atlas; nothing is said against it" + asked;
    }

    private static String heading(Finding finding) {
        return switch (finding.kind()) {
            case "preprint-published" -> "PREPRINT, NOW PUBLISHED: ";
            case "cites-retracted" -> "CITES: ";
            case "concern" -> "EXPRESSION OF CONCERN: ";
            case "unknown" -> "STATUS UNKNOWN: ";
            case "ambiguous" -> "NOT CLEAR WHICH: ";
            case "partially-retracted" -> "RETRACTED IN PART: ";
            case NOTICE -> "";
            default -> finding.kind().toUpperCase(Locale.ROOT) + ": ";
        };
    }

    private static String number(Finding finding) {
        if (finding.doi() != null) {
            return " (doi:" + finding.doi() + ")";
        }
        return finding.pmid() == null ? "" : " (PMID " + finding.pmid() + ")";
    }

    private static String name(Checked one) {
        Report report = one.entry().report();
        List<String> parts = new ArrayList<>();
        if (!one.key().isEmpty()) {
            parts.add("[" + one.key() + "]");
        }
        if (!report.authors().authors().isEmpty()) {
            Author first = report.authors().authors().getFirst();
            parts.add(first.collective() == null ? first.last() : first.collective());
        }
        if (report.dates().year() != null) {
            parts.add(String.valueOf(report.dates().year()));
        }
        String title = report.title().plain();
        parts.add(title.isEmpty() ? report.ids().key() : title);
        return String.join(" ", parts);
    }

    /** The last line: how many of each. */
    static String sum(List<Checked> checked, int refused) {
        long found = checked.stream().filter(CheckText::isFound).count();
        long unknown = checked.stream().filter(one -> !one.known() && !isFound(one)).count();
        return String.format(
                Locale.ROOT,
                "%d %s: %d with something to know, %d in this atlas without, %d not in this"
                        + " atlas; %d could not be read.",
                checked.size(),
                checked.size() == 1 ? "reference" : "references",
                found,
                checked.size() - found - unknown,
                unknown,
                refused);
    }

    /** On one line, and without anything that steers a terminal. */
    private static String plain(String text) {
        return Unseen.escaped(text.replace('\n', ' ').replace('\t', ' '));
    }
}
