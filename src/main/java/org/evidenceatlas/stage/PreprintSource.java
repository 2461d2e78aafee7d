package org.evidenceatlas.stage;

import java.util.Optional;
import java.util.function.Consumer;

/** A source that finds preprints and has full texts. Not thread-safe; close it. */
public interface PreprintSource extends AutoCloseable {
    /** Its name in records and testimonies: "europe-pmc". */
    String name();

    /** Its address, as reports name it. */
    String address();

    /**
     * Brings the preprints that a query finds.
     *
     * @param query in the source's own syntax
     * @param keep is given each page as soon as it is there
     * @return how many it counts
     * @throws Unanswered where a page did not come, or the pages do not add up; what came is kept
     */
    int preprints(String query, Consumer<SearchPage> keep) throws Unanswered;

    /**
     * The JATS of an article; empty where the source has none to give, because it is not open
     * access or is not there.
     *
     * @param pmcid "PMC3065633"
     */
    Optional<byte[]> fullText(String pmcid) throws Unanswered;

    @Override
    void close();
}
