package org.evidenceatlas.model.record;

/**
 * One entry of a source: the bytes it gave, untouched, beside what was read of them.
 *
 * @param origin where it came from, as the run report names it: a file's name, "sample"
 * @param format "pubmed-xml"
 * @param verbatim the record's own XML, whole, as it stood in the source
 * @param retold true where the abstract is our retelling, never the paper's words
 */
public record SourceRecord(
        String origin, String format, String verbatim, boolean retold, Report report) {
    /** The key of the record in the store: "pmid:36589231", else by DOI or accession. */
    public String key() {
        return report.ids().key();
    }
}
