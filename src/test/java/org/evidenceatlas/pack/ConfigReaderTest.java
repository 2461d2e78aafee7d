package org.evidenceatlas.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.evidenceatlas.model.SiteConfig;
import org.evidenceatlas.model.Versions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigReaderTest {
    private static final SiteConfig DEFAULTS =
            new SiteConfig(
                    "An Atlas",
                    "an-atlas",
                    "http://localhost:8080",
                    "ME/CFS",
                    new Versions("g", "s", "c", "p", "k"),
                    false);

    @TempDir Path folder;

    private SiteConfig read(String yaml) throws IOException {
        Path file = folder.resolve("site.yaml");
        Files.writeString(file, yaml);
        return ConfigReader.read(file, DEFAULTS);
    }

    @Test
    void whatTheFileSaysLiesOverTheDefaults() throws IOException {
        SiteConfig config =
                read("site:\n  name: Mine\n  citation-key: mine\nversions:\n  scanner: v1.4\n");
        assertThat(config.name()).isEqualTo("Mine");
        assertThat(config.citationKey()).isEqualTo("mine");
        assertThat(config.baseUrl()).isEqualTo("http://localhost:8080");
        assertThat(config.versions()).isEqualTo(new Versions("g", "v1.4", "c", "p", "k"));
        assertThat(config.gateOff()).isFalse();
    }

    @Test
    void onlyTheLiteralOffTurnsTheGateOff() throws IOException {
        assertThat(read("gate: off\n").gateOff()).isTrue();
        assertThat(read("gate: enforce\n").gateOff()).isFalse();
        for (String other : new String[] {"OFF", "false", "no", "\"\"", "0"}) {
            assertThatThrownBy(() -> read("gate: " + other + "\n"))
                    .as(other)
                    .hasMessageContaining("site.yaml")
                    .hasMessageContaining("gate");
        }
    }

    @Test
    void anUnknownKeyIsNamedWithTheKnownOnes() {
        assertThatThrownBy(() -> read("site:\n  citationkey: mine\n"))
                .hasMessageContaining("the key \"citationkey\" is not known here")
                .hasMessageContaining("base-url, citation-key, condition, name");
    }

    @Test
    void anAddressWithASlashAtTheEndIsRefusedWithAnExample() {
        assertThatThrownBy(() -> read("site:\n  base-url: https://example.org/\n"))
                .hasMessageContaining("site.base-url is \"https://example.org/\"")
                .hasMessageContaining("base-url: https://example.org");
    }

    @Test
    void textThatIsNoYamlIsRefusedWithItsLine() {
        assertThatThrownBy(() -> read("site: [\n"))
                .isInstanceOf(PackUnreadable.class)
                .hasMessageContaining("site.yaml")
                .hasMessageContaining("Mend it and run again.");
    }
}
