package org.evidenceatlas.stage.acquire.bulk.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.evidenceatlas.stage.acquire.bulk.BulkFile;
import org.evidenceatlas.stage.acquire.bulk.Checksum;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever a mirror lists, only names of NLM's files come of it; whatever a .md5 says, it holds.
 */
class MirrorFuzzTest {
    private static final String MET = "0123456789abcdef0123456789abcdef";

    @TempDir static Path folder;

    static Stream<byte[]> specimens() {
        return Stream.of(
                        "<html><a href=\"pubmed26n0001.xml.gz\">pubmed26n0001.xml.gz</a>"
                                + "<a href=\"pubmed26n0001.xml.gz.md5\">x</a></html>",
                        "drwxr-xr-x ../../pubmed26n000001.xml\npubmed26n12.xml.gz",
                        "MD5(pubmed26n0001.xml.gz)= " + MET + "\n",
                        MET.toUpperCase(Locale.ROOT) + "  pubmed26n0001.xml.gz",
                        "")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("specimens")
    @DictionaryEntries({
        "pubmed26n0001.xml.gz",
        ".md5",
        "MD5(",
        ")= ",
        "0123456789abcdef0123456789abcdef",
        "../",
        "%2e%2e%2f"
    })
    @FuzzTest
    void aListAndASumAreReadForWhatTheyAre(byte[] bytes) throws IOException {
        String text = new String(bytes, StandardCharsets.UTF_8);
        for (BulkFile file : Mirror.files(text)) {
            assertThat(text).contains(file.name());
            assertThat(folder.resolve(file.name()).getParent()).isEqualTo(folder);
            assertThat(BulkFile.named(file.name())).contains(file);
        }
        Path beside = Files.write(folder.resolve("sum.md5"), bytes);
        String fault = Checksum.fault(MET, beside).orElse("");
        if (fault.isEmpty()) {
            assertThat(text).containsIgnoringCase(MET);
        } else {
            assertThat(fault).hasSizeBetween(10, 1000).endsWith(".");
            assertThat(fault.codePoints()).noneMatch(Character::isISOControl);
        }
    }
}
