package org.evidenceatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.evidenceatlas.command.Program;
import org.evidenceatlas.pack.CaseDefinition;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.pack.ShippedPacks;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole program with the second pack, over its made-up sample: another condition, no other
 * code.
 */
class LongCovidTest {
    private static final Pack PACK = ShippedPacks.named("long-covid");

    @TempDir static Path folder;
    private static Path out;
    private static String report;

    @BeforeAll
    static void runAndBuild() throws Exception {
        Program program = Program.over(folder.resolve("home"));
        Program.Said run =
                program.said(
                        folder,
                        "run",
                        "--pack",
                        "long-covid",
                        "--from",
                        "sample",
                        "--as-of",
                        "2026-05-26");
        assertThat(run.code()).as(run.err()).isZero();
        report = run.out() + run.err();
        out = folder.resolve("site");
        Program.Said built =
                program.said(
                        folder,
                        "build",
                        "--pack",
                        "long-covid",
                        "--out",
                        out.toString(),
                        "--as-of",
                        "2026-05-26");
        assertThat(built.code()).as(built.err()).isZero();
    }

    @Test
    void theDemoOfThePackShowsItsOwnSample() throws Exception {
        Program.Said demo =
                Program.over(folder.resolve("unused"))
                        .said(
                                folder,
                                "demo",
                                "--no-serve",
                                "--pack",
                                "long-covid",
                                "--home",
                                folder.resolve("demo").toString());
        assertThat(demo.code()).as(demo.err()).isZero();
        assertThat(demo.err()).contains("in         9 records").contains("published  8 pages");
    }

    private static Document page(String path) throws IOException {
        return Jsoup.parse(Files.readString(out.resolve(path).resolve("index.html")));
    }

    @Test
    void thePagesBearTheNameOfTheCondition() throws IOException {
        Document home = page("");
        assertThat(home.title()).contains("Evidence Atlas: long COVID");
        assertThat(home.select("h1").text())
                .isEqualTo("What research on long COVID found, and what it does not prove");
    }

    @Test
    void theDefinitionsHaveTheirTableAndEachItsPage() throws IOException {
        Document table = page("definitions");
        assertThat(table.select("table tbody th").eachText())
                .containsExactlyInAnyOrderElementsOf(
                        PACK.definitions().stream().map(CaseDefinition::name).toList());
        for (CaseDefinition one : PACK.definitions()) {
            assertThat(page("definitions/" + one.id()).select("h1").text()).isEqualTo(one.name());
        }
    }

    @Test
    void aStudyIsTiedToTheDefinitionThatItsPeopleMet() throws IOException {
        String study = "a[href=/evidence/alderley-2024-tea-drinking]";
        assertThat(page("definitions/who-long-covid-2021").select(study)).isNotEmpty();
        assertThat(page("definitions/who-child-2023").select(study)).isEmpty();
        assertThat(page("definitions/who-child-2023").text()).contains("Halesworth");
        assertThat(page("definitions/nice-long-covid-2020").text()).contains("Coverdale");
        assertThat(page("definitions/recover-2023").text()).contains("Fairlight");
    }

    @Test
    void whetherPostExertionalMalaiseWasRequiredIsToldHereToo() throws IOException {
        assertThat(page("evidence/lydford-2025-post-exertional").text()).contains("PEM required");
        assertThat(page("evidence/alderley-2024-tea-drinking").text()).contains("PEM not required");
    }

    @Test
    void aStudyOfExerciseOpensWithTheGuidanceOnLongCovid() throws IOException {
        assertThat(
                        page("evidence/coverdale-2023-walking-programme")
                                .select("section.caution")
                                .text())
                .contains("World Physiotherapy (2021)", "Do not start, stop or change a treatment")
                .doesNotContain("NICE guideline NG206");
        assertThat(page("topics/activity-and-behavioural-treatments").text()).contains("Coverdale");
    }

    @Test
    void aPaperOnTheNeighbourAloneGetsNoPage() {
        assertThat(report).contains("Reading aloud and heart rate");
        assertThat(out.resolve("evidence/nantwich-2019-reading-aloud")).doesNotExist();
    }

    /** The neighbour is named where it is the subject, and nowhere else. */
    @Test
    void noPageSpeaksOfTheNeighbourUnlessItIsAboutIt() {
        List<Path> about =
                Stream.of(
                                "definitions",
                                "topics/overlap-with-me-cfs",
                                "glossary",
                                "methodology",
                                "process")
                        .map(out::resolve)
                        .toList();
        try (Stream<Path> files = Files.walk(out)) {
            assertThat(files.filter(file -> file.toString().endsWith(".html")))
                    .filteredOn(file -> about.stream().noneMatch(file::startsWith))
                    .hasSizeGreaterThan(40)
                    .allSatisfy(
                            file ->
                                    assertThat(
                                                    Files.readString(file)
                                                            .replace("Overlap with ME/CFS", "")
                                                            .replace("overlap-with-me-cfs", ""))
                                            .as(file.toString())
                                            .doesNotContainIgnoringCase("me/cfs")
                                            .doesNotContainIgnoringCase("mecfs")
                                            .doesNotContainIgnoringCase("myalgic")
                                            .doesNotContainIgnoringCase("chronic fatigue"));
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}
