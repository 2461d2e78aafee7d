package org.evidenceatlas.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.evidenceatlas.model.draft.Claim;
import org.evidenceatlas.model.draft.Field;
import org.evidenceatlas.site.links.LinkCheck;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteTest {
    private static final String SLUG = "archer-2022-traces-virus";
    private static final String SEED = "/evidence/" + SLUG;
    private final SyntheticHome home = SyntheticHome.full();
    private final Site site = new Site(home, SyntheticPack.setup());

    @Test
    void noLinkOfAnyPageLeadsNowhere(@TempDir Path out) throws Exception {
        StaticExport.Report report = StaticExport.write(site, out);
        assertThat(report.deadLinks()).isEmpty();
        assertThat(report.files()).isEqualTo(site.paths().size()).isGreaterThan(50);
    }

    @Test
    void aBuildWritesExactlyTheBytesOfTheSite(@TempDir Path out) throws Exception {
        StaticExport.write(site, out);
        Site again = new Site(SyntheticHome.full(), SyntheticPack.setup());
        for (String path : site.paths()) {
            Resource resource = again.get(path).orElseThrow();
            Path file = out.resolve(StaticExport.file(path, resource));
            assertThat(Files.readAllBytes(file)).as(path).isEqualTo(resource.bytes());
        }
        assertThat(out.resolve("evidence/archer-2022-traces-virus/index.html")).exists();
        assertThat(out.resolve("404.html")).exists();
    }

    @Test
    void anEmptyHomeHasASoundSite(@TempDir Path out) throws Exception {
        Site empty = new Site(new SyntheticHome(), SyntheticPack.setup());
        assertThat(StaticExport.write(empty, out).deadLinks()).isEmpty();
        assertThat(SyntheticHome.html(empty, "/"))
                .contains("No study has been published here yet.");
    }

    @Test
    void aSiteShowsWhatTheNextRunMadeThoughItsTimeIsTheSame() {
        SyntheticHome growing = new SyntheticHome();
        growing.add(SyntheticStudies.bare());
        Site open = new Site(growing, SyntheticPack.setup());
        assertThat(open.get(SEED)).isEmpty();
        growing.add(SyntheticStudies.caseControl());
        assertThat(open.get(SEED)).isPresent();
    }

    @Test
    void anAddressWhoseStudyJoinedAnotherLeadsThere(@TempDir Path out) throws Exception {
        Site joined =
                new Site(
                        SyntheticHome.full().leading("dyer-1988-early-note", SLUG),
                        SyntheticPack.setup());
        assertThat(SyntheticHome.html(joined, "/evidence/dyer-1988-early-note"))
                .contains("<a href=\"" + SEED + "\">");
        assertThat(StaticExport.write(joined, out).deadLinks()).isEmpty();
        assertThat(out.resolve("evidence/dyer-1988-early-note/index.html")).exists();
    }

    @Test
    void aPageCanBeListenedTo() {
        String plain = SyntheticHome.html(site, SEED + "/plain.txt");
        assertThat(plain)
                .startsWith("Sample page.")
                .contains("What This Study Does Not Prove.\n", "Not medical advice.")
                .doesNotContain("<", "&amp;", " · ");
        var draft = home.page(SLUG).orElseThrow().verdict().examination().draft();
        assertThat(plain.lines())
                .containsAll(draft.in(Field.NOT_PROVEN).stream().map(Claim::text).toList());
        assertThat(SyntheticHome.html(site, "/evidence/cook-2009-found-virus/plain.txt"))
                .contains("was retracted");
    }

    @Test
    void aLostAddressNamesStudiesWhoseAddressIsAlike() {
        assertThat(lost("/evidence/archer-2022-trace"))
                .contains("href=\"" + SEED + "\"")
                .doesNotContain("href=\"/evidence/baker-2021-genuine-record\"");
        assertThat(lost("/nothing")).doesNotContain("Studies whose address is alike");
        assertThat(lost("/evidence/<b>-x")).doesNotContain("<b>-x");
    }

    private String lost(String path) {
        return new String(site.notFound(path).bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void aDeadLinkIsNamed() {
        byte[] html =
                "<a href=\"/gone\">x</a><a href=\"#no\">y</a>".getBytes(StandardCharsets.UTF_8);
        assertThat(LinkCheck.dead(java.util.Map.of("/", LinkCheck.read(html)), List.of("/")))
                .containsExactly(
                        "The page / links to /gone, which is not there.",
                        "The page / links to #no, which is not there.");
    }

    @Test
    void everyClaimOpensItsSourceWithoutScript() {
        Document page = Jsoup.parse(SyntheticHome.html(site, SEED));
        var draft =
                home.page("archer-2022-traces-virus").orElseThrow().verdict().examination().draft();
        List<String> said = page.select("details.source p.said").eachText();
        draft.claims()
                .forEach(
                        claim -> {
                            assertThat(page.getElementById(claim.id())).as(claim.id()).isNotNull();
                            assertThat(said).contains(claim.text());
                        });
        assertThat(page.select("script").eachAttr("src")).containsExactly("/assets/atlas.js");
        assertThat(SyntheticHome.html(site, SEED + "/v/1/raw")).doesNotContain("<script");
    }

    @Test
    void aRetellingIsNeverSetInQuotationMarks() {
        String html = SyntheticHome.html(site, SEED);
        assertThat(Jsoup.parse(html).select("q, blockquote")).isEmpty();
        assertThat(html)
                .contains("our retelling, not the paper's words")
                .contains("<meta name=\"robots\" content=\"noindex\">");
    }

    @Test
    void quotationsOfAGenuineAbstractAddUpToAtMostHalf() {
        String abstractText =
                home.page("baker-2021-genuine-record")
                        .orElseThrow()
                        .verdict()
                        .examination()
                        .draft()
                        .classification()
                        .study()
                        .text()
                        .abstractText();
        Document page =
                Jsoup.parse(SyntheticHome.html(site, "/evidence/baker-2021-genuine-record"));
        var shown = new HashSet<Integer>();
        for (Element quote : page.select("q")) {
            int start = abstractText.indexOf(quote.text());
            for (int i = 0; start >= 0 && i < quote.text().length(); i++) {
                shown.add(start + i);
            }
        }
        assertThat(shown).isNotEmpty().hasSizeLessThanOrEqualTo(abstractText.length() / 2);
        assertThat(page.text()).contains("These words are not shown here");
    }

    @Test
    void aRetractedStudySaysSoFirstAndHasNoLevel() {
        Document page = Jsoup.parse(SyntheticHome.html(site, "/evidence/cook-2009-found-virus"));
        assertThat(page.select(".banner.strong").text()).startsWith("This paper was retracted.");
        assertThat(page.text()).doesNotContain("Main result");
        assertThat(page.select("article > .badges").text()).contains("No evidence level");
        assertThat(page.select("h2").eachText())
                .contains("What Was Withdrawn")
                .doesNotContain("Strengths", "The Study in Figures");
    }

    @Test
    void aBareRecordSaysWhyThereIsNoSummary() {
        Document page = Jsoup.parse(SyntheticHome.html(site, "/evidence/dyer-1988-early-note"));
        assertThat(page.select(".bare").text()).contains("has no abstract");
        assertThat(page.select(".not")).isEmpty();
    }

    @Test
    void armsOfATrialAreNeverDrawnAsCasesAgainstControls() {
        Document page =
                Jsoup.parse(SyntheticHome.html(site, "/evidence/fisher-2019-walking-programme"));
        assertThat(page.select("svg text").eachText()).containsExactly("Walking", "Usual care");
        assertThat(page.select("svg title").text()).contains("usual care, number not stated");
    }

    @Test
    void theFrameSaysInWordsWhatIsNewerAndWhatTheStatusIsToday() {
        SyntheticStudies.Look look =
                new SyntheticStudies.Look(
                        "cook-2009-found-virus",
                        "We found a virus.",
                        true,
                        org.evidenceatlas.model.study.Status.Value.RETRACTED,
                        org.evidenceatlas.model.classification.StudyDesign.CASE_CONTROL,
                        false);
        home.add(SyntheticStudies.page(look, 2));
        Site later = new Site(home, SyntheticPack.setup());
        String frame = SyntheticHome.html(later, "/evidence/cook-2009-found-virus/v/1");
        assertThat(frame)
                .contains("This paper was retracted.")
                .contains("Revision 2, 27 May 2026, is newer: the status changed.");
        assertThat(later.get("/evidence/cook-2009-found-virus/v/1/raw").orElseThrow().bytes())
                .isEqualTo(home.kept("cook-2009-found-virus", 1).orElseThrow());
    }

    @Test
    void noRawCodeReachesAPage() {
        for (String path : site.paths()) {
            Resource resource = site.get(path).orElseThrow();
            if (resource.type().startsWith("text/html")) {
                String text = Jsoup.parse(SyntheticHome.html(site, path)).text();
                assertThat(text)
                        .as(path)
                        .doesNotContain("not-applicable", "case-control,", "NOT_", "null")
                        .doesNotContain("self-reported", "open-label");
            }
        }
    }

    @Test
    void idsAreUniqueOnEveryPage() {
        for (String path : site.paths()) {
            Document page = Jsoup.parse(SyntheticHome.html(site, path));
            assertThat(page.select("[id]").eachAttr("id")).as(path).doesNotHaveDuplicates();
        }
    }

    @Test
    void textFromOutsideIsEscaped() {
        String html = SyntheticHome.html(site, "/evidence/baker-2021-genuine-record");
        assertThat(html).contains("&lt;CD4&gt;").doesNotContain("<CD4>");
        assertThat(html).contains("https://doi.org/10.1000/a%3Cb%3E");
    }
}
