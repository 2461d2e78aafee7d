package org.evidenceatlas.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeMap;
import org.evidenceatlas.line.RunReport.StageWork;
import org.evidenceatlas.model.classification.Classification;
import org.evidenceatlas.model.page.Page;
import org.evidenceatlas.model.page.PageRenderer;
import org.evidenceatlas.model.study.Study;
import org.evidenceatlas.stage.Outcome;
import org.evidenceatlas.stage.Stage;
import org.evidenceatlas.store.Codec;
import org.evidenceatlas.store.Home;
import org.evidenceatlas.store.Publications;
import org.evidenceatlas.store.TestStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestStore.class)
class RunnerTest {
    private static final Stage<Study, Classification> CLASSIFY = Workshop.LINE.classify();

    @Parameter private TestStore store = TestStore.SQLITE;

    @TempDir private Path folder;

    @Test
    void aSecondRunOverTheSameRecordsDoesNoWork() {
        try (Home home = store.write(folder)) {
            RunReport first = run(home, Workshop.LINE, 2);
            RunReport second = run(home, Workshop.LINE, 2);
            assertThat(first.studies().fresh()).isPositive();
            assertThat(second.work()).extracting(StageWork::worked).containsOnly(0);
            assertThat(second.records().known()).isEqualTo(first.records().in());
            assertThat(second.studies().unchanged()).isEqualTo(first.studies().published());
            assertThat(second.held()).isEqualTo(first.held());
            assertThat(second.notices()).isEqualTo(first.notices());
        }
    }

    @Test
    void threadsLocaleAndTimeZoneChangeNoPublishedByte() {
        Map<String, String> plain = publishedWith(1, Locale.ROOT, "UTC", "one");
        Map<String, String> other =
                publishedWith(4, Locale.forLanguageTag("tr-TR"), "Asia/Kolkata", "two");
        assertThat(plain).isNotEmpty().isEqualTo(other);
    }

    private Map<String, String> publishedWith(
            int threads, Locale locale, String zone, String name) {
        Locale locales = Locale.getDefault();
        TimeZone zones = TimeZone.getDefault();
        try (Home home = store.write(folder.resolve(name))) {
            Locale.setDefault(locale);
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            run(home, Workshop.LINE, threads);
            return published(home.published());
        } finally {
            Locale.setDefault(locales);
            TimeZone.setDefault(zones);
        }
    }

    private static Map<String, String> published(Publications from) {
        Map<String, String> bytes = new TreeMap<>();
        for (Page page : from.pages()) {
            String kept = Codec.hash(from.kept(page.slug(), 1).orElseThrow());
            bytes.put(page.slug(), Codec.hash(Codec.write(page)) + " " + kept);
        }
        return bytes;
    }

    @Test
    void aStudyAtWhichAStageFailsIsReportedByNameAndTheRestGoesOn() {
        Pipeline line =
                Workshop.line(
                        new Reclassify(CLASSIFY.version()) {
                            @Override
                            public Outcome<Classification> apply(Study study) {
                                if (study.id().equals("pmid:36589231")) {
                                    throw new IllegalStateException("a fault of the test");
                                }
                                return CLASSIFY.apply(study);
                            }
                        });
        try (Home home = store.write(folder)) {
            RunReport report = run(home, line, 2);
            assertThat(report.failed()).hasSize(1);
            assertThat(report.failed().getFirst().study()).isEqualTo("pmid:36589231");
            assertThat(report.failed().getFirst().reasons())
                    .containsExactly(
                            "In the stage classify: IllegalStateException: a fault of the test");
            assertThat(report.studies().published()).isPositive();
            assertThat(ReportText.of(report)).contains("  failed     1\n");
        }
    }

    @Test
    void aRunThatWasCutOffIsContinuedToTheSameBytes() {
        PageRenderer dying =
                new PageRenderer() {
                    private int pages;

                    @Override
                    public byte[] render(Page page) {
                        pages++;
                        if (pages > 3) {
                            throw new AssertionError("the power fails");
                        }
                        return Workshop.RENDERER.render(page);
                    }
                };
        Map<String, String> whole = publishedWith(1, Locale.ROOT, "UTC", "whole");
        try (Home home = store.write(folder.resolve("cut"))) {
            Runner runner = new Runner(Workshop.LINE, home, dying);
            assertThatThrownBy(() -> runner.run(Workshop.order(1, "sample"), Progress.SILENT))
                    .hasMessageContaining("Start it again to go on.");
            assertThat(published(home.published())).hasSizeLessThan(whole.size());
            RunReport rest = run(home, Workshop.LINE, 1);
            assertThat(published(home.published())).isEqualTo(whole);
            assertThat(rest.work().getFirst().worked()).isLessThan(rest.records().in());
        }
    }

    @Test
    void aNewVersionOfAStageWorksAgainAndMakesNoRevisionWhereNothingChanged() {
        try (Home home = store.write(folder)) {
            RunReport first = run(home, Workshop.LINE, 1);
            RunReport second = run(home, Workshop.line(new Reclassify("other")), 1);
            assertThat(worked(second, "classify")).isEqualTo(worked(first, "classify"));
            assertThat(worked(second, "draft")).isZero();
            assertThat(second.studies().revised()).isZero();
            assertThat(second.studies().unchanged()).isEqualTo(first.studies().published());
        }
    }

