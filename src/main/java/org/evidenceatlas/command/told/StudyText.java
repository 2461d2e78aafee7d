package org.evidenceatlas.command.told;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.evidenceatlas.model.classification.Classification;
import org.evidenceatlas.model.draft.Claim;
import org.evidenceatlas.model.draft.Draft;
import org.evidenceatlas.model.draft.Field;
import org.evidenceatlas.model.draft.WrittenBy;
import org.evidenceatlas.model.record.Author;
import org.evidenceatlas.model.record.Identifiers;
import org.evidenceatlas.model.record.Report;
import org.evidenceatlas.model.study.Status;
import org.evidenceatlas.model.verdict.Decision;
import org.evidenceatlas.model.verdict.Verdict;
import org.jspecify.annotations.Nullable;

/** A study as plain lines of at most 80 characters, for a terminal. */
public final class StudyText {
    private static final int WIDTH = 80;
    private static final String CONTROL = "\\p{Cntrl}";

    private StudyText() {}

    /** Status and badges, title, byline, then the draft field by field, and the verdict. */
    public static String of(Verdict verdict) {
        Draft draft = verdict.examination().draft();
        Classification seen = draft.classification();
        Report report = seen.study().primary();
        List<String> lines = new ArrayList<>();
        status(seen.study().status(), lines);
        wrap("", report.title().plain(), lines);
        wrap("", byline(report), lines);
        lines.add("");
        wrap("", badges(seen), lines);
        if (seen.study().text().retold()) {
            wrap("", "Sample record: its abstract is our retelling, not the paper's words.", lines);
        }
        for (Field field : Field.values()) {
            claims(field, draft.in(field), lines);
        }
        if (!draft.bare()) {
            lines.add("");
            wrap("", WrittenBy.of(draft.drafter()).told(), lines);
        }
        if (verdict.decision() != Decision.PUBLISH) {
            lines.add("");
            wrap("", "Verdict: " + verdict.decision().code(), lines);
            verdict.reasons().forEach(reason -> wrap("  ", reason, lines));
        }
        lines.add("");
        lines.add("Not medical advice.");
        return String.join("\n", lines) + "\n";
    }

    private static void status(Status status, List<String> lines) {
        if (status.value() != Status.Value.CURRENT && status.value() != Status.Value.UNKNOWN) {
            lines.add(status.value().code().toUpperCase(Locale.ROOT).replace('-', ' '));
            lines.add("");
        }
    }

    private static String byline(Report report) {
        List<String> parts = new ArrayList<>();
        List<Author> authors = report.authors().authors();
        List<String> names = authors.stream().limit(3).map(StudyText::name).toList();
        if (!names.isEmpty()) {
            parts.add(String.join("; ", names) + (authors.size() > 3 ? " et al." : ""));
        }
        add(parts, "", report.container().title());
        Integer year = report.dates().year();
        add(parts, "", year == null ? null : Integer.toString(year));
        Identifiers ids = report.ids();
        add(parts, "PMID ", ids.pmid());
        add(parts, "DOI ", ids.doi());
        return String.join(" · ", parts);
    }

    private static void add(List<String> parts, String name, @Nullable String value) {
        if (value != null) {
            parts.add(name + value);
        }
    }

    private static String name(Author author) {
        if (author.collective() != null) {
            return author.collective();
        }
        return author.fore() == null ? author.last() : author.last() + ", " + author.fore();
    }

    private static String badges(Classification seen) {
        return String.join(
                " · ",
                List.of(
                        "evidence level: " + words(seen.level().value().code()),
                        "design: " + words(seen.design().value().code()),
                        "PEM criterion: " + words(seen.pemCriterion().value().code()),
                        "read: " + words(seen.read())));
    }

    private static void claims(Field field, List<Claim> claims, List<String> lines) {
        if (claims.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(heading(field));
        for (Claim claim : claims) {
            wrap("  ", claim.text(), lines);
        }
    }

    private static String heading(Field field) {
        return switch (field) {
            case ONE_LINE -> "In one line";
            case FIVE_LINES -> "In five lines";
            case CAUTION -> "Caution";
            case PLAIN_SUMMARY -> "Quick summary";
            case ADVANCED_SUMMARY -> "In more detail";
            case WHY_IT_MATTERS -> "Why it matters";
            case OBSERVED -> "Observed findings";
            case INFERRED -> "Inferred conclusions";
            case QUESTIONS -> "Remaining questions";
            case NOT_PROVEN -> "What this study does not prove";
            case STRENGTHS -> "Strengths";
            case LIMITATIONS -> "Limitations";
            case WITHDRAWN -> "What was withdrawn";
        };
    }

    private static String words(String code) {
        return code.replace('-', ' ');
    }

    /** Text from outside must not steer a terminal: control characters become spaces. */
    private static void wrap(String indent, String text, List<String> lines) {
        StringBuilder line = new StringBuilder(indent);
        for (String word : text.replaceAll(CONTROL, " ").split(" +")) {
            if (line.length() > indent.length() && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(indent);
            }
            line.append(line.length() > indent.length() ? " " : "").append(word);
        }
        lines.add(line.toString());
    }
}
