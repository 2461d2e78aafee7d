package org.evidenceatlas.stage.acquire.eutils;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;
import org.evidenceatlas.model.access.Secret;
import org.evidenceatlas.model.search.SearchLog;
import org.evidenceatlas.model.search.SearchWish;
import org.evidenceatlas.pack.PubmedAccess;
import org.evidenceatlas.stage.acquire.xml.Limits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A PubMed that is not well: every search ends, says what is true, and keeps what came. */
class PubMedFaultsTest {
    private static final String SEARCH = "esearch.fcgi";
    private static final String FETCH = "efetch.fcgi";
    private static final String BLOCKED =
            "<!DOCTYPE html><html><head><title>NCBI - WWW Error Blocked Diagnostic</title></head>";

    private final Searching searching = new Searching();
    private final FakePubMed server = searching.server;
    private int rate = 3;

    @AfterEach
    void theRateWasKept() {
        searching.close();
        assertThat(server.keptTo(rate)).isTrue();
    }

    private SearchLog wellInTheEnd(String utility, Fault... faults) {
        server.holds(1, 250).next(utility, faults);
        SearchLog log = searching.all();
        assertThat(searching.received()).hasSize(250).doesNotHaveDuplicates();
        assertThat(log.retrieved()).isEqualTo(250);
        assertThat(log.gap()).isFalse();
        return log;
    }

    @Test
    void tooManyRequestsAreFollowedByThePauseThatTheServerAsksFor() {
        wellInTheEnd(SEARCH, Fault.status(429, Fault.RATE, "Retry-After", "7"));
        assertThat(searching.time.sleeps().getFirst()).isEqualTo(Duration.ofSeconds(7));
    }

    @Test
    void thePauseMayBeADateByTheServersOwnClock() {
        wellInTheEnd(
                SEARCH,
                (exchange, right) ->
                        Fault.status(429, Fault.RATE, "Retry-After", inNineSeconds())
                                .answer(exchange, right));
        assertThat(searching.time.sleeps().getFirst())
                .isBetween(Duration.ofSeconds(7), Duration.ofSeconds(10));
    }

    /** The JDK's server sends a Date header of its own, by the real clock. */
    private static String inNineSeconds() {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(
                ZonedDateTime.now(ZoneOffset.UTC).plusSeconds(9));
    }

    @Test
    void withoutAWishForAPauseTheyGrowLongerByThemselves() {
        Fault busy = Fault.status(429, Fault.RATE);
        wellInTheEnd(SEARCH, busy, busy, busy);
        List<Duration> pauses = searching.time.sleeps().subList(0, 3);
        assertThat(pauses.get(0)).isBetween(Duration.ofMillis(500), Duration.ofMillis(1000));
        assertThat(pauses.get(1)).isBetween(Duration.ofMillis(1000), Duration.ofMillis(2000));
        assertThat(pauses.get(2)).isBetween(Duration.ofMillis(2000), Duration.ofMillis(4000));
    }

    @Test
    void wordsAboutTheRateWithAGoodStatusAreUnderstood() {
        wellInTheEnd(SEARCH, Fault.instead(Fault.RATE));
    }

    @Test
    void aBurstOfServerErrorsIsWaitedFor() {
        Fault broken = Fault.status(500, "Internal Server Error");
        wellInTheEnd(FETCH, broken, broken, Fault.status(502, BLOCKED));
    }

    @Test
    void aBodyThatBreaksOffIsAskedForAgain() {
        wellInTheEnd(FETCH, Fault.truncated(), Fault.half());
    }

    @Test
    void aSearchAnswerThatBreaksOffIsAskedForAgain() {
        wellInTheEnd(SEARCH, Fault.truncated(), Fault.half());
    }

    @Test
    void htmlInPlaceOfXmlIsAskedForAgain() {
        wellInTheEnd(FETCH, Fault.instead(BLOCKED));
    }

    @Test
    void aDroppedConnectionIsAskedForAgain() {
        wellInTheEnd(FETCH, Fault.dropped(), Fault.dropped());
    }

    @Test
    void aSlowDripIsCutOff() {
        server.holds(1, 5).next(FETCH, Fault.drip());
        SearchLog log = searching.allWithin(Duration.ofSeconds(2));
        assertThat(searching.received()).hasSize(5);
        assertThat(server.requests(FETCH)).hasSizeGreaterThan(1);
        assertThat(log.gap()).isFalse();
    }

    @Test
    void aServerThatAlwaysDripsEndsInAGap() {
        server.holds(1, 5).always(FETCH, Fault.drip());
        SearchLog log = searching.allWithin(Duration.ofMillis(500));
        assertThat(log.missing()).hasSize(5);
        assertThat(log.remarks().getFirst())
                .isEqualTo(
                        "efetch.fcgi: its answer was not there whole after 0.5 s. It was asked 4"
                                + " times.");
    }

    @Test
    void anErrorOfTheSearchBackendIsAskedForAgain() {
        wellInTheEnd(
                SEARCH,
                Fault.instead(
                        "<eSearchResult>\n\t<ERROR>Search Backend failed: Unable to open"
                                + " connection</ERROR>\n</eSearchResult>"));
    }

