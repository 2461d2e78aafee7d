package org.evidenceatlas.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evidenceatlas.line.RunReport.Redone;
import org.evidenceatlas.line.RunReport.StageWork;
import org.evidenceatlas.model.classification.Classification;
import org.evidenceatlas.model.draft.Draft;
import org.evidenceatlas.model.study.Study;
import org.evidenceatlas.stage.Outcome;
import org.evidenceatlas.stage.Stage;
import org.evidenceatlas.stage.assemble.Assembler;
import org.evidenceatlas.stage.assemble.Cluster;
import org.evidenceatlas.store.Home;
import org.evidenceatlas.store.TestStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Which studies a run works on again, and why it says it does. Records of our own invention. */
@ParameterizedClass
@EnumSource(TestStore.class)
class RedoneTest {
    private static final String PAPER = record("91000101", "A trial of rest", "");
    private static final String COMMENT =
            record("91000102", "Some thoughts on resting", link("CommentOn", "91000101"));
    private static final String OTHER = record("91000103", "A survey of sleep", "");
    private static final String NOTICE =
            record("91000104", "Retraction: A trial of rest", link("RetractionOf", "91000101"));

    @Parameter private TestStore store = TestStore.SQLITE;

    @TempDir private Path folder;

    @Test
    void aRecordThatIsAddedIsTheOnlyOneWorkedOn() {
        try (Home home = store.write(folder.resolve("home"))) {
            assertThat(redone(run(home, PAPER, COMMENT)).values()).containsOnly("new study");
            RunReport second = run(home, PAPER, COMMENT, OTHER);
            assertThat(redone(second)).isEqualTo(Map.of("pmid:91000103", "new study"));
            assertThat(ReportText.of(second))
                    .contains("  redone     sample-2024-survey-sleep (new study)\n");
        }
    }

    @Test
    void ofManyStudiesTheFirstAreNamedAndTheRestCounted() {
        List<String> records = new ArrayList<>(List.of(PAPER));
        for (int number = 0; number < 30; number++) {
            String words = " of " + (char) ('a' + number % 26) + number + "-waves";
            records.add(record("910002" + (10 + number), "Trial " + number + words, ""));
        }
        try (Home home = store.write(folder.resolve("home"))) {
            run(home, PAPER);
            RunReport second = run(home, records.toArray(String[]::new));
            int all = second.redone().size();
            assertThat(all).isGreaterThan(20);
            String line =
                    ReportText.of(second)
                            .lines()
                            .filter(one -> one.startsWith("  redone "))
                            .findFirst()
                            .orElseThrow();
            assertThat(line).endsWith(" and " + (all - 20) + " more (new study)");
            assertThat(line.split(", ")).hasSize(20);
        }
    }

    @Test
    void aRecordThatChangedIsWorkedOnAgain() {
        try (Home home = store.write(folder.resolve("home"))) {
            run(home, PAPER, OTHER);
            RunReport second = run(home, PAPER, record("91000103", "A survey of deep sleep", ""));
            assertThat(redone(second)).isEqualTo(Map.of("pmid:91000103", "record changed"));
        }
    }

    @Test
    void aRetractionReachesThePaperAndWhatIsLinkedToItAndNothingElse() {
        try (Home home = store.write(folder.resolve("home"))) {
            run(home, PAPER, COMMENT, OTHER);
            RunReport second = run(home, PAPER, COMMENT, OTHER, NOTICE);
            assertThat(redone(second))
                    .isEqualTo(
                            Map.of(
                                    "pmid:91000101", "neighbour changed",
                                    "pmid:91000102", "neighbour changed",
                                    "pmid:91000104", "new study"));
            assertThat(second.studies().revised()).isEqualTo(2);
            assertThat(redone(run(home, PAPER, COMMENT, OTHER, NOTICE))).isEmpty();
        }
    }

