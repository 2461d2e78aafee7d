package org.evidenceatlas.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.evidenceatlas.model.testimony.Testimony;
import org.evidenceatlas.site.overview.LastRun;
import org.evidenceatlas.store.Home;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the site says of the last run and of sources that are silent. */
class LastRunTest {
    private static final String REPORT =
            """
            {"records":{"in":3,"new":2,"changed":1,"refused":0},
             "studies":{"published":5,"new_pages":2,"revised":1,"held":1,"rejected":2,"failed":0},
             "asked":[{"source":"crossref","gaps":[{"reason":"It was down.","about":["doi:10.1/a"]}]}]}
            """;

    @TempDir private Path folder;

    @Test
    void aSilentSourceIsNamedOnThePagesItFeedsAndGapsOnTheOneAboutTheLine() {
        try (Home home = Home.write(folder)) {
            home.testimonies()
                    .asked("crossref", "doi:10.1000/a", Instant.parse("2026-04-01T00:00:00Z"));
            home.testimonies()
                    .add(
                            Testimony.unknown("crossref", "doi:10.1000/a"),
                            "test",
                            Instant.parse("2026-04-01T00:00:00Z"));
            home.runs().add(Instant.parse("2026-05-16T00:00:00Z"), REPORT);
            assertThat(LastRun.of(home.published()).stale()).isEmpty();
            home.runs().add(Instant.parse("2026-05-17T00:00:00Z"), REPORT);
            LastRun last = LastRun.of(home.published());
            assertThat(last.stale())
                    .singleElement()
                    .asString()
                    .startsWith("Crossref last answered on 1 April 2026, more than 45 days");
            assertThat(last.gaps())
                    .isEqualTo(List.of("Crossref could not be asked about 1 paper: It was down."));
            Site site = new Site(home.published(), SyntheticPack.setup());
            assertThat(text(site, "/evidence")).contains("Crossref last answered on 1 April 2026");
            assertThat(text(site, "/process"))
                    .contains("It was down.")
                    .contains("5 pages stand.", "1 study is held.", "2 are not for this atlas.")
                    .doesNotContain("could not be worked on")
                    .doesNotContain("new and");
            assertThat(text(site, "/methodology")).doesNotContain("A source is silent");
        }
    }

    private static String text(Site site, String path) {
        return new String(site.get(path).orElseThrow().bytes(), StandardCharsets.UTF_8);
    }
}