    @Test
    void aLostSessionIsNoLossTheRestIsAskedForByName() {
        server.holds(1, 450)
                .next(
                        FETCH,
                        Fault.none(),
                        (exchange, right) -> {
                            server.forgetSessions();
                            Fault.instead(
                                            "<eFetchResult><ERROR>Unable to obtain query"
                                                    + " #1</ERROR></eFetchResult>")
                                    .answer(exchange, right);
                        });
        SearchLog log = searching.all();
        assertThat(searching.received()).hasSize(450).doesNotHaveDuplicates();
        assertThat(FakePubMed.named(server.requests(FETCH))).hasSize(250);
        assertThat(log.gap()).isFalse();
        assertThat(log.remarks())
                .containsExactly(
                        "The session was lost (Unable to obtain query #1); the rest was asked for"
                                + " by PMID.");
    }

    @Test
    void aServerThatNeverAnswersASearchIsSaidToHaveAnsweredNothing() {
        server.holds(1, 5).always(SEARCH, Fault.status(503, "down for <b>maintenance</b>"));
        SearchLog log = searching.all();
        assertThat(log.answered()).isFalse();
        assertThat(log.gap()).isTrue();
        assertThat(log.faults())
                .containsExactly(
                        "esearch.fcgi: it answered 503: \"down for maintenance\". It was asked 4"
                                + " times.");
        assertThat(server.requests()).hasSize(4);
    }

    @Test
    void whatCannotBeFetchedIsMissingByName() {
        server.holds(1, 250).always(FETCH, Fault.status(500, "no"));
        SearchLog log = searching.all();
        assertThat(searching.kept).isEmpty();
        assertThat(log.answered()).isTrue();
        assertThat(log.whole()).isTrue();
        assertThat(log.missing()).hasSize(250);
        assertThat(log.remarks())
                .containsExactly("efetch.fcgi: it answered 500: \"no\". It was asked 4 times.");
    }

    @Test
    void theWholeRecordsOfASetThatAlwaysBreaksOffAreKept() {
        server.holds(1, 100).always(FETCH, Fault.half());
        SearchLog log = searching.all();
        assertThat(searching.received()).hasSizeBetween(40, 90);
        assertThat(searching.refusals()).isEmpty();
        assertThat(log.missing()).hasSize(100 - searching.received().size()).isNotEmpty();
    }

    @Test
    void aWishForMorePauseThanARunHasEndsTheAskingAtOnce() {
        server.holds(1, 800).next(FETCH, Fault.status(429, Fault.RATE, "Retry-After", "86400"));
        SearchLog log = searching.all();
        assertThat(server.requests(FETCH)).hasSize(1);
        assertThat(log.missing()).hasSize(800);
        assertThat(log.remarks().getFirst())
                .contains("It wants 86400 s of pause. A run gives no more than 600 s");
        assertThat(searching.time.sleeps()).isEmpty();
    }

    @Test
    void countsThatDoNotAddUpAreAskedAgainOnce() {
        wellInTheEnd(SEARCH, Fault.replaced("<Count>250</Count>", "<Count>251</Count>"));
        assertThat(server.requests(SEARCH)).hasSize(2);
    }

    @Test
    void countsThatStillDoNotAddUpAreSaidAndWhatCameIsKept() {
        server.holds(1, 250)
                .always(SEARCH, Fault.replaced("<Count>250</Count>", "<Count>251</Count>"));
        SearchLog log = searching.all();
        assertThat(server.requests(SEARCH)).hasSize(2);
        assertThat(searching.received()).hasSize(250);
        assertThat(log.faults()).containsExactly("PubMed counts 251 records, and names 250.");
        assertThat(log.gap()).isTrue();
        assertThat(log.whole()).isFalse();
    }

    @Test
    void partsThatDoNotAddUpAreSaid() {
        server.holds(1, 8_000, LocalDate.of(1990, 1, 1), FakePubMed.DAY)
                .holds(10_001, 18_000)
                .always(SEARCH, Fault.replaced("<Count>16000</Count>", "<Count>16007</Count>"));
        SearchLog log = searching.all();
        assertThat(log.faults())
                .singleElement()
                .asString()
                .startsWith("PubMed counts 16007 records, 16000 in ")
                .endsWith(" parts by date, and names 16000.");
        assertThat(searching.received()).hasSize(16_000);
    }

    @Test
    void aDayWithMoreThanOneQueryGivesIsSaidWithWhatToDo() {
        server.holds(1, 10_050);
        SearchLog log = searching.all();
        assertThat(searching.received()).hasSize(9_999);
        assertThat(log.faults())
                .containsExactly(
                        "On 2020-03-01 alone there are 10050 records; PubMed gives 9999 of them."
                                + " Narrow the query in the pack.");
    }

