package org.evidenceatlas.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.evidenceatlas.command.Program.Said;
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
        return Program.over(folder.resolve("home"), store).said(folder, args);
    }
}