    @Test
    void aPublishedStudyThatIsHeldLaterIsCountedAndItsPageStands() {
        String held = "pmid:36589231";
        try (Home home = store.write(folder)) {
            RunReport first = run(home, Workshop.LINE, 1);
            RunReport second =
                    run(
                            home,
                            Workshop.line(
                                    new Reclassify("other") {
                                        @Override
                                        public Outcome<Classification> apply(Study study) {
                                            if (study.id().equals(held)) {
                                                throw new IllegalStateException("a fault");
                                            }
                                            return CLASSIFY.apply(study);
                                        }
                                    }),
                            1);
            assertThat(second.studies().standing()).isEqualTo(1);
            assertThat(second.studies().published()).isEqualTo(first.studies().published());
            assertThat(ReportText.of(second))
                    .contains("  standing   1 of these pages")
                    .contains(
                            "The page published before still stands:"
                                    + " /evidence/kasimir-2022-tissue-specific");
        }
    }

    @Test
    void theAddressOfAStudyThatJoinsAnotherLeadsThere() throws IOException {
        try (Home home = store.write(folder.resolve("home"))) {
            records(home, "10.5555/one", "10.5555/two");
            assertThat(home.published().slugs())
                    .containsEntry("pmid:91000011", "sample-2024-made-study")
                    .containsEntry("pmid:91000012", "sample-2024-made-study-2");
            RunReport joined = records(home, "10.5555/one", "10.5555/one");
            assertThat(joined.failed()).isEmpty();
            assertThat(home.published().redirects())
                    .containsExactly(
                            Map.entry("sample-2024-made-study-2", "sample-2024-made-study"));
            assertThat(home.published().pages())
                    .extracting(Page::slug)
                    .containsExactly("sample-2024-made-study");
            records(home, "10.5555/one", "10.5555/three");
            assertThat(home.published().redirects()).isEmpty();
            assertThat(home.published().pages()).hasSize(2);
        }
    }

    @Test
    void aStudyWhoseFirstRecordIsAnotherNowKeepsItsPage() throws IOException {
        try (Home home = store.write(folder.resolve("home"))) {
            Path later = folder.resolve("later.xml");
            Files.writeString(later, set(record("91000012", "10.5555/one")));
            run(home, later);
            records(home, "10.5555/one", "10.5555/one");
            RunReport again = records(home, "10.5555/one", "10.5555/one");
            assertThat(again.failed()).isEmpty();
            assertThat(again.studies().unchanged()).isEqualTo(1);
            assertThat(home.published().pages())
                    .extracting(Page::slug)
                    .containsExactly("sample-2024-made-study");
        }
    }

    private RunReport records(Home home, String first, String second) throws IOException {
        Path file = folder.resolve("records.xml");
        Files.writeString(file, set(record("91000011", first), record("91000012", second)));
        return run(home, file);
    }

    private static RunReport run(Home home, Path file) {
        return new Runner(Workshop.LINE, home, Workshop.RENDERER)
                .run(Workshop.order(1, file.toString()), Progress.SILENT);
    }

    private static String set(String... records) {
        return "<PubmedArticleSet>" + String.join("", records) + "</PubmedArticleSet>";
    }

    /** A record of our own invention, without an abstract. */
    private static String record(String pmid, String doi) {
        return """
                <PubmedArticle><MedlineCitation><PMID Version="1">%s</PMID>
                <Article><Journal><JournalIssue><PubDate><Year>2024</Year></PubDate></JournalIssue>
                <Title>Journal of Made-up Tests</Title></Journal>
                <ArticleTitle>A made study of chronic fatigue syndrome.</ArticleTitle>
                <AuthorList CompleteYN="Y"><Author><LastName>Sample</LastName>
                <ForeName>Ada</ForeName></Author></AuthorList>
                <PublicationTypeList><PublicationType UI="D016428">Journal Article</PublicationType>
                </PublicationTypeList></Article></MedlineCitation>
                <PubmedData><ArticleIdList><ArticleId IdType="doi">%s</ArticleId></ArticleIdList>
                </PubmedData></PubmedArticle>
                """
                .formatted(pmid, doi);
    }

    @Test
    void aRunThatIsAskedToStopEarlyPublishesNothing() {
        try (Home home = store.write(folder)) {
            Order whole = Workshop.order(1, "sample");
            Order early =
                    new Order(
                            whole.froms(),
                            whole.stdin(),
                            5,
                            Optional.of("classify"),
                            whole.asOf(),
                            1);
            RunReport report =
                    new Runner(Workshop.LINE, home, Workshop.RENDERER).run(early, Progress.SILENT);
            assertThat(report.records().in()).isEqualTo(5);
            assertThat(worked(report, "draft")).isZero();
            assertThat(report.studies().published()).isZero();
            assertThat(report.studies().ended()).isEqualTo(worked(report, "classify"));
        }
    }

    @Test
    void everyBytesThatAPageWasKeptWithComeBackExactly() {
        try (Home home = store.write(folder)) {
            run(home, Workshop.LINE, 1);
            for (Page page : home.published().pages()) {
                byte[] kept = home.published().kept(page.slug(), 1).orElseThrow();
                assertThat(Arrays.equals(kept, Workshop.RENDERER.render(page))).isTrue();
                assertThat(home.published().revisions(page.slug()))
                        .containsExactly(page.revision());
            }
        }
    }

    private static int worked(RunReport report, String stage) {
        return report.work().stream()
                .filter(one -> one.stage().equals(stage))
                .mapToInt(StageWork::worked)
                .sum();
    }

    private static RunReport run(Home home, Pipeline line, int threads) {
        return new Runner(line, home, Workshop.RENDERER)
                .run(Workshop.order(threads, "sample"), Progress.SILENT);
    }

    /** The real classifier under another version. */
    private static class Reclassify implements Stage<Study, Classification> {
        private final String version;

        Reclassify(String version) {
            this.version = version;
        }

        @Override
        public String name() {
            return CLASSIFY.name();
        }

        @Override
        public String version() {
            return version;
        }

        @Override
        public Outcome<Classification> apply(Study study) {
            return CLASSIFY.apply(study);
        }
    }
}
