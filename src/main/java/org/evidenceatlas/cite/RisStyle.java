package org.evidenceatlas.cite;

import java.util.List;
import org.evidenceatlas.model.PartialDate;
import org.evidenceatlas.model.record.Author;
import org.evidenceatlas.model.record.Container;
import org.evidenceatlas.model.record.Identifiers;
import org.evidenceatlas.model.record.Report;
import org.evidenceatlas.text.Markup;
import org.jspecify.annotations.Nullable;

/**
 * A RIS record (Research Information Systems, tag format): six characters of tag, one value a line,
 * lines ended by CR LF. A preprint is "GEN", as Zotero writes it.
 */
public final class RisStyle implements CitationStyle {
    @Override
    public String name() {
        return "ris";
    }

    @Override
    public String fileEnding() {
        return "ris";
    }

    @Override
    public String cite(Citable one) {
        Report report = one.report();
        Lines lines = new Lines();
        lines.add("TY", type(report));
        for (Author author : report.authors().authors()) {
            lines.add("AU", Names.familyFirst(author));
        }
        lines.add("TI", Markup.withoutFullStop(Markup.oneLine(report.title().plain())));
        container(report.container(), lines);
        dates(report, lines);
        identifiers(report.ids(), lines);
        String address = PrimaryStyle.address(report.ids());
        lines.add("UR", address.isEmpty() ? null : address);
        lines.add("N1", one.site().name() + ": " + one.pageAddress());
        Notes.of(one).forEach(note -> lines.add("N1", note));
        lines.add("ER", "");
        return lines.text.toString();
    }

    private static String type(Report report) {
        return switch (report.kind()) {
            case ARTICLE -> "JOUR";
            case PREPRINT -> "GEN";
            case BOOK -> "BOOK";
            case CHAPTER -> "CHAP";
        };
    }

    private static void container(Container in, Lines lines) {
        lines.add("T2", in.title());
        lines.add("J2", in.abbreviation());
        lines.add("VL", in.volume());
        lines.add("IS", in.issue());
        if (in.pages() != null) {
            List<String> pages = List.of(in.pages().split("-", 2));
            lines.add("SP", pages.get(0));
            lines.add("EP", pages.size() > 1 ? pages.get(1) : null);
        }
        lines.add("PB", in.publisher());
        lines.add("SN", in.issn() == null ? in.isbn() : in.issn());
    }

    private static void dates(Report report, Lines lines) {
        Integer year = report.dates().year();
        lines.add("PY", year == null ? null : year.toString());
        PartialDate date = report.dates().issue();
        if (date != null && date.month() != null) {
            lines.add("DA", date.iso().replace('-', '/'));
        }
    }

    private static void identifiers(Identifiers ids, Lines lines) {
        lines.add("DO", ids.doi());
        lines.add("AN", ids.pmid());
        lines.add("DB", ids.pmid() == null ? null : "PubMed");
        lines.add("C2", ids.pmcid());
    }

    /** Collects lines; a missing value gives none, line breaks inside a value are folded. */
    private static final class Lines {
        private final StringBuilder text = new StringBuilder();

        void add(String tag, @Nullable String value) {
            if (value != null) {
                text.append(tag).append("  - ").append(Markup.oneLine(value)).append("\r\n");
            }
        }
    }
}
