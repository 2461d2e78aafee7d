package org.evidenceatlas.line.pubmed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evidenceatlas.model.search.SearchWish;
import org.evidenceatlas.store.Searches.Ended;

/** Up to which day a home has seen all that its query finds, and so where to go on. */
final class Coverage {
    /**
     * Days that are asked for again. PubMed's days are those of its own time zone, its index shows
     * a record a day or more after its date, and no revision of that time may slip through.
     */
    static final int OVERLAP = 7;

    private Coverage() {}

    /** The wish with the day from which on it is enough to ask. */
    static SearchWish extend(SearchWish wish, List<Ended> ended) {
        return last(ended)
                .map(
                        day ->
                                wish.since(
                                        day.minusDays(OVERLAP),
                                        "the last whole search was begun on "
                                                + day
                                                + ", and "
                                                + OVERLAP
                                                + " days are asked for again"))
                .orElseGet(() -> wish.since(null, "this home has no whole search yet"));
    }

    /** The day of the last search that reaches back, without a hole, to one for everything. */
    static Optional<LocalDate> last(List<Ended> ended) {
        Optional<LocalDate> covered = Optional.empty();
        for (Ended one : ended) {
            LocalDate since = one.since();
            boolean joins = since == null || covered.filter(day -> !since.isAfter(day)).isPresent();
            if (joins && covered.filter(day -> day.isAfter(one.day())).isEmpty()) {
                covered = Optional.of(one.day());
            }
        }
        return covered;
    }
}
