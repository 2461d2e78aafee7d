package org.evidenceatlas.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.evidenceatlas.model.page.Page;
import org.evidenceatlas.model.page.Revision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaticExportTest {
    private static final String SLUG = "archer-2022-traces-virus";
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2001-02-03T04:05:06Z"));

    @TempDir private Path out;

    private static Site site(SyntheticHome home) {
        return new Site(home, SyntheticPack.setup());
    }

    private static Page revised() {
        Page page = SyntheticStudies.caseControl();
        Revision first = page.revision();
        Revision second =
                new Revision(2, first.date(), "wording changed", first.versions(), "f".repeat(64));
        return new Page(page.slug(), page.verdict(), second, page.first(), page.citations());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(out)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith(".evidence-atlas"))
                    .toList();
        }
    }

    /** Makes all files old, so that those which are written next can be told from them. */
    private void age() throws IOException {
        for (Path file : files()) {
            Files.setLastModifiedTime(file, LONG_AGO);
        }
    }

    private Set<String> touched() throws IOException {
        Set<String> touched = new TreeSet<>();
        for (Path file : files()) {
            if (!Files.getLastModifiedTime(file).equals(LONG_AGO)) {
                touched.add(out.relativize(file).toString());
            }
        }
        return touched;
    }

    @Test
    void aSecondBuildTouchesNothing() throws IOException {
        StaticExport.Report first = StaticExport.write(site(SyntheticHome.full()), out);
        assertThat(first.written()).isEqualTo(first.files());
        age();
        StaticExport.Report second = StaticExport.write(site(SyntheticHome.full()), out);
        assertThat(second.written()).isZero();
        assertThat(second.files()).isEqualTo(first.files());
        assertThat(second.bytes()).isEqualTo(first.bytes());
        assertThat(touched()).isEmpty();
    }

    @Test
    void aRevisedStudyTouchesItsPagesAndTheListsThatNameIt() throws IOException {
        SyntheticHome home = SyntheticHome.full();
        StaticExport.write(site(home), out);
        age();
        home.add(revised());
        StaticExport.Report report = StaticExport.write(site(home), out);
        Set<String> touched = touched();
        assertThat(touched)
                .contains(
                        "evidence/" + SLUG + "/history/index.html",
                        "evidence/" + SLUG + "/v/1/index.html",
                        "evidence/" + SLUG + "/v/2/index.html")
                .doesNotContain(
                        "evidence/" + SLUG + "/v/1/raw/index.html", "assets/atlas.css", "404.html")
                .hasSize(report.written());
        for (String name : touched) {
            if (!name.startsWith("evidence/" + SLUG)) {
                assertThat(out.resolve(name)).content().as(name).contains(SLUG);
            }
        }
    }

    @Test
    void aStudyThatIsGoneTakesItsFilesWithItAndNoOthers() throws IOException {
        StaticExport.write(site(SyntheticHome.full()), out);
        Path theirs = out.resolve("evidence").resolve(SLUG).resolve("theirs.txt");
        Files.writeString(theirs, "mine");
        SyntheticHome fewer = new SyntheticHome();
        fewer.add(SyntheticStudies.trial());
        StaticExport.Report report = StaticExport.write(site(fewer), out);
        assertThat(report.removed()).isGreaterThan(9);
        assertThat(theirs.getParent()).isDirectoryContaining(theirs::equals);
        assertThat(theirs.resolveSibling("index.html")).doesNotExist();
        assertThat(files()).hasSize(report.files() + 1);
    }

    @Test
    void anyNumberOfThreadsWritesTheSameBytes() throws IOException {
        Path one = out.resolve("one");
        Path many = out.resolve("many");
        StaticExport.Report alone = StaticExport.write(site(SyntheticHome.full()), one, 1);
        StaticExport.Report together = StaticExport.write(site(SyntheticHome.full()), many, 7);
        assertThat(together).isEqualTo(alone);
        List<Path> files = files();
        for (Path file : files) {
            if (file.startsWith(one)) {
                Path other = many.resolve(one.relativize(file));
                assertThat(Files.mismatch(file, other)).as(file.toString()).isEqualTo(-1);
            }
        }
        assertThat(files).hasSize(2 * alone.files());
    }

    @Test
    void aFailureOfOneThreadEndsTheBuildAndIsTold() throws IOException {
        StaticExport.write(site(new SyntheticHome()), out, 3);
        Path theirs = Files.createDirectories(out.resolve("evidence").resolve(SLUG));
        Files.writeString(theirs.resolve("index.html"), "mine");
        assertThatThrownBy(() -> StaticExport.write(site(SyntheticHome.full()), out, 3))
                .isInstanceOf(StaticExport.Refused.class)
                .hasMessageContaining("No build wrote");
        assertThat(theirs.resolve("index.html")).hasContent("mine");
    }
}
