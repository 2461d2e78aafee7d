package org.evidenceatlas.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.evidenceatlas.command.SampleSite;
import org.evidenceatlas.web.Browser.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pictures of the README: of the demonstration's pages, small, and there. */
class PicturesTest {
    private static final Path FOLDER = Path.of("docs/pictures");

    /** In bytes. */
    private static final int MOST = 45 * 1024;

    private static final boolean UPDATE = Boolean.getBoolean("pictures.update");

    private static Map<String, String> pictures() {
        Map<String, String> pictures = new LinkedHashMap<>();
        pictures.put("study.png", "/evidence/kasimir-2022-tissue-specific");
        pictures.put("map.png", "/map");
        return pictures;
    }

    @Test
    void eachPageThatTheReadmeShowsCanBeTakenAsASmallPicture(@TempDir Path folder)
            throws Exception {
        try (SampleSite sample = SampleSite.in(folder);
                Shown shown = Shown.of(sample.site())) {
            Page page = shown.blank(new Look(820, 980, false, true));
            for (Map.Entry<String, String> picture : pictures().entrySet()) {
                shown.go(page, picture.getValue());
                page.evaluate("document.fonts.ready.then(() => true)");
                if (page.locator("svg.map").count() > 0) {
                    page.locator("svg.map").evaluate("map => map.scrollIntoView()");
                }
                byte[] png = SmallPng.of(page.screenshot(new ScreenshotOptions()));
                assertThat(png.length).as(picture.getKey()).isLessThan(MOST);
                if (UPDATE) {
                    Files.createDirectories(FOLDER);
                    Files.write(FOLDER.resolve(picture.getKey()), png);
                }
            }
        }
    }

    @Test
    void theReadmeShowsEachPictureWithWordsForIt() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        for (String name : pictures().keySet()) {
            Path file = FOLDER.resolve(name);
            assertThat(Files.size(file)).as(name).isLessThan(MOST);
            assertThat(readme)
                    .containsPattern("!\\[[^\\]]{30,}\\]\\(docs/pictures/" + name + "\\)");
        }
    }
}
