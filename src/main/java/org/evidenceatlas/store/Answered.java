package org.evidenceatlas.store;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.evidenceatlas.store.database.Database;

/** When sources last answered. */
final class Answered {
    /** PubMed's searches have a ledger of their own; what it says in files is no asking. */
    private static final String PUBMED = "pubmed";

    private Answered() {}

    /** By the name of the source, in the order of names. */
    static Map<String, Instant> in(Database database) {
        return database.with(
                handle -> {
                    Map<String, Instant> found = new TreeMap<>();
                    handle.createQuery("select source, max(at) from asking group by source")
                            .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                            .forEach(one -> found.put(one.getKey(), Instant.parse(one.getValue())));
                    found.remove(PUBMED);
                    handle.createQuery("select max(begun) from search where state <> 'open'")
                            .mapTo(String.class)
                            .findOne()
                            .ifPresent(begun -> found.put(PUBMED, Instant.parse(begun)));
                    return found;
                });
    }
}
