package org.evidenceatlas.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evidenceatlas.model.machinery.Catalogue;
import org.evidenceatlas.model.score.Measured;
import org.evidenceatlas.model.score.Share;
import org.evidenceatlas.model.score.Tally;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreboardPageTest {
    private static final Tally DESIGN =
            new Tally(
                    "design",
                    new Share(3, 4),
                    new Share(1, 4),
                    List.of(
                            new Tally.Value("cohort", 4, 3, 3),
                            new Tally.Value("unclear", 0, 1, 0)),
                    List.of(
                            new Tally.Cell("cohort", "cohort", 3),
                            new Tally.Cell("cohort", "unclear", 1)));

    private static final Tally CASES =
            new Tally(
                    "n_cases",
                    new Share(1, 1),
                    new Share(0, 1),
                    List.of(new Tally.Value("stated", 1, 1, 1)),
                    List.of(new Tally.Cell("stated", "same", 1)));

    @Test
    void aBadgeSaysInWordsHowOftenItWasRight() {
        Document page = page(measured("1.0"));
        assertThat(section(page, "design"))
                .contains("Right in 3 of 4: 75 in 100, likely between 30 and 96.")
                .contains("It said “unclear” for 1 of 4.")
                .contains("Of the papers labelled so, found: no paper has this label, so no number")
                .contains("F1: 0.86, likely between 0.46 and 0.98");
        assertThat(
                        page.select("section[aria-labelledby=design] details .matrix tbody tr")
                                .eachText())
                .containsExactly("Cohort study 3 1");
        assertThat(section(page, "cases")).contains("The same number");
    }

    @Test
    void withoutALabelThereIsNoNumber() {
        Document page = page(measured("1.0"));
        for (String id : List.of("pem", "level", "peer-review", "total")) {
            String said = page.select("#" + id).text();
            assertThat(said).as(id).contains("No labelled paper, so no number.");
            assertThat(said).as(id).doesNotContainPattern("\\d");
        }
    }

    @Test
    void anAtlasOnWhichNothingWasMeasuredShowsNoNumberAtAll() {
        Document page = page(null);
        assertThat(page.select("main").text())
                .contains("no number stands here")
                .doesNotContainPattern("\\d");
        assertThat(page.select("table")).isEmpty();
    }

    @Test
    void countsOfAnotherVersionAreSaidToBeThat() {
        assertThat(page(measured("1.0")).text())
                .contains("Counted with classifier 1.0.")
                .doesNotContain("Another version");
        assertThat(page(measured("0.9+0123456789abcdef")).text())
                .contains("classifier 0.9 with pack 0123456789ab; this site runs 1.0.");
    }

    @Test
    void nobodyIsSaidToHaveCheckedALabel() {
        assertThat(page(measured("1.0")).text())
                .contains("nothing says who set them, or that any person checked them")
                .contains("Expect less on other papers.");
    }

    @Test
    void eachBadgeOfAStudyLeadsToItsReliability(@TempDir Path out) throws Exception {
        for (Measured one : new Measured[] {measured("1.0"), null}) {
            Site site = site(one);
            Document study =
                    Jsoup.parse(SyntheticHome.html(site, "/evidence/archer-2022-traces-virus"));
            assertThat(study.select("article > .badges li"))
                    .isNotEmpty()
                    .allMatch(badge -> badge.select("a[href^=/scoreboard#]").size() == 1);
            assertThat(StaticExport.write(site, out).deadLinks()).isEmpty();
        }
    }

    @Test
    void thePageIsReachedAndListed() {
        Site site = site(measured("1.0"));
        for (String from : List.of("/", "/process", "/methodology")) {
            assertThat(SyntheticHome.html(site, from)).as(from).contains("href=\"/scoreboard\"");
        }
        assertThat(new String(site.get("/sitemap.xml").orElseThrow().bytes()))
                .contains("/scoreboard</loc>");
    }

    @Test
    void theShippedCountsAndLabelsAreFilesOfTheirOwn() {
        Site site = site(new Measured("mecfs", "1.0", measured("1.0").readings()));
        Document page = Jsoup.parse(SyntheticHome.html(site, "/scoreboard"));
        assertThat(page.select("#files ~ .links a").eachAttr("href"))
                .containsExactly("/scoreboard/counts.json", "/scoreboard/studies-dev.jsonl");
        assertThat(page.select("#files ~ .links").text()).contains("100 of 4");
        assertThat(site.get("/scoreboard/counts.json").orElseThrow().type())
                .isEqualTo("application/json; charset=utf-8");
    }

    private static Measured measured(String version) {
        return new Measured(
                "test",
                version,
                List.of(
                        new Measured.Reading(
                                "studies-dev",
                                Measured.Kind.ABSTRACTS,
                                4,
                                0,
                                List.of(DESIGN, CASES))));
    }

    private static Document page(@Nullable Measured measured) {
        return Jsoup.parse(SyntheticHome.html(site(measured), "/scoreboard"));
    }

    private static String section(Document page, String id) {
        return page.select("section[aria-labelledby=" + id + "]").text();
    }

    private static Site site(@Nullable Measured measured) {
        Catalogue known = SyntheticPack.catalogue();
        Map<String, String> stages = new LinkedHashMap<>(known.stages());
        return new Site(
                SyntheticHome.full(),
                new Site.Setup(
                        SyntheticPack.pack(),
                        SyntheticPack.CONFIG,
                        new Catalogue(
                                stages, known.rules(), known.tables(), known.query(), measured),
                        "Evidence Atlas 0.0-test"));
    }
}
