package org.evidenceatlas.cite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evidenceatlas.model.PartialDate;
import org.evidenceatlas.model.record.Author;
import org.evidenceatlas.model.record.Report;
import org.evidenceatlas.text.Markup;
import org.jspecify.annotations.Nullable;

/** A CSL-JSON array with one item, in the types and variables of CSL 1.0.2. */
public final class CslJsonStyle implements CitationStyle {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String name() {
        return "csl-json";
    }

    @Override
    public String fileEnding() {
        return "json";
    }

    @Override
    public String cite(Citable one) {
        try {
            return JSON.writeValueAsString(List.of(item(one)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(
                    "The citation of " + one.slug() + " could not be written as JSON.", impossible);
        }
    }

    /** The item as plain maps, for writers of several items. */
    static Map<String, Object> item(Citable one) {
        Report report = one.report();
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", one.slug());
        item.put("type", type(report));
        item.put("title", Markup.withoutFullStop(Markup.oneLine(report.title().plain())));
        List<Map<String, String>> authors = new ArrayList<>();
        report.authors().authors().forEach(author -> authors.add(name(author)));
        if (!authors.isEmpty()) {
            item.put("author", authors);
        }
        container(report, item);
        issued(report, item);
        put(item, "DOI", report.ids().doi());
        put(item, "PMID", report.ids().pmid());
        put(item, "PMCID", report.ids().pmcid());
        String address = PrimaryStyle.address(report.ids());
        put(item, "URL", address.isEmpty() ? null : address);
        List<String> notes = Notes.of(one);
        put(item, "note", notes.isEmpty() ? null : String.join(" ", notes));
        return item;
    }

    private static String type(Report report) {
        return switch (report.kind()) {
            case ARTICLE -> "article-journal";
            case PREPRINT -> "article";
            case BOOK -> "book";
            case CHAPTER -> "chapter";
        };
    }

    private static Map<String, String> name(Author author) {
        Map<String, String> name = new LinkedHashMap<>();
        if (author.collective() != null) {
            name.put("literal", Markup.oneLine(author.collective()));
            return name;
        }
        name.put("family", author.last());
        if (author.fore() != null) {
            name.put("given", author.fore());
        }
        if (author.suffix() != null) {
            name.put("suffix", author.suffix());
        }
        return name;
    }

    private static void container(Report report, Map<String, Object> item) {
        put(item, "container-title", report.container().title());
        put(item, "container-title-short", report.container().abbreviation());
        put(item, "volume", report.container().volume());
        put(item, "issue", report.container().issue());
        put(item, "page", report.container().pages());
        put(item, "publisher", report.container().publisher());
        put(item, "ISSN", report.container().issn());
        put(item, "ISBN", report.container().isbn());
    }

    private static void issued(Report report, Map<String, Object> item) {
        PartialDate date = report.dates().issue();
        if (date == null) {
            date = report.dates().electronic();
        }
        if (date == null) {
            return;
        }
        List<Integer> parts = new ArrayList<>(List.of(date.year()));
        if (date.month() != null) {
            parts.add(date.month());
        }
        if (date.day() != null) {
            parts.add(date.day());
        }
        item.put("issued", Map.of("date-parts", List.of(parts)));
    }

    private static void put(Map<String, Object> item, String key, @Nullable String value) {
        if (value != null) {
            item.put(key, Markup.oneLine(value));
        }
    }
}
