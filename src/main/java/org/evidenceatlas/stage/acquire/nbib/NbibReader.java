package org.evidenceatlas.stage.acquire.nbib;

import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.model.PartialDate;
import org.evidenceatlas.model.record.AbstractText;
import org.evidenceatlas.model.record.Container;
import org.evidenceatlas.model.record.Dates;
import org.evidenceatlas.model.record.Disclosure;
import org.evidenceatlas.model.record.Identifiers;
import org.evidenceatlas.model.record.Indexing;
import org.evidenceatlas.model.record.Report;
import org.evidenceatlas.model.record.ReportKind;
import org.evidenceatlas.model.record.Title;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.acquire.format.Mixed;
import org.evidenceatlas.stage.acquire.tagged.Entry;
import org.evidenceatlas.stage.acquire.tagged.Unfit;
import org.evidenceatlas.stage.acquire.words.Headings;
import org.evidenceatlas.stage.acquire.words.Ids;
import org.evidenceatlas.stage.acquire.words.Kinds;
import org.evidenceatlas.stage.acquire.words.PrintedDates;
import org.evidenceatlas.stage.acquire.words.RegistryNumbers;
import org.jspecify.annotations.Nullable;

/**
 * Reads a record in MEDLINE text (nlm.nih.gov, "MEDLINE/PubMed Data Element Descriptions"), so that
 * it says what PubMed XML says of the same document, as far as the text holds it.
 */
final class NbibReader {
    /** A date that is no MedlineDate: a year with a month and a day, or with a season. */
    private static final Pattern PLAIN_DATE =
            Pattern.compile(
                    "^\\d{4}(?: [A-Z][a-z]{2}(?: \\d{1,2})?| (?:Spring|Summer|Autumn|Fall|Winter))?$");

    private NbibReader() {}

    static Report read(Entry entry) throws Unfit {
        AbstractText text = text(entry);
        Container container = container(entry);
        Indexing indexing = indexing(entry);
        ReportKind kind = kind(entry, indexing, container);
        String title = entry.text("TI");
        if (title.isEmpty()) {
            title = entry.text("BTI");
        }
        return new Report(
                ids(entry, text),
                kind,
                new Title(Mixed.escaped(title), title, entry.first("TT")),
                NbibAuthors.read(entry),
                container,
                dates(entry),
                text,
                indexing,
                NbibLinks.read(entry),
                new Disclosure(
                        entry.first("COIS"),
                        entry.all("GR").stream().map(NbibGrant::line).toList()));
    }

    private static Identifiers ids(Entry entry, AbstractText text) throws Unfit {
        String pmid = Ids.pmid(entry.text("PMID"));
        String doi = marked(entry, "[doi]");
        String pmcid = Ids.pmcid(entry.text("PMC"));
        String printed = marked(entry, "[bookaccession]");
        String accession = printed == null ? null : printed;
        RegistryNumbers registry = new RegistryNumbers();
        for (String number : entry.all("SI")) {
            int slash = number.indexOf('/');
            registry.listed(
                    number.substring(0, Math.max(0, slash)), number.substring(slash + 1).strip());
        }
        text.sections().forEach(section -> registry.namedIn(section.text()));
        String plainDoi = doi == null ? null : Ids.doiIn(doi);
        if (pmid == null && plainDoi == null && pmcid == null && accession == null) {
            throw new Unfit(
                    "It has no PMID, no DOI, no PMCID and no bookshelf accession.",
                    "Add a line with the record's PMID, for example \"PMID- 36589231\".");
        }
        return new Identifiers(pmid, plainDoi, pmcid, accession, registry.all());
    }

    /** The value of an article identifier of this kind, without the mark of its kind. */
    private static @Nullable String marked(Entry entry, String mark) {
        for (String tag : List.of("AID", "LID")) {
            for (String value : entry.all(tag)) {
                if (value.endsWith(mark)) {
                    return value.substring(0, value.length() - mark.length()).strip();
                }
            }
        }
        return null;
    }

    private static AbstractText text(Entry entry) {
        return new AbstractText(Headings.splitPrinted(entry.text("AB")), entry.first("CI"));
    }

    private static Container container(Entry entry) {
        String journal = entry.first("JT");
        boolean chapter = !entry.text("TI").isEmpty();
        return new Container(
                journal == null ? entry.first(chapter ? "BTI" : "CTI") : journal,
                entry.first("TA"),
                issn(entry.all("IS")),
                entry.first("VI"),
                entry.first("IP"),
                entry.first("PG"),
                entry.first("PB"),
                entry.first("ISBN"));
    }

    /** The first that is not the linking one; "1467-5463 (Print)" without its mark. */
    private static @Nullable String issn(List<String> printed) {
        String linking = null;
        for (String one : printed) {
            String bare = one.split(" ", 2)[0];
            if (!one.endsWith("(Linking)")) {
                return bare;
            }
            linking = linking == null ? bare : linking;
        }
        return linking;
    }

    private static ReportKind kind(Entry entry, Indexing indexing, Container container) {
        boolean journal = entry.first("TA", "IS") != null;
        boolean book = !journal && entry.first("BTI", "ISBN", "PB") != null;
        if (!book || indexing.types().contains("Journal Article")) {
            return Kinds.ofArticle(indexing.types(), container.title());
        }
        boolean part =
                entry.first("BTI") == null
                        ? entry.first("JT") != null
                        : !entry.text("TI").isEmpty();
        return part ? ReportKind.CHAPTER : ReportKind.BOOK;
    }

    private static Dates dates(Entry entry) {
        String printed = entry.text("DP");
        PartialDate revised = eight(entry.text("LR"));
        return new Dates(
                PrintedDates.earliest(printed),
                eight(entry.text("DEP")),
                entered(entry),
                revised,
                printed.isEmpty() || PLAIN_DATE.matcher(printed).find() ? null : printed);
    }

    /** When the record entered PubMed: NLM's "entrez" date, else its "pubmed" date. */
    private static @Nullable PartialDate entered(Entry entry) {
        List<String> candidates = new ArrayList<>();
        for (String mark : List.of("[entrez]", "[pubmed]")) {
            entry.all("PHST").stream().filter(one -> one.endsWith(mark)).forEach(candidates::add);
        }
        candidates.addAll(entry.all("CRDT"));
        candidates.addAll(entry.all("EDAT"));
        for (String one : candidates) {
            if (one.length() >= 10) {
                return eight(one.substring(0, 10).replace("/", ""));
            }
        }
        return null;
    }

    /** "20160419" as a date; null for anything else. */
    private static @Nullable PartialDate eight(String digits) {
        return digits.length() == 8
                ? PrintedDates.of(
                        digits.substring(0, 4), digits.substring(4, 6), digits.substring(6))
                : null;
    }

    private static Indexing indexing(Entry entry) {
        List<String> mesh =
                entry.all("MH").stream()
                        .map(heading -> heading.split("/", 2)[0].replace("*", "").strip())
                        .filter(heading -> !heading.isEmpty())
                        .toList();
        List<String> keywords =
                entry.all("OT").stream()
                        .map(word -> word.startsWith("*") ? word.substring(1) : word)
                        .toList();
        return new Indexing(entry.all("PT"), mesh, keywords, entry.all("LA"));
    }
}
