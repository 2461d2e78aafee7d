package org.evidenceatlas.stage.acquire.crossref;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.evidenceatlas.model.PartialDate;
import org.evidenceatlas.model.testimony.Facts;
import org.evidenceatlas.model.testimony.Notice;
import org.evidenceatlas.model.testimony.NoticeType;
import org.evidenceatlas.model.testimony.Related;
import org.evidenceatlas.model.testimony.Testimony;
import org.evidenceatlas.stage.Unanswered;
import org.evidenceatlas.stage.acquire.eutils.Fault;
import org.evidenceatlas.stage.acquire.eutils.Searching;
import org.evidenceatlas.stage.acquire.eutils.VirtualTime;
import org.evidenceatlas.stage.acquire.http.Circumstances;
import org.evidenceatlas.stage.acquire.http.Patience;
import org.evidenceatlas.stage.acquire.http.Time;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Crossref asked over HTTP: what it says, and what is done where it does not answer well. */
class CrossrefTest {
    private final VirtualTime time = new VirtualTime();
    private final FakeCrossref fake = new FakeCrossref(time::nanos);
    private final Crossref crossref = new Crossref(fake.access(), Searching.circumstances(time));

    @AfterEach
    void close() {
        crossref.close();
        fake.server.close();
        assertThat(fake.server.keptTo(5)).isTrue();
    }

    private List<Testimony> ask(String... keys) throws Unanswered {
        List<Testimony> said = new ArrayList<>();
        for (List<String> batch : crossref.batches(List.of(keys))) {
            said.addAll(crossref.ask(batch));
        }
        return said;
    }

    @Test
    void whatBecameOfAPaperComesWithWhoToldIt() throws Unanswered {
        fake.holds(
                "10.1000/A",
                ",\"updated-by\":["
                        + FakeCrossref.update("retraction", "retraction-watch", "10.1000/N")
                        + ","
                        + FakeCrossref.update("correction", "publisher", "10.1000/c")
                        + "]");
        assertThat(ask("doi:10.1000/a"))
                .singleElement()
                .satisfies(
                        said -> {
                            assertThat(said.source()).isEqualTo("crossref");
                            assertThat(said.about()).isEqualTo("doi:10.1000/a");
                            assertThat(said.notices())
                                    .containsExactly(
                                            new Notice(
                                                    NoticeType.CORRECTION,
                                                    "publisher",
                                                    "Said so",
                                                    "10.1000/c",
                                                    null,
                                                    new PartialDate(2024, 5, 8)),
                                            new Notice(
                                                    NoticeType.RETRACTION,
                                                    "retraction-watch",
                                                    "Said so",
                                                    "10.1000/n",
                                                    null,
                                                    new PartialDate(2024, 5, 8)));
                        });
    }

    @Test
    void aNewVersionUnderItsOwnDoiIsNoNoticeAndARetractionUnderItIsOne() throws Unanswered {
        String own =
                FakeCrossref.update("new_version", "publisher", "10.1000/a")
                        + ","
                        + FakeCrossref.update("retraction", "publisher", "10.1000/a");
        fake.holds("10.1000/a", ",\"updated-by\":[" + own + "],\"update-to\":[" + own + "]");
        Testimony said = ask("doi:10.1000/a").getFirst();
        assertThat(said.notices()).extracting(Notice::type).containsExactly(NoticeType.RETRACTION);
        assertThat(said.of())
                .containsExactly(
                        new Testimony.Concerning(
                                NoticeType.RETRACTION, "publisher", "doi:10.1000/a"));
    }

    @Test
    void anUpdateOfATypeThatIsNewToUsIsUnknownAndNotLost() throws Unanswered {
        fake.holds(
                "10.1000/a",
                ",\"updated-by\":["
                        + FakeCrossref.update("annulment", "publisher", "10.1/x")
                        + "]");
        assertThat(ask("doi:10.1000/a").getFirst().notices())
                .extracting(Notice::type)
                .containsExactly(NoticeType.UNKNOWN);
    }

