package org.evidenceatlas.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.web.Browser.Look;
import org.junit.jupiter.api.Test;

/** What must hold on the page of each type, looked at in one way after the other. */
class EveryPageTest extends InBrowser {
    private static final Look PHONE = new Look(360, 640, false, true);

    private static final String TOO_WIDE =
            "document.documentElement.scrollWidth > innerWidth ? ['wide'] : []";

    private static final String MOVING =
            "[...document.querySelectorAll('*')].filter(e => { const s = getComputedStyle(e);"
                    + " return s.animationName !== 'none' || parseFloat(s.transitionDuration) > 0;"
                    + " }).map(e => e.tagName)";

    private static final String SMALL_TARGETS =
            "[...document.querySelectorAll('.top a, .ways a, .depth a, summary, .links a, .foot nav"
                    + " a, .entries .title, .pager a, .history > li > a, button, select,"
                    + " input[type=search], input[type=text], .look label, .filter label')]"
                    + ".filter(e => e.checkVisibility())"
                    + ".filter(e => e.getBoundingClientRect().height < 43.5)"
                    + ".map(e => e.outerHTML.slice(0, 80))";

    private static final String OUT_OF_ORDER =
            "[...document.querySelectorAll('body *')].filter(e => { const s = getComputedStyle(e);"
                    + " return s.order !== '0' || s.flexDirection.includes('reverse')"
                    + " || s.float !== 'none' || e.tabIndex > 0; }).map(e => e.outerHTML.slice(0, 80))";

    private static final String HEADINGS =
            "(() => { const all = [...document.querySelectorAll('h1, h2, h3, h4')]"
                    + ".filter(e => e.checkVisibility()).map(e => +e.tagName[1]);"
                    + " const wrong = []; if (all[0] !== 1 || all.filter(n => n === 1).length !== 1)"
                    + " wrong.push('h1: ' + all);"
                    + " all.forEach((n, i) => { if (i && n > all[i - 1] + 1)"
                    + " wrong.push('h' + all[i - 1] + ' then h' + n); }); return wrong; })()";

    private static final String PICTURES_WITHOUT_NUMBERS =
            "[...document.querySelectorAll('main svg[role=img], main svg.map')].filter(e =>"
                    + " !e.querySelector('title') || !e.querySelector('desc') ||"
                    + " ![...document.querySelectorAll('main table, main dl, main section')].some(t =>"
                    + " e.compareDocumentPosition(t) & Node.DOCUMENT_POSITION_FOLLOWING))"
                    + ".map(e => e.outerHTML.slice(0, 80))";

    private static final String STOPS =
            "[...document.querySelectorAll('a[href], summary, button, input, select, iframe,"
                    + " [tabindex=\"0\"]')].filter(e => e.checkVisibility())"
                    + ".filter(e => e.tabIndex >= 0).filter(e => e.type !== 'radio' || e.checked).length";

    private static final String FOCUS =
            "(() => { const e = document.activeElement; const s = getComputedStyle(e);"
                    + " const b = e.getBoundingClientRect();"
                    + " const at = [...document.querySelectorAll('*')].indexOf(e);"
                    + " const seen = e.tagName === 'IFRAME' || (s.outlineStyle !== 'none'"
                    + " && parseFloat(s.outlineWidth) >= 2 && b.bottom > 0 && b.top < innerHeight);"
                    + " return e.tagName + ' ' + at + (seen ? '' : ' unseen'); })()";

    /** What a script finds wrong on the page of each type, with the page's path. */
    private static List<String> wrong(Page page, String before, String found) {
        List<String> wrong = new ArrayList<>();
        for (String path : PageTypes.ALL) {
            shown().go(page, path);
            page.evaluate(before);
            for (Object one : (List<?>) page.evaluate(found)) {
                wrong.add(path + ": " + one);
            }
        }
        page.context().close();
        return wrong;
    }

    private static Page blank(Look look) {
        return shown().blank(look);
    }

    private static Page emulating(EmulateMediaOptions media) {
        Page page = blank(new Look(768, 900, false, true));
        page.emulateMedia(media);
        return page;
    }

