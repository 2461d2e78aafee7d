package org.evidenceatlas.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.evidenceatlas.model.HomeProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteHomeTest {
    @TempDir private Path folder;

    @Test
    void aFileWhereTheFolderShouldBeIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "mine");
        assertThatThrownBy(() -> Home.write(file))
                .isInstanceOf(HomeProblem.class)
                .hasMessageContaining("is a file, but a home is a folder")
                .hasMessageContaining("--home DIR");
    }

    @Test
    void aHomeWithoutAnAtlasSaysHowToMakeOne() {
        assertThatThrownBy(() -> Home.read(folder.resolve("none")))
                .isInstanceOf(HomeProblem.class)
                .hasMessageContaining("There is no atlas in the home")
                .hasMessageContaining("any of your usual runs: atlas run --from FILE");
    }

    @Test
    void aFileThatIsNoDatabaseIsNamed() throws IOException {
        Files.writeString(folder.resolve("atlas.db"), "This is no database. ".repeat(100));
        assertThatThrownBy(() -> Home.write(folder))
                .isInstanceOf(HomeProblem.class)
                .hasMessageContaining("atlas.db cannot be opened");
    }
}
