package org.evidenceatlas.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.evidenceatlas.command.SampleSite;
import org.evidenceatlas.web.Browser.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A study prints on one sheet of A4, and what must not be missed is on it. */
class PrintTest {
    private static final List<String> OURS =
            List.of(
                    PageTypes.STUDY,
                    "/evidence/baker-2021-genuine-record",
                    "/evidence/cook-2009-found-virus",
                    "/evidence/dyer-1988-early-note",
                    "/evidence/fisher-2019-walking-programme");

    /** 9 points, in pixels of CSS. */
    private static final double LEAST = 12;

    private static final String TOO_SMALL =
            "least => { const walk = document.createTreeWalker(document.body,"
                    + " NodeFilter.SHOW_TEXT); const small = []; let node;"
                    + " while ((node = walk.nextNode())) { const of = node.parentElement;"
                    + " if (node.data.trim() && of.checkVisibility() && !of.closest('svg, .unseen')"
                    + " && parseFloat(getComputedStyle(of).fontSize) < least - 0.01)"
                    + " small.push(of.tagName + ' ' + node.data.trim()); } return small; }";

    @Test
    void eachKindOfStudyPrintsOnOneSheet() throws IOException {
        try (Shown shown = Shown.begin()) {
            assertThat(longer(shown, OURS)).isEmpty();
        }
    }

    @Test
    void eachStudyOfTheSamplePrintsOnOneSheet(@TempDir Path folder) throws Exception {
        try (SampleSite sample = SampleSite.in(folder);
                Shown shown = Shown.of(sample.site())) {
            List<String> studies =
                    sample.site().paths().stream()
                            .filter(path -> path.matches("/evidence/[^/]+"))
                            .filter(path -> !path.equals("/evidence/by"))
                            .toList();
            assertThat(studies).hasSizeGreaterThan(15);
            assertThat(longer(shown, studies)).isEmpty();
        }
    }

    @Test
    void theSheetHasWhatMustNotBeMissed() throws IOException {
        try (Shown shown = Shown.begin()) {
            Page page = shown.open(PageTypes.STUDY, Look.DESK);
            List<String> not = page.locator(".not > ul > li").allTextContents();
            String text = text(pdf(page));
            assertThat(not).isNotEmpty().allSatisfy(one -> assertThat(text).contains(flat(one)));
            assertThat(text)
                    .contains("What This Study Does Not Prove")
                    .contains("In one line", "Quick Summary", "How to Cite")
                    .contains("/evidence/archer-2022-traces-virus/v/1", "26 May 2026")
                    .contains("Not medical advice.")
                    .doesNotContain("Where does this come from?", "Related Studies", "BibTeX");
            shown.go(page, "/evidence/cook-2009-found-virus");
            assertThat(text(pdf(page))).contains("This paper was retracted.");
        }
    }

    @Test
    void whatTheSheetLeavesOutIsNamed() throws IOException {
        try (Shown shown = Shown.begin()) {
            Page page = shown.open(PageTypes.STUDY, Look.DESK);
            assertThat(text(pdf(page))).contains("The page itself has more");
        }
    }

    @Test
    void aKeptRevisionSaysWhereThePageThatCanBePrintedStands() throws IOException {
        try (Shown shown = Shown.begin()) {
            Page page = shown.open(PageTypes.STUDY + "/v/1", Look.DESK);
            assertThat(text(pdf(page))).contains("-virus/v/1/raw");
            assertThat(page.locator(".sheet").isVisible()).as("on a screen").isFalse();
        }
    }

    @Test
    void printedLettersAreNinePointsAndLargerWhereTheReaderChose() {
        try (Shown shown = Shown.begin()) {
            Page page = shown.blank(Look.DESK);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            for (String path : PageTypes.ALL) {
                shown.go(page, path);
                List<?> small = (List<?>) page.evaluate(TOO_SMALL, LEAST);
                assertThat(small).as(path).isEmpty();
            }
            shown.go(page, PageTypes.STUDY);
            page.evaluate("document.documentElement.dataset.size = 'largest'");
            List<?> small = (List<?>) page.evaluate(TOO_SMALL, 1.5 * LEAST);
            assertThat(small).isEmpty();
        }
    }

    private static List<String> longer(Shown shown, List<String> paths) throws IOException {
        Page page = shown.blank(Look.DESK);
        List<String> longer = new ArrayList<>();
        for (String path : paths) {
            shown.go(page, path);
            page.evaluate("document.fonts.ready.then(() => true)");
            try (PDDocument document = Loader.loadPDF(pdf(page))) {
                if (document.getNumberOfPages() != 1) {
                    longer.add(path + ": " + document.getNumberOfPages() + " sheets");
                }
            }
        }
        return longer;
    }

    private static byte[] pdf(Page page) {
        return page.pdf(new Page.PdfOptions().setFormat("A4"));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return flat(new PDFTextStripper().getText(document));
        }
    }

    private static String flat(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }
}
