package org.evidenceatlas.stage.acquire.eutils;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.evidenceatlas.model.access.Secret;
import org.evidenceatlas.model.search.DateLimits;
import org.evidenceatlas.model.search.SearchLog;
import org.evidenceatlas.model.search.SearchWish;
import org.evidenceatlas.stage.acquire.http.Circumstances;
import org.evidenceatlas.stage.acquire.http.Time;
import org.evidenceatlas.stage.acquire.xml.Limits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is asked of a PubMed that is well. */
class PubMedTest {
    private final Searching searching = new Searching();
    private final FakePubMed server = searching.server;

    @AfterEach
    void stop() {
        searching.close();
    }

    @Test
    void allThatIsFoundIsFetchedThroughTheHistoryInBatches() {
        server.holds(1, 450);
        SearchLog log = searching.all();
        assertThat(searching.received()).hasSize(450).doesNotHaveDuplicates();
        assertThat(searching.kept).hasSize(3);
        assertThat(server.requests("efetch.fcgi"))
                .extracting(one -> one.sent("retstart") + " " + one.sent("retmax"))
                .containsExactly("0 200", "200 200", "400 50");
        assertThat(server.requests("efetch.fcgi"))
                .allMatch(one -> one.sent("WebEnv").startsWith("MCID_"))
                .allMatch(one -> one.sent("query_key").equals("1") && one.sent("id").isEmpty());
        assertThat(log.found()).isEqualTo(450);
        assertThat(log.retrieved()).isEqualTo(450);
        assertThat(log.gap()).isFalse();
        assertThat(log.whole()).isTrue();
    }

    @Test
    void theQueryIsSentAsItIsWithWhoAsksAndTheLogSaysSo() {
        server.holds(1, 3);
        SearchLog log = searching.all();
        FakePubMed.Request asked = server.requests("esearch.fcgi").getFirst();
        assertThat(asked.method()).isEqualTo("POST");
        assertThat(asked.sent("term")).isEqualTo(Searching.QUERY).isEqualTo(log.query());
        assertThat(asked.sent("usehistory")).isEqualTo("y");
        assertThat(asked.form()).doesNotContainKeys("mindate", "maxdate", "api_key");
        assertThat(server.requests())
                .allMatch(one -> one.sent("tool").equals("test-tool"))
                .allMatch(one -> one.sent("email").equals("me@example.org"))
                .allMatch(one -> one.sent("db").equals("pubmed"));
        assertThat(log.database()).isEqualTo("PubMed");
        assertThat(log.platform())
                .isEqualTo("NCBI E-utilities (esearch, efetch), " + server.address());
        assertThat(log.date()).isEqualTo(VirtualTime.START);
        assertThat(log.searches().getFirst().translation())
                .isEqualTo("\"chronic fatigue\"[All Fields]");
    }