    @Test
    void textTwiceAsLargeLosesNothing() {
        String larger = OPEN_ALL + "; document.documentElement.style.fontSize = '200%'";
        assertThat(wrong(blank(new Look(640, 900, false, true)), larger, TOO_WIDE)).isEmpty();
    }

    @Test
    void aWindowOf1280PixelsEnlargedFourTimesReflowsWithAndWithoutScript() {
        for (boolean script : List.of(true, false)) {
            Page page = blank(new Look(320, 256, false, script));
            assertThat(wrong(page, OPEN_ALL, TOO_WIDE)).isEmpty();
        }
    }

    @Test
    void forcedColoursKeepWordsLinksAndFocus() {
        Page page = emulating(new EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        String lost =
                "(() => { const h = document.querySelector('h1'); h.tabIndex = 0; const a ="
                        + " document.querySelector('main a, a'); a.focus({focusVisible: true});"
                        + " const wrong = [];"
                        + " if (!h.checkVisibility()) wrong.push('no heading');"
                        + " if (getComputedStyle(a).outlineStyle === 'none') wrong.push('no focus');"
                        + " if (getComputedStyle(document.body).color ==="
                        + " getComputedStyle(document.body).backgroundColor) wrong.push('no words');"
                        + " return wrong; })()";
        assertThat(wrong(page, "0", lost)).isEmpty();
    }

    @Test
    void nothingMoves() {
        Page page =
                emulating(new EmulateMediaOptions().setReducedMotion(ReducedMotion.NO_PREFERENCE));
        assertThat(wrong(page, OPEN_ALL, MOVING)).isEmpty();
        Page calm = emulating(new EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        assertThat(wrong(calm, OPEN_ALL, MOVING)).isEmpty();
    }

    @Test
    void paperHasTheHeadingAndNoMenus() {
        Page page = emulating(new EmulateMediaOptions().setMedia(Media.PRINT));
        String menus =
                "[...document.querySelectorAll('.top nav, .menu, .look, .search, .foot nav, .skip')]"
                        + ".filter(e => e.checkVisibility()).map(e => e.outerHTML.slice(0, 60))"
                        + ".concat(document.querySelector('h1').checkVisibility() ? [] : ['no h1'])";
        assertThat(wrong(page, "0", menus)).isEmpty();
    }

    @Test
    void theOrderOfTheSourceIsTheOrderThatIsSeenAndItsLanguageIsTold() {
        assertThat(wrong(blank(Look.DESK), "0", OUT_OF_ORDER)).isEmpty();
        assertThat(wrong(blank(PHONE), "0", HEADINGS)).isEmpty();
        String silent =
                "document.documentElement.lang === 'en' && document.title ? [] : ['language']";
        assertThat(wrong(blank(PHONE), "0", silent)).isEmpty();
    }

    @Test
    void whatStandsAloneIsFortyFourPixelsHigh() {
        assertThat(wrong(blank(PHONE), OPEN_ALL, SMALL_TARGETS)).isEmpty();
    }

    @Test
    void eachPictureHasItsWordsAndItsNumbersAfterIt() {
        assertThat(wrong(blank(Look.DESK), OPEN_ALL, PICTURES_WITHOUT_NUMBERS)).isEmpty();
    }

    @Test
    void theKeyboardReachesEachStopOnceAndFocusIsSeen() {
        Page page = blank(Look.DESK);
        List<String> wrong = new ArrayList<>();
        for (String path : PageTypes.ALL) {
            shown().go(page, path);
            int stops = ((Number) page.evaluate(STOPS)).intValue();
            List<String> reached = new ArrayList<>();
            for (int i = 0; i < stops; i++) {
                page.keyboard().press("Tab");
                String focus = (String) page.evaluate(FOCUS);
                if (focus.startsWith("IFRAME")) {
                    break;
                }
                if (focus.startsWith("BODY")
                        || focus.endsWith("unseen")
                        || reached.contains(focus)) {
                    wrong.add(path + ": " + focus + " at stop " + i + " of " + stops);
                }
                reached.add(focus);
            }
        }
        page.context().close();
        assertThat(wrong).isEmpty();
    }
}
