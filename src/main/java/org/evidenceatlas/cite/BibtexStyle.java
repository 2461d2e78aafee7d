package org.evidenceatlas.cite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evidenceatlas.model.record.Author;
import org.evidenceatlas.model.record.Container;
import org.evidenceatlas.model.record.Report;
import org.evidenceatlas.text.Markup;
import org.jspecify.annotations.Nullable;

/**
 * A BibTeX entry, one field a line. Characters that TeX reads as commands are escaped; braces that
 * would unbalance an entry are written as commands too. Addresses and DOIs stand as they are.
 */
public final class BibtexStyle implements CitationStyle {
    @Override
    public String name() {
        return "bibtex";
    }

    @Override
    public String fileEnding() {
        return "bib";
    }

    @Override
    public String cite(Citable one) {
        Report report = one.report();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("author", authors(report));
        fields.put("title", escape(report.title().plain()));
        container(report, fields);
        Integer year = report.dates().year();
        put(fields, "year", year == null ? null : year.toString());
        put(fields, "doi", report.ids().doi() == null ? null : bare(report.ids().doi()));
        put(fields, "note", note(one));
        fields.put("url", one.pageAddress());
        StringBuilder entry = new StringBuilder("@").append(type(report)).append('{');
        entry.append(one.site().citationKey()).append('-').append(one.slug()).append(",\n");
        fields.forEach(
                (k, v) -> entry.append("  ").append(k).append(" = {").append(v).append("},\n"));
        return entry.append("}").toString();
    }

    private static String type(Report report) {
        return switch (report.kind()) {
            case ARTICLE -> "article";
            case PREPRINT -> "misc";
            case BOOK -> "book";
            case CHAPTER -> "incollection";
        };
    }

    private static void container(Report report, Map<String, String> fields) {
        Container in = report.container();
        switch (report.kind()) {
            case ARTICLE -> putText(fields, "journal", in.title());
            case PREPRINT ->
                    putText(fields, "howpublished", in.title() == null ? "Preprint" : in.title());
            case BOOK -> putText(fields, "publisher", in.publisher());
            case CHAPTER -> {
                putText(fields, "booktitle", in.title());
                putText(fields, "publisher", in.publisher());
            }
        }
    }

    private static @Nullable String note(Citable one) {
        String pmid = one.report().ids().pmid();
        String pubmed = pmid == null ? "" : "PubMed: " + pmid;
        if (one.retracted()) {
            return pubmed.isEmpty() ? "RETRACTED" : "RETRACTED. " + pubmed;
        }
        return pubmed.isEmpty() ? null : pubmed;
    }

    private static String authors(Report report) {
        List<String> names = new ArrayList<>();
        for (Author author : report.authors().authors()) {
            String name = escape(Names.familyFirst(author));
            boolean whole = author.collective() != null || name.contains(" and ");
            names.add(whole ? "{" + name + "}" : name);
        }
        if (names.isEmpty()) {
            return "{Unknown}";
        }
        if (!report.authors().complete()) {
            names.add("others");
        }
        return String.join(" and ", names);
    }

    private static void put(Map<String, String> fields, String key, @Nullable String value) {
        if (value != null) {
            fields.put(key, value);
        }
    }

    private static void putText(Map<String, String> fields, String key, @Nullable String value) {
        put(fields, key, value == null ? null : escape(value));
    }

    /** A DOI has no braces or backslashes that an entry could not hold; those are encoded. */
    private static String bare(String doi) {
        return Markup.oneLine(doi).replace("\\", "%5C").replace("{", "%7B").replace("}", "%7D");
    }

    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        Markup.oneLine(text).codePoints().forEach(point -> out.append(escaped(point)));
        return out.toString();
    }

    private static String escaped(int point) {
        return switch (point) {
            case '&', '%', '$', '#', '_' -> "\\" + Character.toString(point);
            case '{' -> "\\textbraceleft{}";
            case '}' -> "\\textbraceright{}";
            case '\\' -> "\\textbackslash{}";
            case '~' -> "\\textasciitilde{}";
            case '^' -> "\\textasciicircum{}";
            default -> Character.toString(point);
        };
    }
}
