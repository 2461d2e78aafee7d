package org.evidenceatlas.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.evidenceatlas.store.Home;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Runs over homes that earlier programs wrote: {@code homes/v1} at schema 1, {@code homes/v4} at
 * schema 4, both by {@code atlas run --from src/test/resources/line/tiny.xml --scope all --as-of
 * 2026-05-26}.
 */
class UpgradedRunTest {
    private static final String TINY = "src/test/resources/line/tiny.xml";

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"v1", "v4"})
    void aRunGoesOnInAHomeOfAnEarlierProgram(String version) throws IOException {
        Files.copy(
                Path.of("src/test/resources/homes", version, "atlas.db"),
                folder.resolve("atlas.db"));
        try (Home home = Home.write(folder)) {
            int pages = home.published().pages().size();
            assertThat(pages).isPositive();
            RunReport report =
                    new Runner(Workshop.LINE, home, Workshop.RENDERER)
                            .run(Workshop.order(1, TINY), Progress.SILENT);
            assertThat(report.failed()).isEmpty();
            assertThat(report.studies().published()).isEqualTo(pages);
            RunReport again =
                    new Runner(Workshop.LINE, home, Workshop.RENDERER)
                            .run(Workshop.order(1, TINY), Progress.SILENT);
            assertThat(again.redone()).isEmpty();
            assertThat(home.published().settled()).hasSize(pages);
        }
    }
}