    @Test
    void countsThatNeverShrinkDoNotKeepUsForEver() {
        server.holds(1, 3)
                .always(
                        SEARCH,
                        Fault.instead(
                                "<eSearchResult><Count>20000</Count><IdList/></eSearchResult>"));
        SearchLog log = searching.all();
        assertThat(server.requests()).hasSize(500);
        assertThat(log.faults()).anyMatch(one -> one.contains("After 500 searches the parts"));
    }

    @Test
    void aMalformedRecordIsRefusedByNameAndTheOthersAreKept() {
        server.holds(1, 5)
                .next(
                        FETCH,
                        Fault.replaced(
                                "<ArticleTitle>Study number 3 of",
                                "<ArticleTitle>Study <b>number 3 of"));
        SearchLog log = searching.all();
        assertThat(searching.received()).containsExactlyInAnyOrder("1", "2", "4", "5");
        assertThat(searching.refusals())
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.pmid()).isEqualTo("3");
                            assertThat(one.source()).isEqualTo("pubmed, batch 1");
                            assertThat(one.advice())
                                    .startsWith("The others of the batch are kept.");
                        });
        assertThat(log.refused()).isEqualTo(1);
        assertThat(log.missing()).isEmpty();
        assertThat(server.requests(FETCH)).hasSize(1);
    }

    @Test
    void aRecordThatIsLeftOutIsAskedForByNameOnceMore() {
        server.holds(1, 3)
                .next(FETCH, Fault.replaced("<PMID Version=\"1\">2<", "<PMID Version=\"1\">9<"));
        SearchLog log = searching.all();
        assertThat(searching.received()).containsExactlyInAnyOrder("1", "2", "3");
        assertThat(searching.refusals())
                .singleElement()
                .extracting(one -> one.reason())
                .isEqualTo("The record of PMID 9 was sent, but nobody asked for it.");
        assertThat(log.missing()).isEmpty();
    }

    @Test
    void anAnswerLongerThanTheLimitIsNotTaken() {
        server.holds(1, 2).always(FETCH, Fault.replaced("Journal of Tests", "x".repeat(3_000_000)));
        SearchLog log = searching.all();
        assertThat(log.missing()).containsExactlyInAnyOrder("1", "2");
        assertThat(log.remarks().getFirst()).contains("the answer broke off or was too long");
    }

    @Test
    void aServerThatPointsElsewhereIsNotFollowed() {
        server.holds(1, 2)
                .always(SEARCH, Fault.status(301, "", "Location", "http://elsewhere.example/"));
        SearchLog log = searching.all();
        assertThat(server.requests()).hasSize(1);
        assertThat(log.faults().getFirst()).contains("points elsewhere; mend pubmed.base-url");
    }

    @Test
    void whereNobodyListensTheConnectionIsNamed() {
        PubmedAccess nobody =
                PubmedAccess.of("http://localhost:9", "tool", "me@example.org", Secret.NONE);
        SearchLog log =
                new PubMed(nobody, Searching.circumstances(searching.time), Limits.USUAL)
                        .search(SearchWish.all(Searching.QUERY), searching.kept::add);
        assertThat(log.answered()).isFalse();
        assertThat(log.faults())
                .containsExactly(
                        "esearch.fcgi: there is no connection to localhost:9. It was asked 4"
                                + " times.");
    }

    @Test
    void theApiKeyIsSentInTheBodyAndShownNowhere() {
        String key = "4f0e9d1c2b3a";
        rate = 10;
        server.holds(1, 3)
                .next(SEARCH, Fault.status(500, "key " + key + " is busy"))
                .always(
                        FETCH,
                        Fault.status(
                                400,
                                "{\"error\":\"API key invalid\",\"api-key\":\"" + key + "\"}"));
        SearchLog log = searching.search(SearchWish.all(Searching.QUERY), new Secret(key));
        assertThat(server.requests()).allMatch(one -> one.sent("api_key").equals(key));
        assertThat(server.requests()).noneMatch(one -> one.uri().contains(key));
        assertThat(log.toString()).doesNotContain(key).contains("(the API key)");
        assertThat(server.requests(FETCH)).as("an invalid key is not tried again").hasSize(2);
        assertThat(server.access(new Secret(key)).toString()).doesNotContain(key);
    }

    @Test
    void everyFaultInTurnStillEndsWithATrueLog() {
        List<Fault> all =
                List.of(
                        Fault.status(429, Fault.RATE),
                        Fault.status(500, "no"),
                        Fault.truncated(),
                        Fault.half(),
                        Fault.instead(BLOCKED),
                        Fault.dropped());
        List<Fault> faults = IntStream.range(0, 4).boxed().flatMap(any -> all.stream()).toList();
        server.holds(1, 900).next(FETCH, faults.toArray(Fault[]::new));
        server.next(SEARCH, all.subList(0, 3).toArray(Fault[]::new));
        SearchLog log = searching.all();
        assertThat(searching.received()).doesNotHaveDuplicates();
        assertThat(log.retrieved()).isEqualTo(searching.received().size());
        assertThat(log.retrieved() + log.missing().size()).isEqualTo(900);
    }
}
