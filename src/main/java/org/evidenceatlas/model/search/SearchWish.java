package org.evidenceatlas.model.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a search of PubMed is to bring.
 *
 * @param query as the pack has it
 * @param since only what was entered or revised on this day or later; null for everything
 * @param why where {@code since} comes from, as the report says it
 * @param limit records to receive at most
 * @param held PMIDs that an unfinished attempt at the same search has received
 * @param owed PMIDs that earlier searches found and did not receive
 */
public record SearchWish(
        String query,
        @Nullable LocalDate since,
        String why,
        int limit,
        Set<String> held,
        List<String> owed) {
    public SearchWish {
        held = Set.copyOf(held);
        owed = List.copyOf(owed);
    }

    /** All that a query finds. */
    public static SearchWish all(String query) {
        return new SearchWish(query, null, "", Integer.MAX_VALUE, Set.of(), List.of());
    }

    /** The same for another time span, with the reason for it. */
    public SearchWish since(@Nullable LocalDate day, String reason) {
        return new SearchWish(query, day, reason, limit, held, owed);
    }

    /** The same with what is known of earlier searches. */
    public SearchWish knowing(Set<String> alreadyHeld, List<String> stillOwed) {
        return new SearchWish(query, since, why, limit, alreadyHeld, stillOwed);
    }

    /** The same, with at most so many records. */
    public SearchWish atMost(int records) {
        return new SearchWish(query, since, why, records, held, owed);
    }
}
