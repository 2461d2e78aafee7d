package org.evidenceatlas.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.evidenceatlas.export.SearchExport;
import org.evidenceatlas.model.access.Secret;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.model.search.FlowCounts;
import org.evidenceatlas.model.search.SearchLog;
import org.evidenceatlas.model.search.SearchWish;
import org.evidenceatlas.stage.acquire.Acquirer;
import org.evidenceatlas.stage.acquire.eutils.FakePubMed;
import org.evidenceatlas.stage.acquire.eutils.Fault;
import org.evidenceatlas.stage.acquire.eutils.Searching;
import org.evidenceatlas.stage.acquire.eutils.VirtualTime;
import org.evidenceatlas.stage.acquire.xml.Limits;
import org.evidenceatlas.store.Home;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs of the line over a PubMed on this machine: kept batch by batch, gone on with, told. */
class PubMedRunTest {
    private static final String FETCH = "efetch.fcgi";
    private static final String SECRET = "5ecre7-5ecre7";

    @TempDir private Path folder;
    private final VirtualTime time = new VirtualTime();
    private final FakePubMed server = new FakePubMed(time::nanos);
    private Home home;

    @BeforeEach
    void open() {
        home = Home.write(folder);
    }

    @AfterEach
    void close() {
        home.close();
        server.close();
        assertThat(server.keptTo(10)).isTrue();
    }

    private RunReport run() {
        return run(SearchWish.all(Searching.QUERY), Integer.MAX_VALUE, Progress.SILENT);
    }

    private RunReport run(SearchWish wish, int limit, Progress progress) {
        Pipeline line = Workshop.line(new Acquirer(Limits.USUAL, Searching.circumstances(time)));
        Order order =
                new Order(
                        List.of(),
                        InputStream.nullInputStream(),
                        limit,
                        Optional.of("acquire"),
                        Workshop.AS_OF,
                        1,
                        Optional.of(new Order.PubMed(server.access(new Secret(SECRET)), wish)));
        return new Runner(line, home, Workshop.RENDERER).run(order, progress);
    }

    private Set<String> kept() {
        return home.records().current().stream()
                .map(SourceRecord::key)
                .map(key -> key.substring("pmid:".length()))
                .collect(Collectors.toSet());
    }

    @Test
    void aRunThatDiesInTheMiddleGoesOnWithoutAskingForWhatItHas() {
        server.holds(1, 500);
        Progress dying =
                new Progress() {
                    private int steps;

                    @Override
                    public void begin(String what, int count) {}

                    @Override
                    public void step() {
                        steps++;
                        if (steps == 250) {
                            throw new AssertionError("the power fails");
                        }
                    }

                    @Override
                    public void end() {}
                };
        assertThatThrownBy(() -> run(SearchWish.all(Searching.QUERY), 1_000, dying))
                .hasMessage("the power fails");
        assertThat(kept()).as("the whole batches before").hasSize(200);
        int before = server.requests().size();
        RunReport report = run();
        List<FakePubMed.Request> later =
                server.requests().subList(before, server.requests().size());
        assertThat(FakePubMed.named(later)).hasSize(300).doesNotContainAnyElementsOf(Set.of("400"));
        assertThat(kept()).hasSize(500);
        assertThat(searched(report).before()).isEqualTo(200);
        assertThat(searched(report).retrieved()).isEqualTo(300);
        assertThat(report.gap()).isFalse();
        assertThat(report.records().fresh()).isEqualTo(300);
    }

    @Test
    void aLaterRunAsksOnlyForWhatWasEnteredOrRevisedAndSaysSo() {
        server.holds(1, 300);
        RunReport first = run();
        assertThat(ReportText.of(first))
                .contains("  pubmed     everything (this home has no whole search yet)\n")
                .contains("             found 300, received 300, missing 0\n");
        time.pass(Duration.ofDays(2));
        LocalDate revised = LocalDate.of(2026, 5, 27);
        server.holds(7, 7, FakePubMed.DAY, revised).holds(301, 302, revised, revised);
        RunReport second = run();
        assertThat(second.records().in()).isEqualTo(3);
        assertThat(second.records().fresh()).isEqualTo(2);
        assertThat(second.records().changed()).isEqualTo(1);
        assertThat(ReportText.of(second))
                .contains(
                        "  pubmed     what was entered or revised since 2026-05-19 (the last whole"
                                + " search was begun on 2026-05-26, and 7 days are asked for"
                                + " again)\n");
    }