    @Test
    void sinceADayTheEnteredAndTheRevisedAreJoinedAndNoneIsFetchedTwice() {
        LocalDate day = LocalDate.of(2026, 5, 1);
        server.holds(1, 10)
                .holds(11, 14, FakePubMed.DAY, day)
                .holds(15, 20, day.plusDays(1), day.plusDays(2));
        SearchLog log =
                searching.search(SearchWish.all(Searching.QUERY).since(day, "said"), Secret.NONE);
        assertThat(searching.received())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(11, 20).mapToObj(Integer::toString).toList());
        assertThat(server.requests("esearch.fcgi"))
                .extracting(
                        one ->
                                one.sent("datetype")
                                        + " "
                                        + one.sent("mindate")
                                        + " "
                                        + one.sent("maxdate"))
                .containsExactly("edat 2026/05/01 3000/12/31", "mdat 2026/05/01 3000/12/31");
        assertThat(log.searches()).extracting(SearchLog.Search::found).containsExactly(6, 10);
        assertThat(log.found()).isEqualTo(10);
        assertThat(log.retrieved()).isEqualTo(10);
    }

    @Test
    void moreThanOneQueryGivesIsSplitByDateAndTheCountsAddUp() {
        for (int year = 2000; year < 2024; year++) {
            server.holds(year * 1000, year * 1000 + 899, LocalDate.of(year, 3, 4), FakePubMed.DAY);
        }
        SearchLog log = searching.all();
        SearchLog.Search search = log.searches().getFirst();
        assertThat(search.found()).isEqualTo(24 * 900);
        assertThat(search.parts()).hasSizeGreaterThan(2).allMatch(part -> part.found() <= 9_999);
        assertThat(search.parts().stream().mapToInt(SearchLog.Part::found).sum())
                .isEqualTo(24 * 900);
        assertThat(search.parts()).allMatch(part -> dates(part).type() == DateLimits.Type.EDAT);
        assertThat(dates(search.parts().getLast()).to()).isEqualTo(DateLimits.OPEN_END);
        for (int i = 1; i < search.parts().size(); i++) {
            assertThat(dates(search.parts().get(i)).from())
                    .isEqualTo(dates(search.parts().get(i - 1)).to().plusDays(1));
        }
        assertThat(searching.received()).hasSize(24 * 900).doesNotHaveDuplicates();
        assertThat(log.gap()).isFalse();
        assertThat(server.keptTo(3)).isTrue();
    }

    @Test
    void whatAnEarlierAttemptHasIsNotAskedForAgain() {
        server.holds(1, 250);
        Set<String> held =
                Set.copyOf(IntStream.rangeClosed(1, 240).mapToObj(Integer::toString).toList());
        SearchLog log =
                searching.search(
                        SearchWish.all(Searching.QUERY).knowing(held, List.of()), Secret.NONE);
        assertThat(FakePubMed.named(server.requests("efetch.fcgi")))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(241, 250).mapToObj(Integer::toString).toList());
        assertThat(searching.received()).hasSize(10);
        assertThat(log.before()).isEqualTo(240);
        assertThat(log.retrieved()).isEqualTo(10);
        assertThat(log.whole()).isTrue();
    }

    @Test
    void whatIsOwedIsAskedForByNameAndIsMissingIfItDoesNotCome() {
        server.holds(1, 2);
        SearchLog log =
                searching.search(
                        SearchWish.all(Searching.QUERY)
                                .since(LocalDate.of(2026, 5, 1), "said")
                                .knowing(Set.of(), List.of("2", "77")),
                        Secret.NONE);
        assertThat(searching.received()).containsExactly("2");
        assertThat(log.missing()).containsExactly("77");
        assertThat(log.gap()).isTrue();
        assertThat(log.whole()).isTrue();
    }

    @Test
    void aLimitLeavesTheRestForLater() {
        server.holds(1, 450);
        SearchLog log = searching.search(SearchWish.all(Searching.QUERY).atMost(210), Secret.NONE);
        assertThat(searching.received()).hasSize(210);
        assertThat(log.left()).isEqualTo(240);
        assertThat(log.gap()).isFalse();
        assertThat(log.whole()).isFalse();
    }

    @Test
    void nothingFoundIsSaidWithPubMedsOwnWarnings() {
        server.remarks(
                "<ErrorList><PhraseNotFound>abcXYZ</PhraseNotFound></ErrorList><WarningList>"
                        + "<OutputMessage>No items found.</OutputMessage></WarningList>");
        SearchLog log = searching.all();
        assertThat(log.searches().getFirst().remarks())
                .containsExactly(
                        "PubMed remarks: PhraseNotFound: abcXYZ",
                        "PubMed remarks: OutputMessage: No items found.");
        assertThat(log.found()).isZero();
        assertThat(log.answered()).isTrue();
        assertThat(log.gap()).isFalse();
        assertThat(server.requests("efetch.fcgi")).isEmpty();
    }

    @Test
    void theRateIsThreeWithoutAKeyAndTenWithOneAndNeverMore() {
        server.holds(1, 4_000);
        searching.all();
        assertThat(server.requests()).hasSize(21);
        assertThat(server.keptTo(3)).isTrue();
        long without = searching.time.nanos();
        searching.time.pass(Duration.ofSeconds(5));
        searching.search(SearchWish.all(Searching.QUERY), new Secret("a-key"));
        long with = searching.time.nanos() - without - Duration.ofSeconds(5).toNanos();
        assertThat(server.keptTo(10)).isTrue();
        assertThat(with).isLessThan(without / 2);
        assertThat(without).isLessThan(Duration.ofSeconds(8).toNanos());
    }

    @Test
    void theServersOwnLogInRealTimeShowsNoMoreThanTheRate() {
        try (FakePubMed real = new FakePubMed(System::nanoTime)) {
            real.holds(1, 1_000);
            Circumstances now =
                    new Circumstances(Time.REAL, Circumstances.real().random(), Searching.PATIENCE);
            SearchLog log =
                    new PubMed(real.access(Secret.NONE), now, Limits.USUAL)
                            .search(SearchWish.all(Searching.QUERY), batch -> {});
            assertThat(log.retrieved()).isEqualTo(1_000);
            assertThat(real.requests()).hasSize(6);
            assertThat(real.keptTo(3)).isTrue();
        }
    }

    private static DateLimits dates(SearchLog.Part part) {
        return Objects.requireNonNull(part.dates());
    }
}