    @Test
    void aNewVersionOfAnyStageWorksThatStageAndOnlyLaterOnesForAll() {
        List<String> order = Pipeline.STAGES.subList(2, 7);
        for (String stage : order) {
            try (Home home = store.write(folder.resolve(stage))) {
                run(home, PAPER, COMMENT, OTHER);
                Path same = write(PAPER, COMMENT, OTHER);
                RunReport second = run(home, raised(stage), same);
                assertThat(redone(second))
                        .as(stage)
                        .hasSize(3)
                        .containsValue("stage " + stage + " changed");
                for (StageWork work : second.work()) {
                    int at = order.indexOf(work.stage());
                    if (at < order.indexOf(stage)) { // assemble included: -1
                        assertThat(work.worked()).as(work.stage()).isZero();
                    } else if (work.stage().equals(stage)) {
                        assertThat(work.worked()).as(work.stage()).isEqualTo(3);
                    }
                }
                assertThat(redone(run(home, raised(stage), same))).isEmpty();
            }
        }
    }

    @Test
    void aStageThatMakesSomethingElseIsFollowedByAllLaterOnesForAll() {
        List<String> order = Pipeline.STAGES.subList(1, 7);
        for (String stage : List.of("assemble", "draft")) {
            try (Home home = store.write(folder.resolve("changed-" + stage))) {
                run(home, PAPER, COMMENT, OTHER);
                Path same = write(PAPER, COMMENT, OTHER);
                RunReport second = run(home, changed(stage), same);
                assertThat(redone(second))
                        .as(stage)
                        .hasSize(3)
                        .containsValue("stage " + stage + " changed");
                for (StageWork work : second.work()) {
                    boolean again = order.indexOf(work.stage()) >= order.indexOf(stage);
                    assertThat(work.worked()).as(work.stage()).isEqualTo(again ? 3 : 0);
                }
                assertThat(second.work()).extracting(StageWork::stage).containsAll(order);
                assertThat(redone(run(home, changed(stage), same))).isEmpty();
            }
        }
    }

    @Test
    void aSourceReadBeforeIsCountedAndItsRefusalsAreNamedAgain() throws IOException {
        Path file = folder.resolve("records.xml");
        Files.writeString(file, set(PAPER, "<PubmedArticle><Nonsense/></PubmedArticle>", OTHER));
        try (Home home = store.write(folder.resolve("home"))) {
            RunReport first = run(home, Workshop.LINE, file);
            RunReport second = run(home, Workshop.LINE, file);
            assertThat(first.refused()).hasSize(1);
            assertThat(second.refused()).isEqualTo(first.refused());
            assertThat(second.records()).isEqualTo(new RunReport.Records(2, 0, 0, 2, 1, 0));
            Files.writeString(file, set(PAPER, OTHER));
            assertThat(run(home, Workshop.LINE, file).refused()).isEmpty();
        }
    }

    @Test
    void aSourceThatALimitCutShortIsReadAgain() {
        Path file = write(PAPER, COMMENT, OTHER);
        try (Home home = store.write(folder.resolve("home"))) {
            Order all = Workshop.order(1, file.toString());
            Order two =
                    new Order(all.froms(), all.stdin(), 2, all.upto(), all.asOf(), all.threads());
            Runner runner = new Runner(Workshop.LINE, home, Workshop.RENDERER);
            assertThat(runner.run(two, Progress.SILENT).records().in()).isEqualTo(2);
            assertThat(runner.run(all, Progress.SILENT).records())
                    .isEqualTo(new RunReport.Records(3, 1, 0, 2, 0, 0));
            assertThat(runner.run(two, Progress.SILENT).records().in()).isEqualTo(2);
        }
    }

    private RunReport run(Home home, String... records) {
        return run(home, Workshop.LINE, write(records));
    }

    private static RunReport run(Home home, Pipeline line, Path file) {
        return new Runner(line, home, Workshop.RENDERER)
                .run(Workshop.order(2, file.toString()), Progress.SILENT);
    }

