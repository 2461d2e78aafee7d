package org.evidenceatlas.model.search;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** A source of others that can be switched off by configuration, under its key there. */
public enum OutsideSource {
    /** The E-utilities. */
    PUBMED("pubmed", "PubMed"),
    /** A mirror of NLM's baseline and update files; files that are at hand are none. */
    PUBMED_FILES("pubmed-files", "The mirror of NLM's files"),
    CROSSREF("crossref", "Crossref"),
    /** The search for preprints. */
    EUROPE_PMC("europe-pmc", "Europe PMC"),
    /** The full texts of articles. */
    EUROPE_PMC_TEXTS("europe-pmc-texts", "Europe PMC, for full texts"),
    /** The list of notices, which is read from a file. */
    RETRACTION_WATCH("retraction-watch", "Retraction Watch");

    private final String key;
    private final String words;

    OutsideSource(String key, String words) {
        this.key = key;
        this.words = words;
    }

    /** Its key in configurations and reports; that of its testimonies where it gives any. */
    @JsonValue
    public String key() {
        return key;
    }

    /** Its name at the beginning of a sentence. */
    public String words() {
        return words;
    }

    /** The one with this key; empty for a key of another program version. */
    public static Optional<OutsideSource> of(String key) {
        return Arrays.stream(values()).filter(one -> one.key.equals(key)).findFirst();
    }

    /** The lines of a configuration that switch it off, as one: what messages show. */
    public String off() {
        return "sources: " + key + ": enabled: false";
    }
}
