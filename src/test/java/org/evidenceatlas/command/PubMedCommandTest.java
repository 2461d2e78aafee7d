package org.evidenceatlas.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.command.Program.Said;
import org.evidenceatlas.stage.acquire.eutils.FakePubMed;
import org.evidenceatlas.stage.acquire.eutils.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code atlas run --from pubmed} as a process of its own, against a PubMed on this machine. */
class PubMedCommandTest {
    private static final String KEY = "0123-not-to-be-seen";

    @TempDir private Path folder;
    private final FakePubMed server = new FakePubMed(System::nanoTime);

    @AfterEach
    void stop() {
        server.close();
        assertThat(server.keptTo(10)).isTrue();
    }

    @Test
    void withoutAnAddressItSaysWhichLinesToWrite() throws Exception {
        Said said = atlas("run", "--from", "pubmed");
        assertThat(said.err())
                .contains("pubmed:\n  email: you@example.org\n")
                .contains("atlas run --from pubmed --config atlas.yaml");
        assertThat(said.code()).isEqualTo(2);
        Path bare = Files.writeString(folder.resolve("bare.yaml"), "gate: enforce\n");
        Said still = atlas("run", "--from", "pubmed", "--config", bare.toString());
        assertThat(still.err()).contains("bare.yaml has no pubmed.email").contains("pubmed:\n");
        assertThat(still.code()).isEqualTo(2);
    }

    @Test
    void aDayThatIsNoneAndADayWithoutPubMedAreWrongUse() throws Exception {
        Said odd = pubmed("--since", "yesterday");
        assertThat(odd.err()).contains("--since is \"yesterday\"").contains("--since 2026-05-26");
        assertThat(odd.code()).isEqualTo(2);
        Said alone = atlas("run", "--from", "sample", "--since", "2026-05-01");
        assertThat(alone.err()).contains("--since is only for PubMed itself");
        assertThat(alone.code()).isEqualTo(2);
    }

    @Test
    void whatPubMedFindsIsPublishedAndTheSearchCanBeExported() throws Exception {
        server.holds(1, 12);
        Said run = pubmed("-v");
        assertThat(run.out()).contains("found 12, received 12, missing 0").contains("included 12");
        assertThat(run.code()).isZero();
        assertThat(server.requests("esearch.fcgi").getFirst().sent("term"))
                .contains("\"myalgic encephalomyelitis\"[Title/Abstract]");
        Said export = atlas("export", "--format", "search-log", "--out", "-");
        assertThat(export.out()).contains("\"found\" : 12").contains("\"included\" : 12");
        assertThat(export.code()).isZero();
        Said other = atlas("export", "--format", "csv", "--out", "-");
        assertThat(other.err()).contains("Allowed is: search-log");
        assertThat(other.code()).isEqualTo(2);
    }

    @Test
    void aGapEndsWithOneAndTheNextRunWithZero() throws Exception {
        server.holds(1, 12).always("efetch.fcgi", Fault.replaced(">3</PMID>", ">33</PMID>"));
        Said gap = pubmed();
        assertThat(gap.out()).contains("missing 1").contains("asks for them again:\n  3\n");
        assertThat(gap.code()).isEqualTo(1);
        server.heal();
        Said filled = pubmed();
        assertThat(filled.out()).contains("missing 0").contains("included 12");
        assertThat(filled.code()).isZero();
    }

    @Test
    void wherePubMedAnswersNothingItEndsWithThreeAndShowsNoKey() throws Exception {
        server.always("esearch.fcgi", Fault.status(403, "no entry for " + KEY));
        Said said = pubmed("-v");
        assertThat(said.out()).contains("it answered 403: \"no entry for (the API key)\"");
        assertThat(said.code()).isEqualTo(3);
    }

    @Test
    void aRunThatIsKilledGoesOnWhereItWas() throws Exception {
        server.holds(1, 1_500);
        Process process =
                program()
                        .builder("run", "--from", "pubmed", "--config", config())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("killed.txt").toFile())
                        .start();
        while (server.requests("efetch.fcgi").size() < 4) {
            Thread.sleep(20);
        }
        process.destroyForcibly().waitFor();
        int before = server.requests().size();
        Said said = pubmed("--upto", "acquire");
        assertThat(said.code()).isZero();
        assertThat(said.out())
                .containsPattern("found 1500, received \\d+, received before \\d+00,");
        assertThat(FakePubMed.named(server.requests().subList(before, server.requests().size())))
                .hasSizeBetween(700, 1_100);
        assertThat(atlas("doctor").out()).contains("1500 records");
    }

    private Said pubmed(String... more) throws IOException, InterruptedException {
        List<String> args = new ArrayList<>(List.of("run", "--from", "pubmed", "--config"));
        args.add(config());
        args.addAll(List.of(more));
        Said said = atlas(args.toArray(String[]::new));
        assertThat(said.out() + said.err()).doesNotContain(KEY);
        return said;
    }

    private String config() throws IOException {
        return Files.writeString(
                        folder.resolve("atlas.yaml"),
                        "pubmed:\n  email: me@example.org\n  base-url: " + server.address() + "\n")
                .toString();
    }

    private Said atlas(String... args) throws IOException, InterruptedException {
        return program().said(folder, args);
    }

    private Program program() {
        return Program.over(folder.resolve("home")).with("ATLAS_NCBI_API_KEY", KEY);
    }
}
