package org.evidenceatlas.command.records;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evidenceatlas.command.common.WrongUse;
import org.evidenceatlas.model.PartialDate;
import org.evidenceatlas.model.record.AbstractText;
import org.evidenceatlas.model.record.Author;
import org.evidenceatlas.model.record.RecordLink;
import org.evidenceatlas.model.record.Report;
import org.jspecify.annotations.Nullable;

/**
 * Chosen fields of records as a table: one row a record, a tab between two cells, several values of
 * a cell with a bar between them. No value can break a row, nor be run by a spreadsheet. Immutable.
 */
final class Table {
    /** What {@code --fields} may name, in the order in which it is documented. */
    static final Map<String, Function<Report, List<String>>> FIELDS = fields();

    private static final String USUAL = "pmid,doi,year,authors,title,journal";

    /** A spreadsheet takes what begins with one of these for a formula (OWASP, "CSV Injection"). */
    private static final String FORMULA = "=+-@";

    private static final char TAB = '\t';
    private static final char BAR = '|';
    private static final char BROKEN_BAR = '\u00A6';

    private final List<String> names;
    private final List<Function<Report, List<String>>> columns;

    private Table(List<String> names) {
        this.names = names;
        this.columns = names.stream().map(FIELDS::get).toList();
    }

    /**
     * With these columns.
     *
     * @param fields names with commas between them; the usual ones if absent
     * @throws WrongUse where one is unknown
     */
    static Table of(@Nullable String fields) {
        List<String> names =
                Stream.of((fields == null ? USUAL : fields).split(",", -1))
                        .map(String::strip)
                        .toList();
        List<String> allowed = List.copyOf(FIELDS.keySet());
        names.forEach(name -> WrongUse.unlessOneOf(allowed, "--fields", name));
        return new Table(names);
    }

    /** The names of the columns. */
    byte[] head() {
        return (String.join("\t", names) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** One record. */
    byte[] row(Report report) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            if (i > 0) {
                row.append(TAB);
            }
            cell(columns.get(i).apply(report), row);
        }
        return row.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void cell(List<String> values, StringBuilder row) {
        int begin = row.length();
        boolean several = values.size() > 1;
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                row.append(BAR);
            }
            harmless(values.get(i), several, row);
        }
        if (row.length() > begin && FORMULA.indexOf(row.charAt(begin)) >= 0) {
            row.insert(begin, '\'');
        }
    }

    private static void harmless(String value, boolean several, StringBuilder row) {
        int done = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean breaks = Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
            if (breaks || (several && c == BAR)) {
                row.append(value, done, i).append(breaks ? ' ' : BROKEN_BAR);
                done = i + 1;
            }
        }
        row.append(value, done, value.length());
    }

    private static Map<String, Function<Report, List<String>>> fields() {
        Map<String, Function<Report, List<String>>> all = new LinkedHashMap<>();
        all.put("pmid", r -> one(r.ids().pmid()));
        all.put("doi", r -> one(r.ids().doi()));
        all.put("pmcid", r -> one(r.ids().pmcid()));
        all.put("accession", r -> one(r.ids().accession()));
        all.put("registry", r -> r.ids().registry());
        all.put("kind", r -> one(r.kind().code()));
        all.put("title", r -> one(r.title().plain()));
        all.put("vernacular-title", r -> one(r.title().vernacular()));
        all.put("authors", r -> each(r, Table::name));
        all.put("last-names", r -> each(r, Author::last));
        all.put("fore-names", r -> each(r, Author::fore));
        all.put("orcids", r -> each(r, Author::orcid));
        all.put("journal", r -> one(r.container().title()));
        all.put("abbreviation", r -> one(r.container().abbreviation()));
        all.put("issn", r -> one(r.container().issn()));
        all.put("volume", r -> one(r.container().volume()));
        all.put("issue", r -> one(r.container().issue()));
        all.put("pages", r -> one(r.container().pages()));
        all.put("publisher", r -> one(r.container().publisher()));
        all.put("isbn", r -> one(r.container().isbn()));
        all.put("year", r -> one(r.dates().year()));
        all.put("issued", r -> date(r.dates().issue()));
        all.put("electronic", r -> date(r.dates().electronic()));
        all.put("entered", r -> date(r.dates().entered()));
        all.put("revised", r -> date(r.dates().revised()));
        all.put("abstract", r -> one(text(r.text())));
        all.put("copyright", r -> one(r.text().copyright()));
        all.put("types", r -> r.indexing().types());
        all.put("mesh", r -> r.indexing().mesh());
        all.put("keywords", r -> r.indexing().keywords());
        all.put("languages", r -> r.indexing().languages());
        all.put("interests", r -> one(r.disclosure().competingInterests()));
        all.put("funding", r -> r.disclosure().funding());
        all.put("links", r -> r.links().stream().map(Table::link).toList());
        all.put("cites", Report::cites);
        return all;
    }

    private static List<String> one(@Nullable Object value) {
        return value == null ? List.of() : List.of(value.toString());
    }

    private static List<String> date(@Nullable PartialDate date) {
        return date == null ? List.of() : List.of(date.iso());
    }

    /** One value an author, also where it is empty, so that columns of names go together. */
    private static List<String> each(Report report, Function<Author, @Nullable String> part) {
        List<String> parts = new ArrayList<>();
        for (Author author : report.authors().authors()) {
            String value = part.apply(author);
            parts.add(value == null ? "" : value);
        }
        return parts;
    }

    private static String name(Author author) {
        if (author.collective() != null) {
            return author.collective();
        }
        return Stream.of(author.last(), author.fore(), author.suffix())
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String text(AbstractText text) {
        return text.sections().stream()
                .map(AbstractText.Section::text)
                .collect(Collectors.joining(" "));
    }

    /** "ErratumIn pmid:123", else with the DOI, else as the record prints the reference. */
    private static String link(RecordLink link) {
        String other = link.doi() == null ? link.citation() : "doi:" + link.doi();
        return link.type().code() + " " + (link.pmid() == null ? other : "pmid:" + link.pmid());
    }
}
