package org.evidenceatlas.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.evidenceatlas.command.Program.Said;
import org.evidenceatlas.llm.FakeProvider;
import org.evidenceatlas.llm.Wire;
import org.evidenceatlas.model.access.Provider;
import org.evidenceatlas.stage.draft.asking.Paper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who drafts, as a user says it to the real program. */
class DrafterCommandTest {
    private static final String KEY = "sk-Very-Secret-7";

    private final FakeProvider server =
            new FakeProvider(Provider.OPENAI)
                    .always(one -> Wire.good(Provider.OPENAI, Paper.answer()));

    @TempDir private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("records.xml"), Paper.file(90000001));
        Files.writeString(
                folder.resolve("atlas.yaml"),
                "llm:\n  provider: openai\n  model: made-up\n  retries: 0\n  base-url: "
                        + server.access().address()
                        + "\n");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Said atlas(String... args) throws Exception {
        String[] all =
                Stream.concat(
                                Stream.of(args),
                                Stream.of("--home", folder.resolve("home").toString()))
                        .toArray(String[]::new);
        return Program.over(folder.resolve("home"))
                .with("ATLAS_LLM_API_KEY", KEY)
                .said(folder, all);
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void aModelDraftsWhereThatIsSaidAndTheKeyIsNowhere() throws Exception {
        Said said =
                atlas(
                        "draft",
                        "--drafter",
                        "llm",
                        "--config",
                        file("atlas.yaml"),
                        "-v",
                        file("records.xml"));
        assertThat(said.code()).isZero();
        assertThat(said.out())
                .contains("\"drafter\":\"model openai:made-up, prompt 2, with the rules of");
        assertThat(said.err()).contains("openai:made-up wrote 1 draft; requests sent: 1");
        assertThat(server.asked()).hasSize(1);
        assertThat(server.asked().getFirst().key()).isEqualTo("Bearer " + KEY);
        assertThat(said.out() + said.err()).doesNotContain(KEY);
        assertThat(folder.resolve("home")).doesNotExist();
    }

    @Test
    void aConfigurationAloneAsksNothing() throws Exception {
        Said said =
                atlas(
                        "draft",
                        "--format",
                        "text",
                        "--config",
                        file("atlas.yaml"),
                        file("records.xml"));
        assertThat(said.code()).isZero();
        assertThat(said.out().replaceAll("\\s+", " ")).contains("written by the built-in drafter");
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void answersInAFolderAreNotAskedForAgain() throws Exception {
        List<String> line =
                List.of(
                        "draft",
                        "--drafter",
                        "llm",
                        "--config",
                        file("atlas.yaml"),
                        "--answers",
                        file("answers"),
                        file("records.xml"));
        Said first = atlas(line.toArray(String[]::new));
        Said second = atlas(line.toArray(String[]::new));
        assertThat(second.out()).isEqualTo(first.out());
        assertThat(second.err()).contains("requests sent: 0", "answers replayed: 1");
        assertThat(server.asked()).hasSize(1);
        try (Stream<Path> files = Files.list(folder.resolve("answers"))) {
            assertThat(files).hasSize(1).allMatch(one -> one.toString().endsWith(".json"));
        }
    }

    @Test
    void aRunTellsWhatItSpent() throws Exception {
        Said said =
                atlas(
                        "run",
                        "--drafter",
                        "llm",
                        "--config",
                        file("atlas.yaml"),
                        "--from",
                        file("records.xml"),
                        "--format",
                        "json");
        assertThat(said.code()).isZero();
        assertThat(said.err())
                .contains("openai:made-up wrote 1 draft; requests sent: 1, tokens: 100");
        assertThat(said.out()).startsWith("{").doesNotContain("wrote 1 draft");
        try (Stream<Path> files = Files.walk(folder.resolve("home"))) {
            for (Path one : files.filter(Files::isRegularFile).toList()) {
                assertThat(
                                new String(
                                        Files.readAllBytes(one),
                                        java.nio.charset.StandardCharsets.ISO_8859_1))
                        .doesNotContain(KEY);
            }
        }
    }

    @Test
    void wrongUseIsToldWithWhatWorks() throws Exception {
        Said noConfig = atlas("draft", "--drafter", "llm", file("records.xml"));
        assertThat(noConfig.code()).isEqualTo(2);
        assertThat(noConfig.err()).contains("--config atlas.yaml", "provider: ollama");

        Said word = atlas("draft", "--drafter", "gpt", file("records.xml"));
        assertThat(word.code()).isEqualTo(2);
        assertThat(word.err()).contains("--drafter is \"gpt\". Allowed are: builtin, llm");

        Said answers = atlas("draft", "--answers", file("answers"), file("records.xml"));
        assertThat(answers.code()).isEqualTo(2);
        assertThat(answers.err()).contains("add: --drafter llm");

        Files.writeString(
                folder.resolve("bad.yaml"), "llm: {provider: anthropic, model: m, rate: 0}\n");
        Said rate =
                atlas("run", "--from", "sample", "--drafter", "llm", "--config", file("bad.yaml"));
        assertThat(rate.code()).isEqualTo(2);
        assertThat(rate.err()).contains("llm: rate is \"0\"");

        Said serve = atlas("serve", "--drafter", "llm", "--config", file("atlas.yaml"));
        assertThat(serve.code()).isEqualTo(2);
        assertThat(serve.err()).contains("--daily 04:15");
    }
}