    private Path write(String... records) {
        try {
            return Files.writeString(folder.resolve("records.xml"), set(records));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> redone(RunReport report) {
        Map<String, String> why = new TreeMap<>();
        report.redone().forEach((Redone one) -> why.put(one.study(), one.why()));
        return why;
    }

    /** The real line with one stage under another version. */
    private static Pipeline raised(String stage) {
        Pipeline line = Workshop.LINE;
        return new Pipeline(
                line.acquire(),
                line.assemble(),
                stage.equals("classify") ? new Raised<>(line.classify()) : line.classify(),
                stage.equals("draft") ? new Raised<>(line.draft()) : line.draft(),
                stage.equals("examine") ? new Raised<>(line.examine()) : line.examine(),
                stage.equals("gate") ? new Raised<>(line.gate()) : line.gate(),
                stage.equals("publish") ? new Raised<>(line.publish()) : line.publish());
    }

    /** The real line with one stage that makes something else under another version. */
    private static Pipeline changed(String stage) {
        Pipeline line = Workshop.LINE;
        return new Pipeline(
                line.acquire(),
                stage.equals("assemble") ? new OtherAssembler() : line.assemble(),
                line.classify(),
                stage.equals("draft") ? new OtherDrafter(line.draft()) : line.draft(),
                line.examine(),
                line.gate(),
                line.publish());
    }

    private static final class OtherAssembler extends Assembler {
        @Override
        public String version() {
            return super.version() + "-changed";
        }

        @Override
        public Outcome<Study> apply(Cluster cluster) {
            return switch (super.apply(cluster)) {
                case Outcome.Made<Study>(Study one) ->
                        new Outcome.Made<>(
                                new Study(
                                        one.id(),
                                        one.slug(),
                                        one.primary(),
                                        List.of(one.primary()),
                                        one.text(),
                                        one.status(),
                                        one.family()));
                case Outcome.Withheld<Study> withheld -> withheld;
            };
        }
    }

    private record OtherDrafter(Stage<Classification, Draft> real)
            implements Stage<Classification, Draft> {
        @Override
        public String name() {
            return real.name();
        }

        @Override
        public String version() {
            return real.version() + "-changed";
        }

        @Override
        public Outcome<Draft> apply(Classification input) {
            return switch (real.apply(input)) {
                case Outcome.Made<Draft>(Draft one) ->
                        new Outcome.Made<>(
                                new Draft(
                                        one.classification(),
                                        one.drafter() + " changed",
                                        one.bare(),
                                        one.claims()));
                case Outcome.Withheld<Draft> withheld -> withheld;
            };
        }
    }

    private record Raised<I, O>(Stage<I, O> real) implements Stage<I, O> {
        @Override
        public String name() {
            return real.name();
        }

        @Override
        public String version() {
            return real.version() + "-raised";
        }

        @Override
        public Outcome<O> apply(I input) {
            return real.apply(input);
        }
    }

    private static String set(String... records) {
        return "<PubmedArticleSet>" + String.join("", records) + "</PubmedArticleSet>";
    }

    private static String link(String type, String pmid) {
        return """
               <CommentsCorrectionsList><CommentsCorrections RefType="%s">
               <RefSource>J Made-up Tests. 2024</RefSource><PMID Version="1">%s</PMID>
               </CommentsCorrections></CommentsCorrectionsList>
               """
                .formatted(type, pmid);
    }

    private static String record(String pmid, String title, String links) {
        return """
               <PubmedArticle><MedlineCitation><PMID Version="1">%s</PMID>
               <Article><Journal><JournalIssue><PubDate><Year>2024</Year></PubDate></JournalIssue>
               <Title>Journal of Made-up Tests</Title></Journal>
               <ArticleTitle>%s.</ArticleTitle>
               <AuthorList CompleteYN="Y"><Author><LastName>Sample</LastName>
               <ForeName>Ada</ForeName></Author></AuthorList>
               <PublicationTypeList><PublicationType UI="D016428">Journal Article</PublicationType>
               </PublicationTypeList></Article>%s</MedlineCitation>
               <PubmedData><ArticleIdList><ArticleId IdType="pubmed">%s</ArticleId></ArticleIdList>
               </PubmedData></PubmedArticle>
               """
                .formatted(pmid, title, links, pmid);
    }
}