    @Test
    void aGapIsToldByNameAndTheNextRunFillsIt() {
        server.holds(1, 250)
                .next(
                        FETCH,
                        Fault.none(),
                        Fault.replaced("<PMID Version=\"1\">50<", "<PMID Version=\"1\">999<"))
                .always(FETCH, Fault.instead("<PubmedArticleSet></PubmedArticleSet>"));
        RunReport first = run();
        assertThat(searched(first).missing()).containsExactly("50");
        assertThat(first.clean()).isFalse();
        assertThat(ReportText.of(first))
                .contains("missing 1\n")
                .contains("the next run asks for them again:\n  50\n")
                .contains("The record of PMID 999 was sent, but nobody asked for it.");
        server.heal();
        int before = server.requests().size();
        time.pass(Duration.ofDays(1));
        RunReport second = run();
        assertThat(FakePubMed.named(server.requests().subList(before, server.requests().size())))
                .containsExactly("50");
        assertThat(second.gap()).isFalse();
        assertThat(kept()).hasSize(250);
        assertThat(home.searches().owed(Searching.QUERY)).isEmpty();
    }

    @Test
    void aSearchThatIsNotAnsweredIsToldAndAskedAgainFromTheSameDay() {
        server.holds(1, 3);
        run();
        time.pass(Duration.ofDays(30));
        server.always("esearch.fcgi", Fault.status(503, "down"));
        RunReport down = run();
        assertThat(down.unanswered()).isTrue();
        assertThat(ReportText.of(down))
                .contains("PubMed did not answer whole; run again to go on")
                .contains("  esearch.fcgi: it answered 503: \"down\". It was asked 4 times.");
        server.heal();
        time.pass(Duration.ofDays(30));
        RunReport well = run();
        assertThat(searched(well).since()).isEqualTo(LocalDate.of(2026, 5, 19));
        assertThat(well.gap()).isFalse();
        assertThat(searched(run()).since()).isEqualTo(LocalDate.of(2026, 7, 18));
    }

    @Test
    void aLimitTakesTheNextOnesEachTime() {
        server.holds(1, 30);
        SearchWish all = SearchWish.all(Searching.QUERY);
        assertThat(run(all, 10, Progress.SILENT).records().in()).isEqualTo(10);
        assertThat(run(all, 10, Progress.SILENT).records().fresh()).isEqualTo(10);
        RunReport rest = run();
        assertThat(rest.records().fresh()).isEqualTo(10);
        assertThat(searched(rest).before()).isEqualTo(20);
        assertThat(kept()).hasSize(30);
    }

    @Test
    void whatIsKeptAndToldNeverHoldsTheKey() {
        server.holds(1, 3).always(FETCH, Fault.status(500, "no key " + SECRET));
        RunReport report = run();
        assertThat(ReportText.of(report)).contains("(the API key)").doesNotContain(SECRET);
        assertThat(home.runs().report().orElseThrow()).doesNotContain(SECRET);
        assertThat(SearchExport.json(home.runs())).doesNotContain(SECRET);
        assertThat(new Order.PubMed(server.access(new Secret(SECRET)), SearchWish.all("q")))
                .asString()
                .doesNotContain(SECRET);
    }

    @Test
    void theExportHoldsEverySearchAndTheFlowOfTheLastWholeRun() {
        server.holds(1, 3);
        run();
        RunReport whole =
                new Runner(Workshop.LINE, home, Workshop.RENDERER)
                        .run(Workshop.order(2, "sample"), Progress.SILENT);
        FlowCounts flow = Objects.requireNonNull(whole.flow());
        assertThat(flow.identified() - flow.joined()).isEqualTo(flow.screened());
        assertThat(
                        flow.included()
                                + flow.held()
                                + flow.failed()
                                + flow.excluded().stream()
                                        .mapToInt(FlowCounts.Excluded::count)
                                        .sum())
                .isEqualTo(flow.screened());
        assertThat(flow.identified()).isEqualTo(home.records().current().size());
        run();
        assertThat(SearchExport.json(home.runs()))
                .contains("\"query\" : " + quoted(Searching.QUERY))
                .contains("\"platform\" : \"NCBI E-utilities (esearch, efetch), http://localhost:")
                .contains("\"type\" : \"MDAT\"")
                .contains("\"identified\" : " + flow.identified())
                .contains("\"date\" : \"2026-05-26T12:00:");
    }

    private static SearchLog searched(RunReport report) {
        return Objects.requireNonNull(report.search());
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\\\"") + '"';
    }
}
