package org.evidenceatlas.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.web.Browser.Look;
import org.junit.jupiter.api.Test;

/** The site as a browser shows it: no script, keyboard alone, narrow, dark, printed. */
class BrowserTest extends InBrowser {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static void go(Page page, String path) {
        shown().go(page, path);
    }

    private static Page open(String path, Look look) {
        return shown().open(path, look);
    }

    private static void close(Page page) {
        page.context().close();
    }

    @Test
    void noPageOfAnyTypeBreaksAnAccessibilityRuleInAnyTheme() {
        List<String> violations = new ArrayList<>();
        for (String theme : List.of("light", "dim", "dark")) {
            Page page = shown().blank(new Look(768, 900, false, true));
            go(page, "/robots.txt");
            page.evaluate("localStorage.setItem('atlas-theme', '" + theme + "')");
            for (String path : PageTypes.ALL) {
                go(page, path);
                page.evaluate(OPEN_ALL);
                new AxeBuilder(page)
                        .withTags(RULES)
                        .analyze()
                        .getViolations()
                        .forEach(
                                broken ->
                                        violations.add(
                                                path
                                                        + " "
                                                        + theme
                                                        + ": "
                                                        + broken.getId()
                                                        + " "
                                                        + broken.getNodes().getFirst().getHtml()));
            }
            close(page);
        }
        assertThat(violations).isEmpty();
    }

    @Test
    void theFirstTabStopSkipsToTheContent() {
        Page page = open(PageTypes.STUDY, Look.DESK);
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.textContent"))
                .isEqualTo("Skip to content");
        page.keyboard().press("Enter");
        page.waitForURL(address -> address.endsWith("#content"));
        close(page);
    }

    @Test
    void theKeyboardAloneReachesEveryLinkAndOpensEverySource() {
        Page page = open(PageTypes.STUDY, Look.DESK);
        int all =
                (int)
                        page.evaluate(
                                "[...document.querySelectorAll('a, summary, [tabindex=\"0\"]')]"
                                        + ".filter(e => e.checkVisibility()).length");
        List<String> reached = new ArrayList<>();
        for (int i = 0; i < all; i++) {
            page.keyboard().press("Tab");
            reached.add(
                    (String)
                            page.evaluate(
                                    "(() => { const e = document.activeElement;"
                                            + " const all = [...document.querySelectorAll('*')];"
                                            + " return e.tagName + all.indexOf(e); })()"));
        }
        assertThat(reached).doesNotHaveDuplicates().noneMatch(one -> one.startsWith("BODY"));
        page.locator("details.source summary").first().focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("details.source").first().getAttribute("open")).isNotNull();
        close(page);
    }

    @Test
    void everythingWorksWithScriptsOff() {
        Page page = open(PageTypes.STUDY, new Look(768, 900, false, false));
        page.locator("details.source summary").first().click();
        assertThat(page.locator("details.source ol").first().isVisible()).isTrue();
        assertThat(page.locator("#five-lines").isVisible()).isFalse();
        page.locator(".depth a").nth(1).click();
        assertThat(page.locator("#five-lines").isVisible()).isTrue();
        assertThat(page.locator("#full").isVisible()).isFalse();
        assertThat(page.locator("h1").isVisible()).isTrue();
        page.locator(".depth a").nth(2).click();
        assertThat(page.locator("#full").isVisible()).isTrue();
        close(page);
    }

    @Test
    void onAPhoneTheTitleIsSeenBeforeScrolling() {
        for (String path : List.of(PageTypes.STUDY, "/evidence/cook-2009-found-virus")) {
            Page page = open(path, new Look(360, 640, false, true));
            BoundingBox title = page.locator("h1").boundingBox();
            assertThat(title.y + title.height).as(path).isLessThan(640);
            close(page);
        }
    }

    @Test
    void onAPhoneTheHeadTakesTwoRowsAndItsMenuLeadsToEveryPart() {
        Page page = open(PageTypes.STUDY, new Look(360, 640, false, false));
        assertThat(page.locator(".top").boundingBox().height).as("pixels").isLessThan(2 * 44 + 12);
        int links = page.locator(".top nav a").count();
        page.locator(".top .menu").click();
        assertThat(page.locator("#menu .again a:visible").count()).isEqualTo(links);
        close(page);
    }

    @Test
    void noDotStandsAloneBeforeALink() {
        for (int width : List.of(320, 360, 768)) {
            Page page = open(PageTypes.STUDY, new Look(width, 640, false, true));
            assertThat(page.locator("p.note.ways").textContent()).doesNotContain("·");
            close(page);
        }
    }

    @Test
    void nothingScrollsSidewaysOnTheNarrowestScreen() {
        for (boolean ownFont : List.of(true, false)) {
            Page page = shown().blank(new Look(320, 640, false, true));
            if (!ownFont) {
                page.route("**/*.woff2", route -> route.abort());
            }
            for (String path : PageTypes.ALL) {
                go(page, path);
                page.evaluate("document.fonts.ready.then(() => true)");
                page.evaluate(OPEN_ALL);
                assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                        .as(path + (ownFont ? "" : " before its font has come"))
                        .isLessThanOrEqualTo(320);
            }
            close(page);
        }
    }

    @Test
    void lettersOfTheFigureStayLegibleOnAPhone() {
        Page page = open(PageTypes.STUDY, new Look(360, 640, false, true));
        Object size =
                page.evaluate(
                        "15 * document.querySelector('svg.bars').getBoundingClientRect().width"
                                + " / 300");
        assertThat(((Number) size).doubleValue()).isGreaterThanOrEqualTo(14.5);
        close(page);
    }

    @Test
    void targetsThatStandAloneAreFortyFourPixelsHigh() {
        Page page = open(PageTypes.STUDY, new Look(360, 640, false, true));
        Object small =
                page.evaluate(
                        "[...document.querySelectorAll("
                                + "'.top a, .ways a, .depth a, summary, .links a, .foot nav a, .entries .title')]"
                                + ".filter(e => e.checkVisibility())"
                                + ".filter(e => e.getBoundingClientRect().height < 43.5)"
                                + ".map(e => e.textContent)");
        assertThat((List<?>) small).isEmpty();
        close(page);
    }

    @Test
    void noPageAsksAnotherHostForAnything() {
        Page page = shown().blank(new Look(768, 900, false, true));
        List<String> asked = new ArrayList<>();
        page.onRequest(request -> asked.add(request.url()));
        for (String path : PageTypes.ALL) {
            go(page, path);
        }
        assertThat(asked)
                .hasSizeGreaterThan(PageTypes.ALL.size())
                .allMatch(url -> url.startsWith(shown().address() + "/"));
        close(page);
    }

    @Test
    void thePolicyInTheHeadersBreaksNothing() {
        Page page = shown().blank(new Look(768, 900, false, false));
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> complaints.add(page.url() + " " + message.text()));
        for (String path : PageTypes.ALL) {
            go(page, path);
        }
        assertThat(complaints).isEmpty();
        close(page);
    }

    @Test
    void aPagePrints() {
        Page page = open(PageTypes.STUDY, Look.DESK);
        byte[] pdf = page.pdf();
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".not").isVisible()).as("what it does not prove").isTrue();
        assertThat(page.locator("#five-lines").isVisible()).as("and no short form of it").isFalse();
        assertThat(page.locator(".top nav").isVisible()).isFalse();
        close(page);
    }
}