    @Test
    void bibliographyReferencesAndRelationsAreTaken() throws Unanswered {
        fake.holds(
                "10.1000/a",
                ",\"title\":[\"Fatigue &amp; <i>sleep</i>\\n   in adults\"],"
                        + "\"container-title\":[\"Journal of Tests\"],"
                        + "\"published\":{\"date-parts\":[[2020,8]]},"
                        + "\"issued\":{\"date-parts\":[[2021]]},"
                        + "\"author\":[{\"given\":\"A\",\"family\":\"Second\",\"sequence\":\"additional\"},"
                        + "{\"given\":\"B\",\"family\":\"First\",\"sequence\":\"first\"}],"
                        + "\"reference\":[{\"key\":\"1\",\"DOI\":\"10.1000/R1\"},"
                        + "{\"key\":\"2\",\"unstructured\":\"no DOI\"},"
                        + "{\"key\":\"3\",\"DOI\":\"https://doi.org/10.1000/r2\"}],"
                        + "\"relation\":{\"cites\":[],\"has-preprint\":[{\"id-type\":\"doi\","
                        + "\"id\":\"10.1101/P\",\"asserted-by\":\"subject\"}]},"
                        + "\"clinical-trial-number\":[{\"clinical-trial-number\":\"nct01234567\","
                        + "\"registry\":\"10.18810/clinical-trials-gov\"}]");
        Testimony said = ask("doi:10.1000/a").getFirst();
        assertThat(said.facts())
                .isEqualTo(
                        new Facts(
                                "Fatigue & sleep in adults", "Journal of Tests", 2020, "First", 2));
        assertThat(said.cites()).containsExactly("doi:10.1000/r1", "doi:10.1000/r2");
        assertThat(said.related())
                .containsExactly(
                        new Related("clinical-trial-number", "registry:NCT01234567"),
                        new Related("has-preprint", "doi:10.1101/p"));
    }

