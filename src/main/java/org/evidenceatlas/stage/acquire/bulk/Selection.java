package org.evidenceatlas.stage.acquire.bulk;

import java.util.Optional;

/**
 * Which records of files are taken: all, or those that a query matches and those that the home
 * knows.
 *
 * @param files the files in which the query decides
 * @param query as PubMed is asked
 */
public record Selection(Files files, String query) {
    /** All records of every file. */
    public static final Selection ALL = new Selection(Files.NONE, "");

    /** Files in which a query decides. */
    public enum Files {
        /** Those with NLM's names. */
        BULK,
        /** All of PubMed XML. */
        EVERY,
        /** None. */
        NONE
    }

    /** By the word of {@code --select}: "query" or "all"; by a file's name where there is none. */
    public static Selection named(Optional<String> word, String query) {
        return new Selection(
                word.map(one -> one.equals("all") ? Files.NONE : Files.EVERY).orElse(Files.BULK),
                query);
    }

    /** Whether the query decides in a file of this name. */
    public boolean reaches(String path) {
        return files == Files.EVERY || (files == Files.BULK && BulkFile.named(path).isPresent());
    }
}
