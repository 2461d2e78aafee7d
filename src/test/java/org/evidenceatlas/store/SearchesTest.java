package org.evidenceatlas.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestStore.class)
class SearchesTest {
    private static final String QUERY = "fatigue";
    private static final Instant NOW = Instant.parse("2026-05-26T12:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    @Parameter private TestStore store = TestStore.SQLITE;

    @TempDir private Path folder;

    @Test
    void anUnfinishedSearchIsGoneOnWithAndAnotherOneIsNot() {
        try (Home home = store.write(folder)) {
            Searches searches = home.searches();
            long first = searches.begin(QUERY, null, NOW);
            searches.arrive(first, List.of("1", "2"));
            searches.arrive(first, List.of("2", "3"));
            Instant later = NOW.plus(Duration.ofDays(2));
            assertThat(searches.begin(QUERY, null, later)).isEqualTo(first);
            assertThat(searches.arrived(first)).containsExactlyInAnyOrder("1", "2", "3");
            assertThat(searches.begin(QUERY, DAY, later)).isNotEqualTo(first);
            assertThat(searches.begin("another query", null, later)).isNotEqualTo(first);
        }
    }

    @Test
    void whatIsOlderThanAWeekIsBegunAnew() {
        try (Home home = store.write(folder)) {
            long first = home.searches().begin(QUERY, null, NOW);
            assertThat(home.searches().begin(QUERY, null, NOW.plus(Duration.ofDays(7))))
                    .isEqualTo(first);
            assertThat(home.searches().begin(QUERY, null, NOW.plus(Duration.ofDays(8))))
                    .isNotEqualTo(first);
        }
    }

    @Test
    void anEndedSearchSaysItsDayAndWhatItOwes() {
        try (Home home = store.write(folder)) {
            Searches searches = home.searches();
            long first = searches.begin(QUERY, null, NOW);
            searches.arrive(first, List.of("1"));
            searches.end(first, QUERY, List.of("9", "8"));
            assertThat(searches.arrived(first)).as("no longer needed").isEmpty();
            long second = searches.begin(QUERY, DAY, NOW.plus(Duration.ofDays(1)));
            searches.end(second, QUERY, List.of("9"));
            assertThat(searches.ended(QUERY))
                    .containsExactly(
                            new Searches.Ended(null, LocalDate.of(2026, 5, 26)),
                            new Searches.Ended(DAY, LocalDate.of(2026, 5, 27)));
            assertThat(searches.owed(QUERY)).containsExactly("8", "9");
            assertThat(searches.owed("another query")).isEmpty();
            searches.settle(QUERY, List.of("8", "7"));
            assertThat(searches.owed(QUERY)).containsExactly("9");
            assertThat(searches.begin(QUERY, null, NOW)).isGreaterThan(second);
        }
    }
}
