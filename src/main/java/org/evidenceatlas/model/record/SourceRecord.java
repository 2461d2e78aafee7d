package org.evidenceatlas.model.record;

import java.util.Set;

/**
 * One entry of a source: the bytes it gave, untouched, beside what was read of them.
 *
 * @param origin where it came from, as the run report names it: a file's name, "sample"
 * @param format "pubmed-xml", "nbib", "ris", "jats", "europe-pmc"
 * @param verbatim the record's own text, whole, as it stood in the source
 * @param retold true where the abstract is our retelling, never the paper's words
 */
public record SourceRecord(
        String origin, String format, String verbatim, boolean retold, Report report) {
    /** The formats of PubMed's own records: one document has one current record among them. */
    private static final Set<String> PUBMED = Set.of("pubmed-xml", "nbib");

    /**
     * The key of the record in the store: "pmid:36589231", else by DOI or accession. That of
     * another source's record begins with its format ("jats:doi:…"), so that it stands beside
     * PubMed's and never takes its place.
     */
    public String key() {
        String key = report.ids().key();
        return isOfPubmed() ? key : format + ":" + key;
    }

    /** Whether this is PubMed's own record of the document, in whichever of its forms. */
    public boolean isOfPubmed() {
        return PUBMED.contains(format);
    }
}
