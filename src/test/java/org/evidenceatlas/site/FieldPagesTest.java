package org.evidenceatlas.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class FieldPagesTest {
    private final Site site = new Site(SyntheticHome.full(), SyntheticPack.setup());

    private Document page(String path) {
        return Jsoup.parse(SyntheticHome.html(site, path));
    }

    @Test
    void eachFieldOfTheMapLeadsToAsManyStudiesAsItSays() {
        Document map = page("/map");
        assertThat(map.select("td a")).isNotEmpty();
        for (Element field : map.select("td a")) {
            int said = Integer.parseInt(field.text().split(" ", 2)[0]);
            assertThat(page(field.attr("href")).select(".entries > li"))
                    .as(field.attr("href"))
                    .hasSize(said);
        }
    }

    @Test
    void everyCircleHasItsRowInTheTable() {
        Document map = page("/map");
        assertThat(map.select("svg.map a").eachAttr("href"))
                .containsExactlyInAnyOrderElementsOf(map.select("td a").eachAttr("href"));
    }

    @Test
    void everyPictureHasATitleADescriptionAndATable() {
        for (String path : List.of("/map", "/years", "/evidence/archer-2022-traces-virus")) {
            Document page = page(path);
            for (Element picture : page.select("svg[aria-labelledby]")) {
                for (String id : picture.attr("aria-labelledby").split(" ", 3)) {
                    assertThat(Objects.requireNonNull(page.getElementById(id)).text())
                            .as(path + " " + id)
                            .isNotEmpty();
                }
            }
            assertThat(page.select("svg[aria-labelledby]")).as(path).isNotEmpty();
            assertThat(page.select("table").size())
                    .isGreaterThanOrEqualTo(page.select("svg[aria-labelledby]").size());
        }
    }

    @Test
    void theTableOfTheYearsAddsUpToAllStudiesWithAYear() {
        int sum =
                Objects.requireNonNull(page("/years").select("table").first())
                        .select("td")
                        .eachText()
                        .stream()
                        .mapToInt(Integer::parseInt)
                        .sum();
        assertThat(sum).isEqualTo(5);
    }

    @Test
    void anEmptyAtlasHasItsMapToo() {
        Site empty = new Site(new SyntheticHome(), SyntheticPack.setup());
        assertThat(SyntheticHome.html(empty, "/map")).contains("No study has been published");
        assertThat(SyntheticHome.html(empty, "/years")).contains("No study has been published");
    }
}
