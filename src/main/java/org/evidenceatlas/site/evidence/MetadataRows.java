package org.evidenceatlas.site.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.evidenceatlas.model.classification.Classification;
import org.evidenceatlas.model.fulltext.FullText;
import org.evidenceatlas.model.fulltext.Licence;
import org.evidenceatlas.model.page.Page;
import org.evidenceatlas.model.record.Identifiers;
import org.evidenceatlas.model.record.Report;
import org.evidenceatlas.model.study.FamilyMember;
import org.evidenceatlas.model.study.Status;
import org.evidenceatlas.model.study.Study;
import org.evidenceatlas.site.view.Link;
import org.evidenceatlas.site.view.Row;
import org.evidenceatlas.site.words.Addresses;
import org.evidenceatlas.site.words.Days;
import org.evidenceatlas.site.words.Languages;
import org.evidenceatlas.site.words.Words;
import org.jspecify.annotations.Nullable;

/** The bibliography of a study, the state of its page, and the documents linked to it. */
final class MetadataRows {
    private MetadataRows() {}

    /** Identifiers, indexing, money and interests, status, dates. */
    static List<Row> of(Page page) {
        Classification seen = page.verdict().examination().draft().classification();
        Study study = seen.study();
        Report report = study.primary();
        List<Row> rows = new ArrayList<>();
        identifiers(report.ids(), rows);
        text("Title in its own language", report.title().vernacular(), rows);
        text("Publisher", report.container().publisher(), rows);
        join("Publication types (library's words)", report.indexing().types(), rows);
        List<String> languages = report.indexing().languages();
        join("Language", languages.stream().map(Languages::of).toList(), rows);
        join("Funding", report.disclosure().funding(), rows);
        text("Competing interests", report.disclosure().competingInterests(), rows);
        fullText(study.fullText(), seen.read(), rows);
        status(study.status(), rows);
        rows.add(Row.of("First published here", Days.of(page.first())));
        rows.add(Row.of("Last revised here", Days.of(page.revision().date())));
        rows.add(Row.of("Revisions", Integer.toString(page.revision().number())));
        return rows;
    }

    private static void identifiers(Identifiers ids, List<Row> rows) {
        if (ids.doi() != null) {
            rows.add(Row.of("DOI", new Link(ids.doi(), Addresses.doi(ids.doi()))));
        }
        if (ids.pmid() != null) {
            rows.add(Row.of("PubMed", new Link(ids.pmid(), Addresses.pubmed(ids.pmid()))));
        }
        if (ids.pmcid() != null) {
            rows.add(Row.of("PubMed Central", new Link(ids.pmcid(), Addresses.pmc(ids.pmcid()))));
        }
        String accession = ids.accession();
        boolean shelved = accession != null && accession.startsWith("NBK");
        text("Bookshelf", shelved ? accession : null, rows);
        join("Registration", ids.registry(), rows);
    }

    /**
     * Whether the whole article is kept, under which terms, and whether it was read.
     *
     * @param read what classify read: "full-text", "abstract", "title"
     */
    static void fullText(@Nullable FullText text, String read, List<Row> rows) {
        if (text == null) {
            return;
        }
        Licence licence = text.licence();
        List<Row.Value> values = new ArrayList<>();
        if (licence == null) {
            values.add(new Row.Value("Kept here, without a stated licence", ""));
        } else {
            String given = Objects.requireNonNullElse(licence.address(), "");
            String address = given.startsWith("https://") ? given : "";
            values.add(new Row.Value("Kept here under " + licence.name(), address));
        }
        values.add(new Row.Value(reading(text, read), ""));
        rows.add(new Row("Full text", values));
    }

    private static String reading(FullText text, String read) {
        if (read.equals("full-text")) {
            return "Its methods were read for who took part; the sentences of this page rest on the"
                    + " abstract";
        }
        return text.mayBeRead()
                ? "Not read: no part of it is about methods or participants"
                : "Not read: no licence that lets a program read it";
    }

    private static void status(Status status, List<Row> rows) {
        rows.add(Row.of("Retraction or correction", Words.of(status.value())));
        join("Asked for notices", status.asked(), rows);
        join("Not asked", status.notAsked(), rows);
    }

    private static void text(String term, @Nullable String value, List<Row> rows) {
        if (value != null && !value.isBlank()) {
            rows.add(Row.of(term, value));
        }
    }

    private static void join(String term, List<String> values, List<Row> rows) {
        text(term, String.join(", ", values), rows);
    }

    /**
     * The documents linked to the study: its other reports, notices, errata, comments, versions.
     */
    static List<Row> family(Study study) {
        List<Row> rows = new ArrayList<>();
        for (FamilyMember member : study.family()) {
            String citation = member.citation().isBlank() ? "The document" : member.citation();
            List<Row.Value> values = new ArrayList<>();
            values.add(new Row.Value(citation, address(member)));
            if (member.status() != null) {
                values.add(new Row.Value("Of it is known: " + Words.of(member.status()), ""));
            }
            values.add(new Row.Value("Linked because: " + member.reason(), ""));
            rows.add(new Row(Words.sentence(member.relation()), values));
        }
        return rows;
    }

    private static String address(FamilyMember member) {
        if (member.doi() != null) {
            return Addresses.doi(member.doi());
        }
        return member.pmid() == null ? "" : Addresses.pubmed(member.pmid());
    }

    /** Where the paper is read: by DOI, else in PubMed. */
    static @Nullable Link paper(Identifiers ids) {
        if (ids.doi() != null) {
            return new Link("the paper", Addresses.doi(ids.doi()));
        }
        return ids.pmid() == null
                ? null
                : new Link("the paper's record in PubMed", Addresses.pubmed(ids.pmid()));
    }
}
