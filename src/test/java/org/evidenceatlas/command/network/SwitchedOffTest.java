package org.evidenceatlas.command.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.evidenceatlas.command.network.InHouse.Said;
import org.evidenceatlas.model.search.OutsideSource;
import org.evidenceatlas.model.search.Switches;
import org.evidenceatlas.stage.acquire.http.FakeServer;
import org.evidenceatlas.stage.acquire.http.FakeServer.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources that the configuration switches off: never asked, and never in silence. */
class SwitchedOffTest {
    private static final String TABLE =
            "Record ID,Title,RetractionDate,RetractionDOI,RetractionPubMedID,OriginalPaperDOI,"
                    + "OriginalPaperPubMedID,RetractionNature,Reason\n"
                    + "7,Made up,1/2/2024 0:00,10.1234/n,0,10.1234/a,0,Retraction,+Error;\n";

    @TempDir private Path folder;
    private final FakeServer server =
            new FakeServer(System::nanoTime, uri -> new Reply(404, "Nothing here."));

    @AfterEach
    void stop() {
        server.close();
    }

    private Said atlas(String... words) {
        return new InHouse(folder.resolve("home")).run(words);
    }

    private String config(String sources) throws IOException {
        String there = "\n  contact: me@example.org\n  base-url: " + server.address() + "\n";
        return Files.writeString(
                        folder.resolve("atlas.yaml"),
                        "crossref:"
                                + there
                                + "europe-pmc:"
                                + there
                                + "sources: {"
                                + sources
                                + "}\n")
                .toString();
    }

    @Test
    void askingForASourceThatIsSwitchedOffIsWrongUseAndAsksNothing() throws IOException {
        String config =
                config(
                        "crossref: {enabled: false}, europe-pmc: {enabled: false},"
                                + " europe-pmc-texts: {enabled: false}, pubmed: {enabled: false},"
                                + " pubmed-files: {enabled: false}");
        for (String from : List.of("crossref", "europepmc", "pubmed", server.address())) {
            Said said = atlas("run", "--from", "sample", "--from", from, "--config", config);
            assertThat(said.text())
                    .contains("--from " + from + " asks for what the configuration switches off")
                    .contains(": enabled: false")
                    .contains("Allowed are: true, false. Write enabled: true there, or leave");
            assertThat(said.code()).isEqualTo(2);
        }
        assertThat(atlas("acquire", server.address(), "--config", config).code()).isEqualTo(2);
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void aRunSaysWhatIsSwitchedOffAndSoDoThePages() throws IOException {
        String config = config("crossref: {enabled: false}, europe-pmc-texts: {enabled: false}");
        Said run = atlas("run", "--from", "sample", "--config", config);
        assertThat(run.code()).isZero();
        assertThat(run.text())
                .contains(
                        "  not asked  crossref: switched off (sources: crossref: enabled: false)\n"
                                + "  not asked  europe-pmc-texts: switched off");
        Path site = folder.resolve("site");
        assertThat(atlas("build", "--out", site.toString()).code()).isZero();
        assertThat(Files.readString(site.resolve("process/index.html")))
                .contains("<li>Crossref: not asked: switched off.</li>")
                .contains("<li>Europe PMC, for full texts: not asked: switched off.</li>");
        assertThat(Files.readString(site.resolve("evidence/index.html")))
                .contains("Crossref was not asked: it is switched off on this site.")
                .doesNotContain("Europe PMC, for full texts");
        assertThat(atlas("run", "--from", "sample").code()).isZero();
        assertThat(atlas("build", "--out", site.toString()).code()).isZero();
        assertThat(Files.readString(site.resolve("process/index.html")))
                .doesNotContain("switched off");
    }

    @Test
    void theListOfRetractionWatchIsRefusedByNameWhileItIsOffAndReadWhenItIsOn() throws IOException {
        String table = Files.writeString(folder.resolve("rw.csv"), TABLE).toString();
        String off = config("retraction-watch: {enabled: false}");
        Said refused = atlas("run", "--from", table, "--config", off);
        assertThat(refused.text())
                .contains("rw.csv: It is of retraction-watch, which the configuration switches off")
                .contains("Write enabled: true there, or leave this file out.");
        assertThat(refused.code()).isEqualTo(1);
        Said read = atlas("run", "--from", table, "--config", config("pubmed: {enabled: false}"));
        assertThat(read.text()).contains("new words of other sources about documents: 1");
        assertThat(read.code()).isZero();
    }

    @Test
    void theMirrorIsWhereTheConfigurationSaysAndNowhereElse() throws IOException {
        String mirrored = config("pubmed-files: {mirror: '" + server.address() + "updates'}");
        atlas("run", "--from", "pubmed-files", "--config", mirrored);
        assertThat(server.asked()).isNotEmpty().allMatch(uri -> uri.startsWith("/updates/"));
        Said none = atlas("run", "--from", "pubmed-files", "--config", config("pubmed: {}"));
        assertThat(none.text())
                .contains("pubmed-files needs the address of a mirror")
                .contains("    mirror: https://ftp.ncbi.nlm.nih.gov/pubmed/updatefiles/");
        assertThat(none.code()).isEqualTo(2);
    }

    @Test
    void theDailyRunLeavesOutWhatIsSwitchedOffUnlessNothingIsLeft() {
        Switches off = new Switches(EnumSet.of(OutsideSource.CROSSREF), Optional.empty());
        assertThat(Networks.daily(List.of("pubmed", "crossref", "inbox"), off).froms())
                .containsExactly("pubmed", "inbox");
        assertThatThrownBy(() -> Networks.daily(List.of("crossref"), off))
                .hasMessageContaining("names crossref, and sources: switches all of it off.")
                .hasMessageContaining("daily: {from: [pubmed, crossref]}");
    }
}
