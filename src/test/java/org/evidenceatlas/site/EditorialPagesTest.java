package org.evidenceatlas.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.evidenceatlas.model.editorial.EditorialPage;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.pack.ShippedPacks;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditorialPagesTest {
    private static final Site.Setup SYNTHETIC = SyntheticPack.setup();
    private final Site site = new Site(SyntheticHome.full(), SYNTHETIC);

    private static Site shipped(String pack, SyntheticHome home) {
        Pack read = ShippedPacks.named(pack);
        return new Site(
                home, new Site.Setup(read, read.site(), SYNTHETIC.catalogue(), SYNTHETIC.stamp()));
    }

    private Document page(String path) {
        return Jsoup.parse(SyntheticHome.html(site, path));
    }

    @Test
    void noLinkOfTheShippedPagesLeadsNowhereEvenBeforeTheFirstRun(@TempDir Path out)
            throws Exception {
        for (Pack pack : ShippedPacks.all()) {
            Site empty = shipped(pack.name(), new SyntheticHome());
            assertThat(StaticExport.write(empty, out.resolve(pack.name())).deadLinks())
                    .as(pack.name())
                    .isEmpty();
        }
    }

    @Test
    void everyShippedPageSaysThatItIsNotReviewedAndIsReached() {
        Site mecfs = shipped("mecfs", new SyntheticHome());
        List<String> linked =
                mecfs.paths().stream()
                        .filter(path -> !path.startsWith("/assets"))
                        .flatMap(
                                path ->
                                        Jsoup.parse(SyntheticHome.html(mecfs, path))
                                                .select("a[href]")
                                                .eachAttr("href")
                                                .stream())
                        .toList();
        for (EditorialPage page : ShippedPacks.named("mecfs").editorial()) {
            Document html = Jsoup.parse(SyntheticHome.html(mecfs, page.path()));
            assertThat(html.select("main").text())
                    .contains("Editorial text, not medically reviewed");
            assertThat(html.select("main ol").last() == null || page.sources().isEmpty())
                    .as(page.path())
                    .isEqualTo(page.sources().isEmpty());
            assertThat(linked).contains(page.path());
        }
        assertThat(linked).contains("/corrections");
    }

    @Test
    void aGuideOffersItsThreeDepthsByTheFragmentAlone() {
        Document guide = page("/guides/example");
        assertThat(guide.select("nav.depth a").eachAttr("href"))
                .containsExactly("#in-30-seconds", "#in-3-minutes", "#in-10-minutes");
        assertThat(guide.select(".depths > section").eachAttr("class"))
                .containsExactly("short", "short five", "full");
        assertThat(guide.select("main script, [onclick]")).isEmpty();
    }

    @Test
    void aNumberLeadsToTheSourceThatTheListNames() {
        Document guide = page("/guides/example");
        Element first = guide.select("a.cited").getFirst();
        assertThat(first.text()).isEqualTo("Source [1]");
        assertThat(first.attr("href")).isEqualTo("https://example.com/book");
        assertThat(guide.select("#sources li").eachText())
                .containsExactly(
                        "A book of examples, opened 2026-01-02", "A paper, opened 2026-01-03");
        assertThat(guide.select("#in-3-minutes li").text())
                .isEqualTo("Some fell ill slowly. Source [1] Others at once. Source [2]");
    }

    @Test
    void thePartsOfASiteThatAPackDoesNotHaveAreNotLinked() {
        assertThat(page("/").select("header nav a").eachText()).contains("Guides", "Topics");
        assertThat(page("/").select("a[href=/faq], a[href=/start-here]")).isEmpty();
        assertThat(site.get("/faq")).isEmpty();
    }

    @Test
    void correctionsAreToldWithWhatWhyAndHowLong() {
        assertThat(page("/corrections").select("main").text())
                .contains("No published page of this atlas has been changed yet.");
        SyntheticHome changed = SyntheticHome.full();
        changed.add(SyntheticStudies.changed("changed: status, badges"));
        Document page =
                Jsoup.parse(
                        SyntheticHome.html(
                                new Site(changed, SyntheticPack.setup()), "/corrections"));
        assertThat(page.select("ol.entries > li")).hasSize(1);
        assertThat(page.select("ol.entries > li").text())
                .contains("27 May 2026")
                .contains("Changed: badges, what is known of the paper's standing.")
                .contains("Why: This paper was retracted.")
                .contains("From the date of the record to ours: 7 days.");
        assertThat(page.select("ol.entries a").attr("href")).endsWith("/history");
    }
}
