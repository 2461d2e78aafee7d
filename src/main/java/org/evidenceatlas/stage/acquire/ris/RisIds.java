package org.evidenceatlas.stage.acquire.ris;

import java.util.List;
import java.util.Locale;
import org.evidenceatlas.model.record.AuthorList;
import org.evidenceatlas.model.record.Dates;
import org.evidenceatlas.model.record.Identifiers;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.acquire.tagged.Entry;
import org.evidenceatlas.stage.acquire.words.Accession;
import org.evidenceatlas.stage.acquire.words.Ids;
import org.evidenceatlas.stage.acquire.words.RegistryNumbers;
import org.jspecify.annotations.Nullable;

/**
 * The identifiers of a RIS record, which stand under many tags. One without any gets an accession
 * of its own words: "ris-" and the first 16 digits of the SHA-256 of its title in small letters
 * without anything but letters and digits, its year, and its first author's family name, so that
 * the same paper in another file has the same.
 */
record RisIds(Entry entry) {
    private static final Pattern PUBMED =
            Pattern.compile(
                    "(?:pubmed\\.ncbi\\.nlm\\.nih\\.gov|ncbi\\.nlm\\.nih\\.gov/pubmed)/(\\d{1,9})\\b");
    private static final Pattern MARKED =
            Pattern.compile("(?i)^(?:PMID:?\\s*(\\d{1,9})\\b|(\\d{1,9})\\s*\\[pmid\\])");
    private static final Pattern PMC = Pattern.compile("\\bPMC\\d{1,10}\\b");
    private static final Pattern DOI_MARK =
            Pattern.compile("(?i)^(?:doi\\b|https?://(?:dx\\.)?doi\\.org/|10\\.)");

    Identifiers read(String title, AuthorList authors, Dates dates) {
        String pmid = pmid();
        String doi = doi();
        String pmcid = pmcid();
        RegistryNumbers registry = new RegistryNumbers();
        registry.namedIn(entry.text("AB", "N2"));
        boolean none = pmid == null && doi == null && pmcid == null;
        return new Identifiers(
                pmid, doi, pmcid, none ? accession(title, authors, dates) : null, registry.all());
    }

    private @Nullable String doi() {
        for (String value : entry.all("DO")) {
            String doi = Ids.doiIn(value);
            if (doi != null) {
                return doi;
            }
        }
        for (String tag : List.of("DI", "M3", "L3", "UR", "LK", "N1", "ID")) {
            for (String value : entry.all(tag)) {
                String doi = DOI_MARK.matcher(value).find() ? Ids.doiIn(value) : null;
                if (doi != null) {
                    return doi;
                }
            }
        }
        return null;
    }

    /** The accession number where PubMed is the database, else where a PMID is called one. */
    private @Nullable String pmid() {
        String database = (entry.text("DP") + " " + entry.text("DB")).toLowerCase(Locale.ROOT);
        String number = Ids.pmid(entry.text("AN"));
        if (number != null && (database.contains("pubmed") || database.contains("medline"))) {
            return number;
        }
        for (Entry.Field field : entry.fields()) {
            boolean marked =
                    List.of("U1", "U2", "N1", "AN", "M1", "C1", "C2").contains(field.tag());
            Matcher matcher = MARKED.matcher(marked ? field.value() : "");
            if (matcher.find()) {
                return Ids.pmid(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
            }
            Matcher address = PUBMED.matcher(field.tag().equals("UR") ? field.value() : "");
            if (address.find()) {
                return Ids.pmid(address.group(1));
            }
        }
        return null;
    }

    private @Nullable String pmcid() {
        for (String tag : List.of("C2", "AN", "U2", "UR")) {
            for (String value : entry.all(tag)) {
                Matcher matcher = PMC.matcher(value);
                if (matcher.find()) {
                    return matcher.group();
                }
            }
        }
        return null;
    }

    private static String accession(String title, AuthorList authors, Dates dates) {
        String first = authors.authors().isEmpty() ? "" : authors.authors().getFirst().last();
        String words = title + "|" + dates.year() + "|" + first;
        return Accession.of("ris", words);
    }
}
