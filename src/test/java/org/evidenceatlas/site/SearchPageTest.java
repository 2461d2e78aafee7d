package org.evidenceatlas.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class SearchPageTest {
    private final Site site = new Site(SyntheticHome.full(), SyntheticPack.setup());

    private Document ask(String query) {
        return Jsoup.parse(new String(site.ask(query).bytes(), StandardCharsets.UTF_8));
    }

    @Test
    void wordsOfTheTitleFindTheStudyFirst() {
        assertThat(ask("q=traces+of+a+virus").select(".entries .title").eachAttr("href").getFirst())
                .isEqualTo("/evidence/archer-2022-traces-virus");
    }

    @Test
    void everyCountIsWhatChoosingTheValueGives() {
        Document page = ask("q=virus");
        assertThat(page.select(".filter input[type=checkbox]")).isNotEmpty();
        for (Element input : page.select(".filter input[type=checkbox]")) {
            String count = Objects.requireNonNull(input.parent()).select(".count").text();
            String query = "q=virus&" + input.attr("name") + "=" + input.attr("value");
            assertThat("(" + ask(query).select(".entries > li").size() + ")")
                    .as(query)
                    .isEqualTo(count);
        }
    }

    @Test
    void aListBySizeShowsTheSizes() {
        assertThat(ask("sort=largest").select(".entries > li .note").eachText())
                .hasSizeGreaterThan(1)
                .allMatch(
                        note ->
                                note.matches("[0-9]+ people took part\\.")
                                        || note.equals("How many people took part is not stated."));
        assertThat(ask("sort=newest").select(".entries > li .note")).isEmpty();
    }

    @Test
    void whatIsChosenStandsInTheFormAndCanBeTakenAway() {
        Document page = ask("q=virus&design=case-control&from=2000");
        assertThat(page.select("input[name=design][checked]").eachAttr("value"))
                .containsExactly("case-control");
        assertThat(page.select("input[name=from]").val()).isEqualTo("2000");
        assertThat(page.select("#q").val()).isEqualTo("virus");
        assertThat(page.select(".chosen a").eachAttr("href"))
                .containsExactly(
                        "/evidence?q=virus&from=2000", "/evidence?q=virus&design=case-control");
    }

    @Test
    void anEmptyAnswerSaysWhatWouldGiveMore() {
        Document page = ask("q=traces&design=case-control&to=1900");
        assertThat(page.select("[role=status]").text()).isEqualTo("No study fits.");
        assertThat(page.select("#found li a").eachText())
                .contains("Without “Year: up to 1900”: 1 study");
        assertThat(page.select("#found").text()).contains("What can help", "Words explained");
    }

    @Test
    void wordsOfATopicLeadToItsPageToo() {
        assertThat(ask("q=a+virus").select(".posts a").eachAttr("href"))
                .contains("/topics/infection");
        assertThat(ask("design=case-control").select(".posts")).isEmpty();
    }

    @Test
    void whatIsTypedIsNeverMarkup() {
        String typed = "%22%3E%3Cscript%3Ealert(1)%3C/script%3E";
        String html =
                new String(
                        site.ask("q=" + typed + "&" + typed + "=1&design=" + typed).bytes(),
                        StandardCharsets.UTF_8);
        assertThat(html).doesNotContain("<script>alert").contains("&lt;script");
        assertThat(Jsoup.parse(html).select("script")).hasSize(1);
    }

    @Test
    void aPageBeyondTheLastShowsTheLast() {
        assertThat(ask("page=77").select(".entries > li")).hasSize(5);
    }

    @Test
    void anAnswerIsNotListedBySearchEngines() {
        assertThat(ask("q=virus").select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void nearStudiesAreListedWithTheReason() {
        Document page = Jsoup.parse(SyntheticHome.html(site, "/evidence/archer-2022-traces-virus"));
        assertThat(page.select("section[aria-labelledby=h-related] .entries > li"))
                .isNotEmpty()
                .allMatch(entry -> !entry.select(".note").text().isEmpty());
    }
}
