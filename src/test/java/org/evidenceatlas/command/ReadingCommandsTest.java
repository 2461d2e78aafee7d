package org.evidenceatlas.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.evidenceatlas.store.TestStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Commands that only read an atlas, as processes of their own, wherever it lives. */
@ParameterizedClass
@EnumSource(TestStore.class)
class ReadingCommandsTest {
    private record Said(int code, String out, String err) {}

    @Parameter private TestStore store = TestStore.SQLITE;

    @TempDir private Path folder;

    @Test
    void aServerIsTriedAndTheSearchesAreExportedFromWhereverTheAtlasLives() throws Exception {
        Said none = atlas("serve", "--check");
        assertThat(none.code()).as(none.out()).isEqualTo(3);
        assertThat(none.err()).contains("atlas run --from FILE");

        Said run = atlas("run", "--from", "sample", "--as-of", "2026-05-26");
        assertThat(run.code()).as(run.err()).isZero();
        Said tried = atlas("serve", "--check");
        assertThat(tried.code()).as(tried.err()).isZero();
        assertThat(tried.out().lines())
                .contains("200 /", "200 /evidence", "200 /process", "200 /retractions")
                .anyMatch(line -> line.matches("200 /evidence/[a-z0-9-]+/history"))
                .allMatch(line -> line.startsWith("200 /"));

        Path file = folder.resolve("searches.json");
        Said written = atlas("export", "--format", "search-log", "--out", file.toString());
        assertThat(written.code()).as(written.err()).isZero();
        Said shown = atlas("export", "--format", "search-log", "--out", "-");
        assertThat(shown.out()).isEqualTo(Files.readString(file)).contains("2026-05-26");
        assertThat(Files.exists(folder.resolve("home/atlas.db")))
                .isEqualTo(store == TestStore.SQLITE);
    }

    private Said atlas(String... args) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "org.evidenceatlas.Atlas"));
        command.addAll(List.of(args));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("ATLAS_HOME", folder.resolve("home").toString());
        builder.environment().remove("ATLAS_DB");
        if (store == TestStore.POSTGRESQL) {
            builder.environment().put("ATLAS_DB", TestStore.url(folder));
        }
        Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        return new Said(process.exitValue(), Files.readString(out), Files.readString(err));
    }
}
