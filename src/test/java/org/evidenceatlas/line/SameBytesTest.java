package org.evidenceatlas.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.evidenceatlas.house.Workplace;
import org.evidenceatlas.store.Codec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same records give the same site, byte for byte, whatever the processors, locale, time zone,
 * hash seeds (each process has its own) and order of the records. Real processes, each with an
 * empty home.
 */
class SameBytesTest {
    private static final Pattern RECORD =
            Pattern.compile("(?s)<Pubmed(?:Book)?Article>.*?</Pubmed(?:Book)?Article>");

    @TempDir private Path folder;
    private Workplace workplace;

    @BeforeEach
    void open() throws IOException {
        workplace = new Workplace(folder);
    }

    @Test
    void theSameRecordsGiveTheSameSite() throws Exception {
        Map<String, String> plain = site("plain", "records.xml", "");
        assertThat(plain).containsKey("index.html").hasSizeGreaterThan(60);
        assertThat(
                        site(
                                "elsewhere",
                                "records.xml",
                                "-XX:ActiveProcessorCount=1 -XX:+UnlockExperimentalVMOptions -XX:hashCode=2 -Duser.language=tr"
                                        + " -Duser.country=TR -Duser.timezone=Pacific/Kiritimati"))
                .isEqualTo(plain);
        turned();
        assertThat(
                        site(
                                "turned",
                                "turned.xml",
                                "-XX:ActiveProcessorCount=2 -Duser.language=en"
                                        + " -Duser.country= -Duser.timezone=UTC"))
                .isEqualTo(plain);
    }

    /** The hash of each file of the site that is made of the records. */
    private Map<String, String> site(String name, String records, String options) throws Exception {
        String java = "JAVA_TOOL_OPTIONS='" + options + "' ./atlas ";
        String asOf = " --as-of 2026-01-02T03:04:05Z --home home-" + name;
        done(java + "run --scope all --from " + records + asOf);
        done(java + "build --out site-" + name + " --base-url https://atlas.example" + asOf);
        Map<String, String> hashes = new TreeMap<>();
        Path site = folder.resolve("site-" + name);
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                hashes.put(site.relativize(file).toString(), Codec.hash(Files.readAllBytes(file)));
            }
        }
        return hashes;
    }

    private void done(String line) throws Exception {
        Workplace.Called called = workplace.run(line);
        assertThat(called.code()).as(line + "\n" + called.err()).isZero();
    }

    /** The same records, the last one first. */
    private void turned() throws IOException {
        String text = Files.readString(folder.resolve("records.xml"));
        List<String> records =
                new ArrayList<>(RECORD.matcher(text).results().map(one -> one.group()).toList());
        Collections.reverse(records);
        assertThat(records).hasSize(22);
        Files.writeString(
                folder.resolve("turned.xml"),
                "<PubmedArticleSet>" + String.join("\n", records) + "</PubmedArticleSet>");
    }
}
