package org.evidenceatlas.model.testimony;

/**
 * A document that a source relates to the one it speaks of.
 *
 * @param relation in the source's words: "is-preprint-of", "has-preprint", "is-review-of"
 * @param key of the other document: "doi:…" in lower case, "pmid:…"
 */
public record Related(String relation, String key) {
    /** The relation of a number to another number of the same document. */
    public static final String SAME = "same-as";
}
