package org.evidenceatlas.cite;

import java.util.List;
import java.util.Locale;
import org.evidenceatlas.model.PartialDate;
import org.evidenceatlas.model.record.Author;
import org.evidenceatlas.model.record.Report;
import org.evidenceatlas.text.Markup;
import org.jspecify.annotations.Nullable;

/**
 * A record in NLM's MEDLINE format (.nbib): four characters of tag, a hyphen, a space; long values
 * go on after six spaces. An incomplete list of authors ends in "et al.", as MEDLINE's own do.
 */
public final class NbibStyle implements CitationStyle {
    private static final int WIDTH = 87;
    private static final List<String> MONTHS =
            List.of(
                    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov",
                    "Dec");

    @Override
    public String name() {
        return "nbib";
    }

    @Override
    public String fileEnding() {
        return "nbib";
    }

    @Override
    public String cite(Citable one) {
        Report report = one.report();
        Lines lines = new Lines();
        lines.add("PMID", report.ids().pmid());
        lines.add("DP", published(report));
        lines.add("TI", report.title().plain());
        lines.add("PG", report.container().pages());
        lines.add("VI", report.container().volume());
        lines.add("IP", report.container().issue());
        if (report.ids().doi() != null) {
            lines.add("LID", report.ids().doi() + " [doi]");
        }
        authors(report, lines);
        report.indexing().languages().forEach(language -> lines.add("LA", language));
        report.indexing().types().forEach(type -> lines.add("PT", type));
        lines.add("TA", report.container().abbreviation());
        lines.add("JT", report.container().title());
        lines.add("IS", report.container().issn());
        lines.add("ISBN", report.container().isbn());
        lines.add("PB", report.container().publisher());
        lines.add("PMC", report.ids().pmcid());
        if (report.ids().doi() != null) {
            lines.add("AID", report.ids().doi() + " [doi]");
        }
        if (one.retracted()) {
            lines.add("GN", "RETRACTED");
        }
        return lines.text.toString();
    }

    private static void authors(Report report, Lines lines) {
        for (Author author : report.authors().authors()) {
            if (author.collective() != null) {
                lines.add("CN", author.collective());
            } else {
                lines.add("FAU", Names.familyFirst(author));
                lines.add("AU", (author.last() + " " + initials(author)).strip());
            }
        }
        if (!report.authors().complete()) {
            lines.add("AU", "et al.");
        }
    }

    private static String initials(Author author) {
        StringBuilder initials = new StringBuilder();
        if (author.fore() != null) {
            for (String word : author.fore().split("[ -]")) {
                if (!word.isEmpty()) {
                    initials.appendCodePoint(word.codePointAt(0));
                }
            }
        }
        return initials.toString().toUpperCase(Locale.ROOT);
    }

    private static @Nullable String published(Report report) {
        PartialDate date = report.dates().issue();
        if (date == null) {
            date = report.dates().electronic();
        }
        if (date == null) {
            return report.dates().verbatim();
        }
        String month = date.month() == null ? "" : " " + MONTHS.get(date.month() - 1);
        return date.year() + month + (date.day() == null ? "" : " " + date.day());
    }

    /** Collects lines; a missing value gives none; long values are folded at a space. */
    private static final class Lines {
        private final StringBuilder text = new StringBuilder();

        void add(String tag, @Nullable String value) {
            if (value == null) {
                return;
            }
            String rest = Markup.oneLine(value);
            text.append(tag).append(" ".repeat(4 - tag.length())).append("- ");
            while (rest.length() > WIDTH - 6 && rest.lastIndexOf(' ', WIDTH - 6) > 0) {
                int cut = rest.lastIndexOf(' ', WIDTH - 6);
                text.append(rest, 0, cut).append("\n      ");
                rest = rest.substring(cut + 1);
            }
            text.append(rest).append('\n');
        }
    }
}
