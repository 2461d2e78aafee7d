package org.evidenceatlas.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.evidenceatlas.model.SiteConfig;
import org.evidenceatlas.model.Versions;
import org.evidenceatlas.pack.ConfigReader;
import org.evidenceatlas.pack.PackUnreadable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a configuration file says, it is read, or refused by its name; a secret is kept. */
class ConfigFuzzTest {
    private static final SiteConfig DEFAULTS =
            new SiteConfig(
                    "Atlas",
                    "atlas",
                    "https://example.org",
                    "ME/CFS",
                    new Versions("1", "1", "1", "1", "1"),
                    false);

    private static final String KEY = "8a5f0c1e77b2";

    @TempDir static Path folder;

    static Stream<byte[]> specimens() {
        return Stream.of(
                        "site:\n  name: A\n  base-url: https://example.org\nversions: {pack: x}\n",
                        "pubmed:\n  email: you@example.org\n  tool: t\n  api-key: \"k\"\n",
                        "llm:\n  provider: ollama\n  model: m\n  budget: {requests: 5}\n  rate: 1\n",
                        "llm: {provider: openai, model: [m], base-url: ~, timeout: 1e9}",
                        "gate: off",
                        "a: &a [x, x]\nb: &b [*a, *a]\nsite: *b\n",
                        "--- !!java.util.Date 0\n...\n",
                        "site: {name: [[[[1]]]], condition: 0x7f, citation-key: ~}")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("specimens")
    @DictionaryEntries({
        "site:",
        "versions:",
        "pubmed:",
        "gate:",
        "llm:",
        "  provider: ollama",
        "  model: ",
        "  base-url: ",
        "  citation-key: ",
        "  email: ",
        "  api-key: ",
        "&a ",
        "*a",
        "<<: ",
        "!!binary ",
        "? ",
        "|\\x0A",
        "%YAML 1.3"
    })
    @FuzzTest
    void aConfigurationIsReadOrRefusedByName(byte[] bytes) throws IOException {
        Path file = folder.resolve("atlas.yaml");
        Files.write(file, bytes);
        read(file);
        if (new String(bytes, StandardCharsets.ISO_8859_1).contains(KEY)) {
            return; // Then it is no secret, and may stand where messages quote: in a name.
        }
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.write(("pubmed:\n  api-key: " + KEY).getBytes(StandardCharsets.UTF_8));
        joined.write(bytes);
        Files.write(file, joined.toByteArray());
        assertThat(read(file)).doesNotContain(KEY);
    }

    /** What was said of the file, or the configuration as it would be printed. */
    private static String read(Path file) {
        String said;
        try {
            said = ConfigReader.read(file, DEFAULTS).toString();
        } catch (PackUnreadable refused) {
            said = repairs(file, refused);
        }
        try {
            said += ConfigReader.model(file, null);
        } catch (PackUnreadable refused) {
            said += repairs(file, refused);
        }
        try {
            return said + ConfigReader.pubmed(file, null);
        } catch (PackUnreadable refused) {
            return said + repairs(file, refused);
        }
    }

    private static String repairs(Path file, PackUnreadable refused) {
        assertThat(refused.getMessage()).startsWith(file.toString()).hasSizeLessThan(1500);
        return refused.getMessage();
    }
}
