package org.evidenceatlas.line.pubmed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.evidenceatlas.model.search.SearchWish;
import org.evidenceatlas.store.Searches.Ended;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    @Test
    void aHomeWithoutAWholeSearchAsksForEverything() {
        SearchWish wish = Coverage.extend(SearchWish.all("q"), List.of());
        assertThat(wish.since()).isNull();
        assertThat(wish.why()).isEqualTo("this home has no whole search yet");
    }

    @Test
    void laterSearchesGoOnAWeekBeforeTheLastOne() {
        SearchWish wish =
                Coverage.extend(
                        SearchWish.all("q"), List.of(new Ended(null, MAY), new Ended(MAY, JUNE)));
        assertThat(wish.since()).isEqualTo(LocalDate.of(2026, 5, 25));
        assertThat(wish.why())
                .isEqualTo(
                        "the last whole search was begun on 2026-06-01, and 7 days are asked for"
                                + " again");
    }

    @Test
    void aSearchThatLeavesAHoleDoesNotCount() {
        assertThat(Coverage.last(List.of(new Ended(null, MAY), new Ended(JUNE, JULY))))
                .contains(MAY);
        assertThat(Coverage.last(List.of(new Ended(MAY, JUNE)))).isEmpty();
        assertThat(
                        Coverage.last(
                                List.of(
                                        new Ended(null, MAY),
                                        new Ended(JUNE, JULY),
                                        new Ended(MAY, JULY))))
                .contains(JULY);
    }
}
