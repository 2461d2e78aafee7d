package org.evidenceatlas.stage.acquire.bulk;

import java.util.Optional;
import org.evidenceatlas.stage.acquire.bulk.query.Query;
import org.evidenceatlas.stage.acquire.bulk.scan.Prefilter;

/**
 * Which records of a file are taken: those that a query matches and those that are known already.
 * Immutable.
 *
 * @param text of the query, as PubMed is asked; part of how a file was read
 */
public record Selection(String text, Query query, Prefilter prefilter) {
    /**
     * By a query.
     *
     * @throws org.evidenceatlas.stage.WrongSource where it cannot be decided on files
     */
    public static Selection by(String text) {
        Query query = Query.read(text);
        return new Selection(text, query, Prefilter.of(query));
    }

    /** Which files it is for. */
    public enum Of {
        /** Files with NLM's names; all records of others are taken. */
        BULK,
        /** All files of PubMed XML. */
        EVERY,
        /** None: all records are taken. */
        NONE;

        /** The word of {@code --select}; the usual where there is none. */
        public static Of named(Optional<String> word) {
            return word.map(one -> one.equals("all") ? NONE : EVERY).orElse(BULK);
        }

        /** Whether it is for a file of this name. */
        public boolean reaches(String path) {
            return this == EVERY || (this == BULK && BulkFile.named(path).isPresent());
        }
    }
}
