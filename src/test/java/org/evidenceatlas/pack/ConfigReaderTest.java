package org.evidenceatlas.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.evidenceatlas.model.SiteConfig;
import org.evidenceatlas.model.Versions;
import org.evidenceatlas.model.access.Secret;
import org.evidenceatlas.model.search.OutsideSource;
import org.evidenceatlas.model.search.Switches;
import org.jspecify.annotations.Nullable;
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

    /** Found by fuzzing: the words of the YAML library quote the value that they complain of. */
    @Test
    void aSecretWhereASectionBelongsIsNotQuoted() {
        for (String slip : new String[] {"pubmed: api-key 8a5f0c1e\n", "pubmed api-key 8a5f0c1e"}) {
            assertThatThrownBy(() -> read(slip))
                    .isInstanceOf(PackUnreadable.class)
                    .hasMessageContaining("site.yaml, line 1: a value is not of the kind that")
                    .hasMessageContaining("Mend it and run again.")
                    .message()
                    .doesNotContain("8a5f0c1e");
        }
    }

    @Test
    void aFileOfMoreThanAMegabyteIsRefusedUnread() {
        assertThatThrownBy(() -> read("#" + "x".repeat(1 << 20)))
                .isInstanceOf(PackUnreadable.class)
                .hasMessageContaining("site.yaml is longer than 1048576 bytes");
    }

    private PubmedAccess pubmed(String yaml, @Nullable String environmentKey) throws IOException {
        Path file = folder.resolve("site.yaml");
        Files.writeString(file, yaml);
        return ConfigReader.pubmed(file, environmentKey);
    }

    @Test
    void pubmedNeedsAnAddressAndHasDefaultsForTheRest() throws IOException {
        PubmedAccess access = pubmed("pubmed:\n  email: me@example.org\n", null);
        assertThat(access.address()).hasToString(PubmedAccess.NCBI);
        assertThat(access.tool()).isEqualTo("evidence-atlas");
        assertThat(access.key().given()).isFalse();
        assertThat(access.requestsPerSecond()).isEqualTo(3);
        assertThat(read("pubmed:\n  email: me@example.org\n")).isEqualTo(DEFAULTS);
    }

    @Test
    void aMissingAddressIsAnsweredWithTheLinesToAdd() {
        for (String none : new String[] {"gate: off\n", "pubmed:\n  tool: mine\n"}) {
            assertThatThrownBy(() -> pubmed(none, null))
                    .isInstanceOf(PackUnreadable.class)
                    .hasMessageContaining("site.yaml has no pubmed.email")
                    .hasMessageContaining("pubmed:\n  email: you@example.org\n");
        }
        assertThatThrownBy(() -> pubmed("pubmed:\n  email: nobody\n", null))
                .hasMessageContaining("pubmed.email is \"nobody\"")
                .hasMessageContaining("pubmed:\n  email: you@example.org\n");
    }

    @Test
    void theLinesToAddAreEnough() throws IOException {
        assertThat(pubmed(PubmedAccess.FRAGMENT, null).email()).isEqualTo("you@example.org");
    }

    @Test
    void theKeyOfTheEnvironmentGoesFirstAndAllowsTenASecond() throws IOException {
        String file = "pubmed: {email: me@example.org, api-key: in-the-file}\n";
        assertThat(pubmed(file, null).key().reveal()).isEqualTo("in-the-file");
        assertThat(pubmed(file, "in-the-environment").key().reveal())
                .isEqualTo("in-the-environment");
        assertThat(pubmed(file, " ").key().reveal()).isEqualTo("in-the-file");
        assertThat(pubmed(file, null).requestsPerSecond()).isEqualTo(10);
    }

    @Test
    void noMessageAndNoFormOfItShowsTheKey() throws IOException {
        String start = "pubmed:\n  email: me@example.org\n  api-key: ";
        assertThat(pubmed(start + "abc987\n", null)).asString().doesNotContain("abc987");
        for (String odd : new String[] {"987654", "[987654]", "{987654: x}", "987654.5"}) {
            assertThatThrownBy(() -> pubmed(start + odd + "\n", null))
                    .hasMessageContaining("pubmed.api-key is no text. Put it in quotes")
                    .hasMessageNotContaining("987654");
        }
        assertThatThrownBy(() -> pubmed(start + "abc987\n  base-url: ftp://x\n", null))
                .hasMessageNotContaining("abc987");
        assertThatThrownBy(() -> pubmed(start + "'abc987\n  tool: [\n", null))
                .hasMessageNotContaining("abc987");
        assertThat(new Secret("a+b").hiddenIn("a+b, a%2Bb and ab"))
                .isEqualTo("(the API key), (the API key) and ab");
    }

    @Test
    void sourcesAreOnUnlessTheyAreSwitchedOff() throws IOException {
        assertThat(switches("gate: enforce\n")).isEqualTo(Switches.NONE);
        Switches some =
                switches(
                        "sources:\n  crossref: {enabled: false}\n  pubmed: {enabled: true}\n"
                                + "  pubmed-files:\n    mirror: http://localhost:8099/updatefiles\n"
                                + "  retraction-watch:\n    enabled: false\n");
        assertThat(some.off())
                .containsExactly(OutsideSource.CROSSREF, OutsideSource.RETRACTION_WATCH);
        assertThat(switches("sources: {pubmed: {enabled: off}}").off())
                .as("YAML's other word for false")
                .containsExactly(OutsideSource.PUBMED);
        assertThat(some.mirror()).contains("http://localhost:8099/updatefiles/");
        for (String odd : new String[] {"maybe", "0", "\"false\""}) {
            assertThatThrownBy(
                            () -> switches("sources: {europe-pmc-texts: {enabled: " + odd + "}}"))
                    .hasMessageContaining(
                            "sources: europe-pmc-texts: enabled is \"" + odd.replace("\"", ""))
                    .hasMessageContaining("Allowed are: true, false. For example: enabled: false");
        }
        assertThatThrownBy(() -> switches("sources: {pubmed-files: {mirror: ftp://x/}}"))
                .hasMessageContaining("sources: pubmed-files: mirror must start with https://");
        assertThatThrownBy(() -> switches("sources: {twitter: {enabled: false}}"))
                .hasMessageContaining(
                        "the key \"twitter\" is not known here. Known are: crossref,");
    }

    private Switches switches(String yaml) throws IOException {
        return ConfigReader.switches(Files.writeString(folder.resolve("site.yaml"), yaml));
    }

    @Test
    void theKeyTravelsOnlyEncryptedOrWithinThisMachine() throws IOException {
        String start = "pubmed:\n  email: me@example.org\n  base-url: ";
        assertThat(pubmed(start + "http://localhost:8099/eutils\n", null).address())
                .hasToString("http://localhost:8099/eutils/");
        for (String odd :
                new String[] {
                    "http://example.org/", "http://localhost.example.org/", "https://u@example.org/"
                }) {
            assertThatThrownBy(() -> pubmed(start + odd + "\n", null))
                    .as(odd)
                    .hasMessageContaining("pubmed.base-url must start with https://")
                    .hasMessageContaining("base-url: https://eutils.ncbi.nlm.nih.gov/");
        }
    }
}
