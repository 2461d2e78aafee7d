package org.evidenceatlas.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.model.testimony.NoticeType;
import org.evidenceatlas.model.testimony.Testimony;
import org.evidenceatlas.stage.acquire.Acquirer;
import org.evidenceatlas.stage.acquire.crossref.FakeCrossref;
import org.evidenceatlas.stage.acquire.eutils.Fault;
import org.evidenceatlas.stage.acquire.eutils.Searching;
import org.evidenceatlas.stage.acquire.eutils.VirtualTime;
import org.evidenceatlas.stage.acquire.xml.Limits;
import org.evidenceatlas.store.Home;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs of the line that ask Crossref: about what, kept how, told how. */
class AskingRunTest {
    @TempDir private Path folder;
    private final VirtualTime time = new VirtualTime();
    private final FakeCrossref fake = new FakeCrossref(time::nanos);
    private Home home;

    @BeforeEach
    void open() {
        home = Home.write(folder);
    }

    @AfterEach
    void close() {
        home.close();
        fake.server.close();
        assertThat(fake.server.keptTo(5)).isTrue();
    }

    private RunReport run(Instant asOf, String... froms) {
        time.pass(Duration.ofSeconds(2));
        Pipeline line = Workshop.line(new Acquirer(Limits.USUAL, Searching.circumstances(time)));
        Order order =
                new Order(
                        List.of(froms),
                        InputStream.nullInputStream(),
                        Integer.MAX_VALUE,
                        Optional.empty(),
                        asOf,
                        1,
                        Optional.empty(),
                        new Order.Others(Optional.empty(), "", Optional.of(fake.access())));
        return new Runner(line, home, Workshop.RENDERER).run(order, Progress.SILENT);
    }

    private List<String> dois() {
        return home.records().current().stream()
                .map(SourceRecord::report)
                .flatMap(report -> Stream.ofNullable(report.ids().doi()))
                .map(doi -> doi.toLowerCase(Locale.ROOT))
                .distinct()
                .sorted()
                .toList();
    }

    @Test
    void aRetractionKnownToCrossrefAloneIsKeptAndTold() {
        fake.server.always(Fault.status(503, "down"));
        run(Workshop.AS_OF, "sample");
        fake.server.always(null);
        dois().forEach(doi -> fake.holds(doi, ""));
        String retracted = dois().getFirst();
        fake.holds(
                retracted,
                ",\"updated-by\":["
                        + FakeCrossref.update("retraction", "retraction-watch", "10.1000/notice")
                        + "]");
        RunReport report = run(Workshop.AS_OF.plus(Duration.ofDays(1)));
        assertThat(report.gap()).isFalse();
        assertThat(report.records().said()).isEqualTo(dois().size());
        assertThat(ReportText.of(report))
                .contains(
                        "  crossref   "
                                + dois().size()
                                + " to ask for, "
                                + dois().size()
                                + " answered (DOIs never asked about, or asked about 30 days ago;"
                                + " those of the last years sooner)\n");
        assertThat(home.testimonies().current())
                .filteredOn(one -> !one.notices().isEmpty())
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.about()).isEqualTo("doi:" + retracted);
                            assertThat(one.notices().getFirst().type())
                                    .isEqualTo(NoticeType.RETRACTION);
                        });
        assertThat(report.redone()).isNotEmpty();
    }

    @Test
    void aSourceThatAnswersNothingLeavesEveryRevisionAsItWas() {
        run(Workshop.AS_OF, "sample");
        String retracted = dois().getFirst();
        dois().forEach(doi -> fake.holds(doi, ""));
        fake.holds(
                retracted,
                ",\"updated-by\":["
                        + FakeCrossref.update("retraction", "publisher", "10.1000/notice")
                        + "]");
        run(Workshop.AS_OF.plus(Duration.ofDays(31)));
        Map<String, String> before = revisions();
        assertThat(before.values()).anyMatch(page -> page.contains("RETRACTED"));
        Fault[] silences = {
            Fault.status(503, "down"),
            Fault.status(404, "<html>404 of a proxy</html>"),
            Fault.dropped(),
            Fault.instead("<html>maintenance</html>")
        };
        for (int i = 0; i < silences.length; i++) {
            fake.server.always(silences[i]);
            RunReport report = run(Workshop.AS_OF.plus(Duration.ofDays(70 + i)), "sample");
            assertThat(report.gap()).isTrue();
            assertThat(report.redone()).isEmpty();
            assertThat(revisions()).isEqualTo(before);
        }
    }

    /** Each revision that there is, as it was rendered. */
    private Map<String, String> revisions() {
        Map<String, String> found = new TreeMap<>();
        home.published()
                .latest()
                .forEach(
                        (slug, latest) -> {
                            for (int number = 1; number <= latest; number++) {
                                byte[] kept = home.published().kept(slug, number).orElseThrow();
                                String page = new String(kept, StandardCharsets.UTF_8);
                                found.put(slug + " " + number, page);
                            }
                        });
        return found;
    }

    @Test
    void whatCouldNotBeAskedIsAGapByNameAndTheNextRunAsksJustThat() {
        fake.server.always(Fault.status(500, "oops"));
        RunReport down = run(Workshop.AS_OF, "sample");
        assertThat(down.gap()).isTrue();
        assertThat(down.unanswered()).isTrue();
        assertThat(ReportText.of(down))
                .contains(
                        "Could not be asked of crossref; what came is kept, and the next run asks"
                                + " just for the rest:\n  works: it answered 500: \"oops\".")
                .contains("doi:" + dois().getFirst());
        assertThat(home.testimonies().current()).isEmpty();
        assertThat(down.studies().published()).as("the rest of the line goes on").isPositive();
        fake.server.always(null);
        RunReport well = run(Workshop.AS_OF);
        assertThat(well.gap()).isFalse();
        assertThat(home.testimonies().current()).hasSize(dois().size()).noneMatch(Testimony::known);
        int asked = fake.server.asked().size();
        RunReport again = run(Workshop.AS_OF.plus(Duration.ofHours(1)));
        assertThat(fake.server.asked()).hasSize(asked);
        assertThat(again.asked().getFirst().due()).isZero();
        assertThat(again.redone()).isEmpty();
        run(Workshop.AS_OF.plus(Duration.ofDays(31)));
        assertThat(fake.server.asked()).hasSizeGreaterThan(asked);
    }
}
