package org.evidenceatlas.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.evidenceatlas.web.Browser.Look;
import org.junit.jupiter.api.Test;

/** Colours, letters and lists in a browser: chosen without script, kept and quicker with it. */
class ReadingMenuTest extends InBrowser {
    private static final String PAPER = "getComputedStyle(document.body).backgroundColor";
    private static final String LETTERS = "getComputedStyle(document.documentElement).fontSize";

    private static void go(Page page, String path) {
        shown().go(page, path);
    }

    private static Page open(String path, Look look) {
        return shown().open(path, look);
    }

    @Test
    void eachThemeIsChosenWithoutScript() {
        Page page = open(PageTypes.STUDY, new Look(768, 900, false, false));
        page.locator(".look summary").click();
        Set<Object> papers = new LinkedHashSet<>();
        for (String theme : List.of("light", "dim", "dark")) {
            page.locator("#theme-" + theme).check();
            papers.add(page.evaluate(PAPER));
        }
        assertThat(papers).hasSize(3);
        page.context().close();
    }

    @Test
    void theSystemChoosesUntilTheReaderDoes() {
        Page page = open(PageTypes.STUDY, new Look(768, 900, true, false));
        Object dark = page.evaluate(PAPER);
        page.locator(".look summary").click();
        page.locator("#theme-light").check();
        assertThat(page.evaluate(PAPER)).isNotEqualTo(dark);
        page.locator("#theme-system").check();
        assertThat(page.evaluate(PAPER)).isEqualTo(dark);
        page.context().close();
    }

    @Test
    void aChoiceIsKeptOnTheNextPageWhereScriptsRun() {
        Page page = open(PageTypes.STUDY, Look.DESK);
        page.locator(".look summary").click();
        page.locator("#theme-dim").check();
        page.locator("#size-largest").check();
        Object dim = page.evaluate(PAPER);
        go(page, "/glossary");
        assertThat(page.evaluate(PAPER)).isEqualTo(dim);
        assertThat(page.evaluate(LETTERS)).isEqualTo("24px");
        assertThat(page.locator("#theme-dim").isChecked()).isTrue();
        page.context().close();
    }

    @Test
    void theLargestLettersLoseNothingOnAPhoneAndInPrint() {
        Page page = open(PageTypes.STUDY, new Look(320, 640, false, false));
        page.locator(".look summary").click();
        page.locator("#size-largest").check();
        assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(320);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.evaluate(LETTERS)).as("18 points").isEqualTo("24px");
        assertThat(page.locator(".look").isVisible()).isFalse();
        page.context().close();
    }

    @Test
    void aFilterRenewsTheListInItsPlaceWhereScriptsRun() {
        Page page = open("/evidence?q=virus", Look.DESK);
        int before = page.locator(".entries > li").count();
        page.locator(".filters > summary").click();
        page.locator(".filter summary", new Page.LocatorOptions().setHasText("Study design"))
                .click();
        page.locator("input[name=design][value=case-control]").check();
        page.waitForURL("**/evidence?q=virus&design=case-control");
        assertThat(page.locator(".entries > li").count()).isLessThan(before).isPositive();
        assertThat(page.locator("input[name=design][value=case-control]").isChecked()).isTrue();
        page.context().close();
    }

    @Test
    void theFormWorksWithoutScript() {
        Page page = open("/", new Look(360, 640, false, false));
        page.locator("#q").fill("traces of a virus");
        page.locator(".ask button").click();
        assertThat(page.locator(".entries .title").first().getAttribute("href"))
                .isEqualTo(PageTypes.STUDY);
        page.locator(".filters > summary").click();
        page.locator(".filter summary", new Page.LocatorOptions().setHasText("Study design"))
                .click();
        page.locator("input[name=design][value=case-control]").check();
        page.locator(".filters > p button").click();
        assertThat(page.url()).contains("q=traces+of+a+virus", "design=case-control");
        assertThat(page.locator(".chosen a").count()).isEqualTo(1);
        page.context().close();
    }

    @Test
    void nothingMovesAndForcedColoursKeepTheWords() {
        Page page = open(PageTypes.STUDY, Look.DESK);
        page.emulateMedia(
                new Page.EmulateMediaOptions()
                        .setForcedColors(ForcedColors.ACTIVE)
                        .setReducedMotion(ReducedMotion.REDUCE));
        assertThat(page.locator(".not h2").isVisible()).isTrue();
        Object moving =
                page.evaluate(
                        "[...document.querySelectorAll('*')].filter(e => { const s ="
                                + " getComputedStyle(e); return s.animationName !== 'none' ||"
                                + " parseFloat(s.transitionDuration) > 0; }).length");
        assertThat(moving).isEqualTo(0);
        page.context().close();
    }
}
