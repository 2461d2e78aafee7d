package org.evidenceatlas.model.testimony;

import java.util.List;
import org.evidenceatlas.model.record.Identifiers;
import org.jspecify.annotations.Nullable;

/**
 * What a source says about a document. The newest of a source about a document counts; a source
 * that was asked and does not know the document is a testimony too, and one that was not asked is
 * none.
 *
 * @param source whose words these are: "crossref", "retraction-watch", "europe-pmc", "pubmed"
 * @param about key of the document as in {@link Identifiers#key()}: "doi:…", "pmid:…"
 * @param known false where the source does not know the document
 * @param notices what it says happened to the document; empty for nothing
 * @param of what this document is itself a notice about: the notice's type with the key of the
 *     paper it concerns
 * @param facts its bibliography there; null where the source has none
 * @param cites keys of what it cites, in the order of its list
 */
public record Testimony(
        String source,
        String about,
        boolean known,
        List<Notice> notices,
        List<Concerning> of,
        @Nullable Facts facts,
        List<String> cites,
        List<Related> related) {
    public Testimony {
        notices = List.copyOf(notices);
        of = List.copyOf(of);
        cites = List.copyOf(cites);
        related = List.copyOf(related);
        if (about.indexOf(':') < 1) {
            throw new IllegalArgumentException(
                    "A testimony is about a key such as doi:10.1/x or pmid:123; this one is about \""
                            + about
                            + "\".");
        }
    }

    /**
     * What a document, being a notice, says about another (Crossref's {@code update-to}).
     *
     * @param key of the paper it concerns
     */
    public record Concerning(NoticeType type, String teller, String key) {}

    /** That a source does not know the document. */
    public static Testimony unknown(String source, String about) {
        return new Testimony(
                source, about, false, List.of(), List.of(), null, List.of(), List.of());
    }

    /** Notices alone, as lists of retractions have them. */
    public static Testimony of(String source, String about, List<Notice> notices) {
        return new Testimony(source, about, true, notices, List.of(), null, List.of(), List.of());
    }
}
