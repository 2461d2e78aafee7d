package org.evidenceatlas.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.evidenceatlas.model.testimony.NoticeType;
import org.evidenceatlas.model.testimony.Testimony;
import org.evidenceatlas.store.Home;
import org.evidenceatlas.store.TestStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** NLM's update files over a home that stands: they touch what they change, and nothing else. */
@ParameterizedClass
@EnumSource(TestStore.class)
class UpdateFileTest {
    private static final String QUERY = "\"ME/CFS\"[tiab]";
    private static final Pipeline LINE = Workshop.LINE.selecting(Optional.empty(), QUERY);

    /** Each another paper: titles and people that are not alike. */
    private static final List<String> TOPICS =
            List.of(
                    "sleep",
                    "heart rate",
                    "grip strength",
                    "school",
                    "diet",
                    "pain",
                    "memory",
                    "orthostatic signs",
                    "blood lactate",
                    "daily steps",
                    "work",
                    "noise");

    @Parameter private TestStore store = TestStore.SQLITE;

    @TempDir private Path folder;

    private static String paper(int number, String topic, String heading) {
        return "<PubmedArticle>\n<MedlineCitation><PMID Version=\"1\">"
                + number
                + "</PMID>\n<Article><Journal><JournalIssue><PubDate><Year>"
                + (2000 + number % 20)
                + "</Year></PubDate></JournalIssue><Title>Annals of "
                + topic
                + "</Title></Journal><ArticleTitle>A survey of "
                + topic
                + " in ME/CFS</ArticleTitle><Abstract><AbstractText>We asked "
                + (30 + number % 40)
                + " people with ME/CFS about "
                + topic
                + ". Most of them reported a change in "
                + topic
                + ".</AbstractText></Abstract><AuthorList><Author><LastName>"
                + topic.replace(" ", "")
                + "</LastName></Author></AuthorList></Article><MeshHeadingList><MeshHeading>"
                + "<DescriptorName>"
                + heading
                + "</DescriptorName></MeshHeading></MeshHeadingList></MedlineCitation>\n"
                + "</PubmedArticle>\n";
    }

    private static String papers() {
        return IntStream.range(0, TOPICS.size())
                .mapToObj(i -> paper(92000001 + i, TOPICS.get(i), "Humans"))
                .collect(Collectors.joining());
    }

    private static String strangers() {
        return IntStream.range(0, 50)
                .mapToObj(i -> paper(93000001 + i, "rats", "Rats").replace("ME/CFS", "rats"))
                .collect(Collectors.joining());
    }

    private RunReport run(Home home, String... files) throws IOException {
        Path from = Files.createDirectories(folder.resolve("files"));
        for (String file : files) {
            String[] parts = file.split("\\|", 2);
            Files.writeString(
                    from.resolve(parts[0] + ".xml"),
                    "<PubmedArticleSet>\n" + parts[1] + "</PubmedArticleSet>\n");
        }
        return new Runner(LINE, home, Workshop.RENDERER)
                .run(Workshop.order(2, from.toString()), Progress.SILENT);
    }

    private static Map<String, String> redone(RunReport report) {
        Map<String, String> found = new TreeMap<>();
        report.redone().forEach(one -> found.put(one.study(), one.why()));
        return found;
    }

    private static List<Testimony> deletions(Home home) {
        return home.testimonies().current("pubmed").stream()
                .filter(one -> !one.notices().isEmpty())
                .toList();
    }

    @Test
    void exactlyTheStudiesThatItChangesAreWorkedOnAndTheirPagesRewritten() throws IOException {
        try (Home home = store.write(folder.resolve("home"))) {
            RunReport first = run(home, "pubmed26n0001|" + papers());
            assertThat(first.studies().published()).isEqualTo(TOPICS.size());
            Map<String, Integer> before = home.published().latest();

            RunReport second =
                    run(
                            home,
                            "pubmed26n0002|"
                                    + strangers()
                                    // Another heading binds nothing otherwise; another title may.
                                    + paper(92000003, TOPICS.get(2), "Adolescent")
                                    + paper(92000001, TOPICS.get(0), "Humans")
                                            .replace("30 people", "31 people"));

            assertThat(second.records().in()).isEqualTo(TOPICS.size() + 2);
            assertThat(redone(second).keySet()).isSubsetOf("pmid:92000003", "pmid:92000001");
            assertThat(redone(second)).containsEntry("pmid:92000003", "record changed");
            Map<String, Integer> rewritten = new TreeMap<>(home.published().latest());
            rewritten.entrySet().removeIf(one -> one.getValue().equals(before.get(one.getKey())));
            assertThat(rewritten).hasSize(second.studies().revised());
            assertThat(redone(run(home))).isEmpty();
        }
    }

    @Test
    void aHeadingThatChangesGivesTheSameAsAWholeGathering() throws IOException {
        String changed = paper(92000003, TOPICS.get(2), "Adolescent");
        try (Home stepwise = store.write(folder.resolve("stepwise"));
                Home at = store.write(folder.resolve("at-once"))) {
            run(stepwise, "pubmed26n0001|" + papers());
            run(stepwise, "pubmed26n0002|" + changed);
            run(at, "pubmed26n0001|" + papers(), "pubmed26n0002|" + changed);

            assertThat(basis(stepwise)).isEqualTo(basis(at));
        }
    }

    private static Map<String, String> basis(Home home) {
        Map<String, String> found = new TreeMap<>();
        List<String> slugs = List.copyOf(home.published().slugs().values());
        home.published().heads(slugs).forEach((slug, head) -> found.put(slug, head.verdict()));
        return found;
    }

    @Test
    void aDeletionStandsUntilTheRecordComesAgain() throws IOException {
        String gone =
                "<DeleteCitation>\n<PMID Version=\"1\">92000002</PMID>\n<PMID"
                        + " Version=\"1\">94000001</PMID>\n</DeleteCitation>\n";
        try (Home home = store.write(folder.resolve("home"))) {
            run(home, "pubmed26n0001|" + papers());

            RunReport deleted = run(home, "pubmed26n0002|" + gone);
            assertThat(redone(deleted)).isEqualTo(Map.of("pmid:92000002", "neighbour changed"));
            assertThat(deleted.refused()).isEmpty();
            assertThat(deletions(home)).hasSize(1);
            assertThat(deletions(home).getFirst().about()).isEqualTo("pmid:92000002");
            assertThat(deletions(home).getFirst().notices().getFirst().type())
                    .isEqualTo(NoticeType.DELETION);
            assertThat(home.published().slugs()).as("its page stays").hasSize(TOPICS.size());

            RunReport again =
                    run(home, "pubmed26n0003|" + paper(92000002, TOPICS.get(1), "Humans"));
            assertThat(deletions(home)).isEmpty();
            assertThat(redone(again).keySet()).containsExactly("pmid:92000002");
        }
    }
}
