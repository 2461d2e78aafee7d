package org.evidenceatlas.stage.assemble.status;

import java.util.Map;

/** The names under which readers know the sources of testimonies. */
final class Sources {
    static final String PUBMED = "PubMed";
    static final String CROSSREF = "Crossref";
    static final String RETRACTION_WATCH = "Retraction Watch";

    private static final Map<String, String> NAMES =
            Map.of(
                    "pubmed", PUBMED,
                    "crossref", CROSSREF,
                    "retraction-watch", RETRACTION_WATCH,
                    "europe-pmc", "Europe PMC",
                    "publisher", "the publisher");

    private Sources() {}

    /** The name, or the word itself for a source that came later. */
    static String name(String source) {
        return NAMES.getOrDefault(source, source);
    }

    /** The source, and who told it: "Crossref (Retraction Watch)". */
    static String told(String source, String teller) {
        boolean own = teller.isEmpty() || teller.equals(source);
        return own ? name(source) : name(source) + " (" + name(teller) + ")";
    }
}
