package org.evidenceatlas.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.evidenceatlas.command.SampleSite;
import org.evidenceatlas.site.Resource;
import org.evidenceatlas.site.Site;
import org.evidenceatlas.site.SyntheticHome;
import org.evidenceatlas.site.SyntheticPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader must fetch before a page can be read: its HTML and the style sheet, packed. */
class WeightTest {
    /** In bytes. */
    private static final int MOST = 30 * 1024;

    /** In bytes, for lists of studies and the map. */
    private static final int MOST_OF_LISTS = 60 * 1024;

    @Test
    void thePageOfEachTypeIsLight() throws IOException {
        Site site = new Site(SyntheticHome.full(), SyntheticPack.setup());
        assertThat(tooHeavy(site, PageTypes.ALL)).isEmpty();
    }

    @Test
    void eachPageOfTheSampleIsLight(@TempDir Path folder) throws Exception {
        try (SampleSite sample = SampleSite.in(folder)) {
            List<String> paths =
                    sample.site().paths().stream()
                            .filter(path -> page(sample.site(), path).type().contains("html"))
                            .toList();
            assertThat(paths).hasSizeGreaterThan(50);
            assertThat(tooHeavy(sample.site(), paths)).isEmpty();
        }
    }

    private static List<String> tooHeavy(Site site, List<String> paths) throws IOException {
        int style = packed(page(site, "/assets/atlas.css"));
        List<String> heavy = new ArrayList<>();
        for (String path : paths) {
            int bytes = packed(page(site, path)) + style;
            boolean list = path.startsWith("/evidence/by") || PageTypes.BROAD.contains(path);
            if (bytes > (list ? MOST_OF_LISTS : MOST)) {
                heavy.add(path + ": " + bytes + " bytes");
            }
        }
        return heavy;
    }

    private static Resource page(Site site, String path) {
        String[] parts = path.split("\\?", 2);
        return parts.length == 2 ? site.ask(parts[1]) : site.get(path).orElseThrow();
    }

    private static int packed(Resource resource) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(resource.bytes());
        }
        return out.size();
    }
}
