package org.evidenceatlas.model.record;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The names by which others know a document.
 *
 * @param doi lower case as registered or as printed, without a resolver's address
 * @param pmcid with its letters: "PMC3065633"
 * @param accession a bookshelf accession such as "NBK1116"; of a RIS record without identifiers
 *     "ris-…", made of its words
 * @param registry registry numbers such as "ISRCTN54285094", in record order
 */
public record Identifiers(
        @Nullable String pmid,
        @Nullable String doi,
        @Nullable String pmcid,
        @Nullable String accession,
        List<String> registry) {
    public Identifiers {
        registry = List.copyOf(registry);
        if (pmid == null && doi == null && pmcid == null && accession == null) {
            throw new IllegalArgumentException(
                    "A record needs a PMID, a DOI, a PMCID or an accession; this one has none.");
        }
    }

    /** The first that is there, with its kind: "pmid:36589231". */
    public String key() {
        if (pmid != null) {
            return "pmid:" + pmid;
        }
        if (doi != null) {
            return "doi:" + doi.toLowerCase(Locale.ROOT);
        }
        return pmcid != null ? "pmcid:" + pmcid : "accession:" + accession;
    }
}