    @Test
    void manyAreAskedForAtOnceAndOddOnesAlone() throws Unanswered {
        String odd = "10.1002/(sici)1097<1::aid-x,2>3.0.co;2-e";
        List<String> keys = new ArrayList<>();
        for (int i = 100; i < 220; i++) {
            fake.holds("10.1000/a" + i, "");
            keys.add("doi:10.1000/a" + i);
        }
        fake.holds(odd, "");
        keys.add("doi:" + odd);
        List<Testimony> said = ask(keys.toArray(String[]::new));
        assertThat(said).hasSize(121).allMatch(Testimony::known);
        assertThat(fake.server.asked()).hasSize(4);
        assertThat(fake.server.asked().get(2))
                .isEqualTo(
                        "/works/10.1002%2F%28sici%291097%3C1%3A%3Aaid-x%2C2%3E3.0.co%3B2-e"
                                + "?mailto=me%40example.org");
        assertThat(fake.server.asked().get(1)).contains("&rows=50&mailto=me%40example.org");
        assertThat(said).extracting(Testimony::about).containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    void onlyCrossrefsOwnWordMakesADocumentUnknown() throws Unanswered {
        fake.holds("10.1000/a", "");
        assertThat(ask("doi:10.1000/a", "doi:10.5281/zenodo.1"))
                .extracting(Testimony::known)
                .containsExactly(true, false);
        fake.server.always(Fault.status(404, "<html>404 of a proxy</html>"));
        assertThatThrownBy(() -> ask("doi:10.1000/a"))
                .hasMessageContaining("it answered 404: \"404 of a proxy\"");
    }

    @Test
    void whatPassesIsAskedAgainAndNothingIsAskedFasterThanAllowed() throws Unanswered {
        fake.holds("10.1000/a", "").holds("10.1000/b", "");
        Fault[] passing = {
            Fault.status(429, "slow down"),
            Fault.status(429, "slow down", "Retry-After", "40"),
            Fault.status(500, "oops"),
            Fault.dropped(),
            Fault.half(),
            Fault.truncated(),
            Fault.instead("<html>maintenance</html>"),
            Fault.replaced("\"total-results\":2", "\"total-results\":3"),
            Fault.replaced("10.1000/a", "10.1000/z"),
            Fault.instead(
                    "{\"status\":\"failed\",\"message-type\":\"validation-failure\",\"message\":[]}")
        };
        for (Fault fault : passing) {
            int before = fake.server.asked().size();
            fake.server.next(fault);
            assertThat(ask("doi:10.1000/a", "doi:10.1000/b")).hasSize(2);
            assertThat(fake.server.asked()).hasSize(before + 2);
        }
        assertThat(time.sleeps()).contains(Duration.ofSeconds(40));
    }

    @Test
    void aDoiThatWasGivenUpIsAnsweredWithTheOneThatReplacedIt() throws Unanswered {
        String retracted =
                ",\"updated-by\":["
                        + FakeCrossref.update("retraction", "publisher", "10.1000/n")
                        + "]";
        fake.holds("10.1000/b", "")
                .holds("10.2000/new(1)", retracted)
                .points("10.1000/old", "https://api.crossref.org/works/10.1500%2Fmid?mailto=x")
                .points("10.1500/mid", "/works/10.2000/NEW(1)");
        List<Testimony> said = ask("doi:10.1000/old", "doi:10.1000/b");
        assertThat(said)
                .extracting(Testimony::about)
                .containsExactly("doi:10.1000/old", "doi:10.1000/b");
        assertThat(said.getFirst().notices())
                .extracting(Notice::type)
                .containsExactly(NoticeType.RETRACTION);
        assertThat(said.getFirst().related())
                .containsExactly(new Related("same-as", "doi:10.2000/new(1)"));
        assertThat(fake.server.asked())
                .as("only our own server is asked, whatever the address points to")
                .hasSize(4);
    }

    @Test
    void whatPointsInACircleOrNowhereIsToldAsSuch() {
        fake.points("10.1000/a", "/works/10.1000/b")
                .points("10.1000/b", "/works/10.1000/a")
                .points("10.1000/c", "/works/10.1000/c")
                .points("10.1000/d", "https://elsewhere.example.org/login");
        assertThatThrownBy(() -> ask("doi:10.1000/a"))
                .hasMessage(
                        "works: it points from doi:10.1000/a to another DOI, and on, and 4 steps led"
                                + " to no answer.");
        assertThatThrownBy(() -> ask("doi:10.1000/c"))
                .hasMessageContaining("it answered 301 and points elsewhere");
        assertThatThrownBy(() -> ask("doi:10.1000/d"))
                .hasMessageContaining("it answered 301 and points elsewhere");
    }

    @Test
    void anAnswerUnderAnotherDoiIsTakenWhenItIsSaidTwice() throws Unanswered {
        fake.holds("10.1000/a", "");
        fake.server.next(Fault.replaced("10.1000/a", "10.1000/z"));
        assertThat(ask("doi:10.1000/a").getFirst().related())
                .as("said once it is a slip")
                .isEmpty();
        fake.server.always(Fault.replaced("10.1000/a", "10.1000/z"));
        Testimony said = ask("doi:10.1000/a").getFirst();
        assertThat(said.about()).isEqualTo("doi:10.1000/a");
        assertThat(said.related()).containsExactly(new Related("same-as", "doi:10.1000/z"));

        fake.holds("10.1000/b", "");
        assertThat(ask("doi:10.1000/a", "doi:10.1000/b"))
                .extracting(Testimony::about)
                .containsExactly("doi:10.1000/a", "doi:10.1000/b");
    }

    @Test
    void whatDoesNotPassIsToldInWords() {
        fake.server.always(Fault.instead("<html><b>Please log in</b> to the network</html>"));
        assertThatThrownBy(() -> ask("doi:10.1000/a"))
                .isInstanceOf(Unanswered.class)
                .hasMessage(
                        "works/10.1000%2Fa: it answered \"Please log in to the network\", which is no"
                                + " whole JSON. It was asked 4 times.");
        assertThat(fake.server.asked()).hasSize(4);
    }

    @Test
    void aDrippingAnswerIsNotWaitedForForEver() {
        Patience little =
                new Patience(
                        1,
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(1),
                        Duration.ofMinutes(1),
                        Duration.ofSeconds(5),
                        Duration.ofMillis(300),
                        Duration.ofMillis(300),
                        1 << 20);
        fake.holds("10.1000/a", "");
        fake.server.always(Fault.drip());
        try (Crossref hurried =
                new Crossref(fake.access(), new Circumstances(time, new Random(1), little))) {
            assertThatThrownBy(() -> hurried.ask(List.of("doi:10.1000/a")))
                    .hasMessageContaining("its answer was not there whole after 0.3 s.");
        }
    }

    @Test
    void theServersOwnLimitIsKeptWhereItIsLowerThanOurs() throws Unanswered {
        fake.server.headers("X-Rate-Limit-Limit", "2", "X-Rate-Limit-Interval", "1s");
        for (int i = 0; i < 12; i++) {
            ask("doi:10.1000/a" + i);
        }
        assertThat(fake.server.keptTo(2)).isTrue();
        fake.server.headers("X-Rate-Limit-Limit", "1000", "X-Rate-Limit-Interval", "1s");
        for (int i = 0; i < 30; i++) {
            ask("doi:10.1000/b" + i);
        }
    }

    @Test
    void theServersLogInRealTimeShowsNoMoreThanOurRate() throws Unanswered {
        try (FakeClosing real = new FakeClosing(new FakeCrossref(System::nanoTime));
                Crossref now =
                        new Crossref(
                                real.fake().access(),
                                new Circumstances(Time.REAL, new Random(1), Searching.PATIENCE))) {
            real.fake().server.next(Fault.dropped(), Fault.dropped());
            for (int i : IntStream.range(0, 12).toArray()) {
                now.ask(List.of("doi:10.1000/" + i));
            }
            assertThat(real.fake().server.asked()).hasSize(14);
            assertThat(real.fake().server.keptTo(5)).isTrue();
        }
    }

    private record FakeClosing(FakeCrossref fake) implements AutoCloseable {
        @Override
        public void close() {
            fake.server.close();
        }
    }
}
