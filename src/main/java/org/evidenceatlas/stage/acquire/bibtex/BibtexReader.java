package org.evidenceatlas.stage.acquire.bibtex;

import java.util.List;
import java.util.Locale;
import org.evidenceatlas.model.PartialDate;
import org.evidenceatlas.model.record.AbstractText;
import org.evidenceatlas.model.record.AuthorList;
import org.evidenceatlas.model.record.Container;
import org.evidenceatlas.model.record.Dates;
import org.evidenceatlas.model.record.Disclosure;
import org.evidenceatlas.model.record.Identifiers;
import org.evidenceatlas.model.record.Indexing;
import org.evidenceatlas.model.record.Report;
import org.evidenceatlas.model.record.ReportKind;
import org.evidenceatlas.model.record.Title;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.acquire.format.Mixed;
import org.evidenceatlas.stage.acquire.words.Accession;
import org.evidenceatlas.stage.acquire.words.Ids;
import org.evidenceatlas.stage.acquire.words.Kinds;
import org.evidenceatlas.text.Unseen;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.Key;
import org.jbibtex.Value;
import org.jspecify.annotations.Nullable;

/** Reads what identifies a document of its BibTeX entry; its abstract, if it has one, is left. */
record BibtexReader(BibTeXEntry entry) {
    private static final Pattern YEAR = Pattern.compile("\\b(1[5-9]|20)\\d\\d\\b");
    private static final Pattern PUBMED =
            Pattern.compile(
                    "(?i)(?:pubmed\\.ncbi\\.nlm\\.nih\\.gov|ncbi\\.nlm\\.nih\\.gov/pubmed)/(\\d{1,9})\\b"
                            + "|\\bPMID:?\\s*(\\d{1,9})\\b");
    private static final Pattern PMC = Pattern.compile("\\bPMC\\d{1,10}\\b");
    private static final Pattern ARXIV = Pattern.compile("^[\\w.-]+(?:/\\d+)?$");

    static Report read(BibTeXEntry entry) throws Broken {
        return new BibtexReader(entry).report();
    }

    private Report report() throws Broken {
        String title = text("title");
        AuthorList authors = BibtexNames.read(raw("author", "editor"));
        Dates dates = dates();
        Identifiers ids = ids(title, authors, dates);
        if (title.isEmpty() && ids.accession() != null) {
            throw new Broken(
                    "This entry has no title and no identifier that could be looked for.",
                    "Add a field title, doi or pmid.");
        }
        Container container = container();
        return new Report(
                ids,
                kind(container),
                new Title(Mixed.escaped(title), title, null),
                authors,
                container,
                dates,
                new AbstractText(List.of(), null),
                new Indexing(List.of(), List.of(), List.of(), List.of()),
                List.of(),
                new Disclosure(null, List.of()));
    }

    /** As it stands, of the first field that is there; empty for none. */
    private String raw(String... names) {
        for (String name : names) {
            Value value = entry.getField(new Key(name));
            if (value != null) {
                return value.toUserString();
            }
        }
        return "";
    }

    private String text(String... names) {
        return Latex.plain(raw(names));
    }

    private @Nullable String textOrNull(String... names) {
        String text = text(names);
        return text.isEmpty() ? null : text;
    }

    /** An identifier or an address: no letter of it is LaTeX's but a backslash or a brace. */
    private String bare(String name) {
        String value = raw(name).replace("\\", "").replace("{", "").replace("}", "");
        return Unseen.without(value).strip();
    }

    private ReportKind kind(Container container) {
        return switch (entry.getType().getValue().toLowerCase(Locale.ROOT)) {
            case "book" -> ReportKind.BOOK;
            case "inbook", "incollection" -> ReportKind.CHAPTER;
            case "unpublished" -> ReportKind.PREPRINT;
            default ->
                    isArxiv() ? ReportKind.PREPRINT : Kinds.ofArticle(List.of(), container.title());
        };
    }

    private Container container() {
        return new Container(
                textOrNull("journal", "journaltitle", "booktitle"),
                null,
                null,
                textOrNull("volume"),
                textOrNull("number"),
                textOrNull("pages"),
                textOrNull("publisher"),
                null);
    }

    private Dates dates() {
        Matcher year = YEAR.matcher(raw("year", "date"));
        PartialDate date =
                year.find() ? new PartialDate(Integer.parseInt(year.group()), null, null) : null;
        return new Dates(date, null, null, null, null);
    }

    private Identifiers ids(String title, AuthorList authors, Dates dates) {
        String pmid = pmid();
        String doi = doi();
        Matcher pmc = PMC.matcher(bare("pmcid") + " " + bare("pmc") + " " + bare("eprint"));
        String pmcid = pmc.find() ? pmc.group() : null;
        boolean none = pmid == null && doi == null && pmcid == null;
        String first = authors.authors().isEmpty() ? "" : authors.authors().getFirst().last();
        String words = title + "|" + dates.year() + "|" + first;
        return new Identifiers(
                pmid, doi, pmcid, none ? Accession.of("bibtex", words) : null, List.of());
    }

    private @Nullable String doi() {
        for (String name : List.of("doi", "url", "note", "howpublished", "annote", "eprint")) {
            String doi = Ids.doiIn(bare(name));
            if (doi != null) {
                return doi.toLowerCase(Locale.ROOT);
            }
        }
        String number = bare("eprint");
        return isArxiv() && ARXIV.matcher(number).find()
                ? "10.48550/arxiv." + number.toLowerCase(Locale.ROOT)
                : null;
    }

    private boolean isArxiv() {
        return archive().equals("arxiv");
    }

    private String archive() {
        String named = bare("eprinttype");
        return (named.isEmpty() ? bare("archiveprefix") : named).toLowerCase(Locale.ROOT);
    }

    private @Nullable String pmid() {
        String own = Ids.pmid(bare("pmid"));
        if (own != null) {
            return own;
        }
        String number = archive().equals("pubmed") ? Ids.pmid(bare("eprint")) : null;
        if (number != null) {
            return number;
        }
        for (String name : List.of("url", "note", "howpublished", "annote")) {
            Matcher matcher = PUBMED.matcher(bare(name));
            if (matcher.find()) {
                return Ids.pmid(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
            }
        }
        return null;
    }
}
