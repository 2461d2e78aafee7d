package org.evidenceatlas.stage.acquire.ris;

import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.model.record.AbstractText;
import org.evidenceatlas.model.record.Author;
import org.evidenceatlas.model.record.AuthorList;
import org.evidenceatlas.model.record.Container;
import org.evidenceatlas.model.record.Dates;
import org.evidenceatlas.model.record.Disclosure;
import org.evidenceatlas.model.record.Indexing;
import org.evidenceatlas.model.record.Report;
import org.evidenceatlas.model.record.ReportKind;
import org.evidenceatlas.model.record.Title;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.acquire.format.Mixed;
import org.evidenceatlas.stage.acquire.tagged.Entry;
import org.evidenceatlas.stage.acquire.tagged.Unfit;
import org.evidenceatlas.stage.acquire.words.Headings;
import org.evidenceatlas.stage.acquire.words.Kinds;
import org.jspecify.annotations.Nullable;

/** Reads a RIS record; where dialects use several tags for one thing, the commonest comes first. */
final class RisReader {
    private static final Pattern ISSN = Pattern.compile("^\\d{4}-?\\d{3}[\\dXx]\\b");

    private RisReader() {}

    static Report read(Entry entry) throws Unfit {
        List<String> types = entry.all("TY");
        if (types.isEmpty()) {
            throw new Unfit(
                    "This record does not begin with a line \"TY  - \", as every RIS record does.",
                    "Add the line \"TY  - JOUR\" before it, or export it again.");
        }
        String type = types.getLast();
        boolean book = isBook(type);
        String title = book ? entry.text("TI", "T1", "BT") : entry.text("TI", "T1", "CT");
        if (title.isEmpty()) {
            throw new Unfit(
                    "This record has no title: neither TI nor T1 has a value.",
                    "Add a line \"TI  - \" with the title, or remove the record.");
        }
        Container container = container(entry, book);
        AuthorList authors = authors(entry);
        Dates dates = RisDates.read(entry);
        return new Report(
                new RisIds(entry).read(title, authors, dates),
                kind(type, container),
                new Title(Mixed.escaped(title), title, entry.first("TT")),
                authors,
                container,
                dates,
                new AbstractText(Headings.splitPrinted(entry.text("AB", "N2")), null),
                new Indexing(List.of(), List.of(), entry.all("KW"), entry.all("LA")),
                List.of(),
                new Disclosure(null, List.of()));
    }

    private static boolean isBook(String type) {
        return type.equals("BOOK") || type.equals("EBOOK") || type.equals("EDBOOK");
    }

    private static ReportKind kind(String type, Container container) {
        if (isBook(type)) {
            return ReportKind.BOOK;
        }
        return switch (type) {
            case "CHAP", "ECHAP" -> ReportKind.CHAPTER;
            case "UNPB" -> ReportKind.PREPRINT;
            default -> Kinds.ofArticle(List.of(), container.title());
        };
    }

    private static Container container(Entry entry, boolean book) {
        String whole = book ? entry.first("T3") : entry.first("JF", "T2", "BT", "JO", "JA", "J2");
        String brief = entry.first("J2", "JA", "J1", "JO");
        String number = entry.text("SN");
        boolean issn = ISSN.matcher(number).find();
        return new Container(
                whole,
                brief == null || brief.equals(whole) ? null : brief,
                issn ? number : null,
                entry.first("VL"),
                entry.first("IS"),
                pages(entry),
                entry.first("PB"),
                issn || number.isEmpty() ? null : number);
    }

    private static @Nullable String pages(Entry entry) {
        String start = entry.first("SP");
        String end = entry.first("EP");
        boolean range = start != null && end != null && !start.contains("-") && !start.equals(end);
        return range ? start + "-" + end : start;
    }

    /** The authors; where there are none, the editors. */
    private static AuthorList authors(Entry entry) {
        List<Author> authors = new ArrayList<>();
        boolean complete = true;
        boolean edited = entry.first("AU", "A1") == null;
        for (Entry.Field field : entry.fields()) {
            boolean own =
                    edited
                            ? field.tag().equals("ED") || field.tag().equals("A2")
                            : field.tag().equals("AU") || field.tag().equals("A1");
            if (!own || field.value().isEmpty()) {
                continue;
            }
            boolean others = field.value().startsWith("et al");
            complete &= !others;
            if (!others) {
                authors.add(author(field.value()));
            }
        }
        return new AuthorList(authors, complete);
    }

    /**
     * "Kaiping, Agnes C" or "White, P.D., Jr"; a name of several words without comma is a group's.
     */
    private static Author author(String name) {
        String[] parts = name.split("\\s*,\\s*", 3);
        if (parts.length == 1) {
            boolean group = name.indexOf(' ') > 0;
            return new Author(group ? "" : name, null, null, group ? name : null, null);
        }
        String suffix = parts.length == 3 && !parts[2].isEmpty() ? parts[2] : null;
        return new Author(parts[0], parts[1].isEmpty() ? null : parts[1], suffix, null, null);
    }
}
