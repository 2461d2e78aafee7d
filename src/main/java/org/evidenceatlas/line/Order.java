package org.evidenceatlas.line;

import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evidenceatlas.model.search.OutsideSource;
import org.evidenceatlas.model.search.SearchWish;
import org.evidenceatlas.pack.PubmedAccess;
import org.evidenceatlas.pack.SourceAccess;

/**
 * What a run is asked to do.
 *
 * @param froms files, folders, "-" for {@code stdin}, "sample"
 * @param limit records to take in at most; the rest of the sources is left
 * @param upto the last stage to run; all if empty
 * @param threads how many studies are worked on at once; changes no byte of the result
 * @param pubmed the search of PubMed, if it is a source
 * @param others the sources beside PubMed that are asked
 */
public record Order(
        List<String> froms,
        InputStream stdin,
        int limit,
        Optional<String> upto,
        Instant asOf,
        int threads,
        Optional<PubMed> pubmed,
        Others others) {
    /**
     * A search of PubMed.
     *
     * @param wish its limit is left aside: the order's counts
     */
    public record PubMed(PubmedAccess access, SearchWish wish) {}

    /**
     * Sources that are asked over the network beside PubMed; each is empty where it is not named.
     *
     * @param query in Europe PMC's syntax
     * @param off what the configuration switches off, so that the report can say so
     */
    public record Others(
            Optional<SourceAccess> europePmc,
            String query,
            Optional<SourceAccess> crossref,
            Set<OutsideSource> off) {
        /** None of them. */
        public static final Others NONE = new Others(Optional.empty(), "", Optional.empty());

        /** With nothing switched off. */
        public Others(
                Optional<SourceAccess> europePmc, String query, Optional<SourceAccess> crossref) {
            this(europePmc, query, crossref, Set.of());
        }
    }

    /** Without others than PubMed. */
    public Order(
            List<String> froms,
            InputStream stdin,
            int limit,
            Optional<String> upto,
            Instant asOf,
            int threads,
            Optional<PubMed> pubmed) {
        this(froms, stdin, limit, upto, asOf, threads, pubmed, Others.NONE);
    }

    /** Without PubMed. */
    public Order(
            List<String> froms,
            InputStream stdin,
            int limit,
            Optional<String> upto,
            Instant asOf,
            int threads) {
        this(froms, stdin, limit, upto, asOf, threads, Optional.empty());
    }

    /** The same, one study at a time and in their order, where that order decides who is served. */
    public Order oneByOne() {
        return new Order(froms, stdin, limit, upto, asOf, 1, pubmed, others);
    }

    public Order {
        froms = List.copyOf(froms);
        if (threads < 1) {
            throw new IllegalArgumentException(
                    "A run needs one thread or more, not " + threads + ".");
        }
    }
}
