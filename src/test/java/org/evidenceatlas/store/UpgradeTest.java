package org.evidenceatlas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.evidenceatlas.model.HomeProblem;
import org.evidenceatlas.model.page.Page;
import org.evidenceatlas.store.database.Schema;
import org.evidenceatlas.text.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Homes of earlier programs. {@code homes/v1/atlas.db} was written by version 0.1.0 at schema 1:
 * {@code atlas run --from src/test/resources/line/tiny.xml --scope all --as-of 2026-05-26}.
 */
class UpgradeTest {
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    /** Everything that a home must never lose; bytes as hexadecimal digits. */
    private static final List<String> KEPT =
            List.of(
                    "select slug, number, date, reason, versions, content, page, hex(kept) from"
                            + " revision order by slug, number",
                    "select seq, key, hash, origin, revised, seen, hex(body) from record order by seq",
                    "select study, slug, issued from slug order by study",
                    "select study, stage, version, input, outcome, output from product order by"
                            + " study, stage",
                    "select hash, hex(json) from body order by hash",
                    "select seq, as_of, report from run order by seq");

    @TempDir private Path folder;

    @BeforeEach
    void aHomeOfTheFirstVersion() throws IOException {
        Files.copy(Path.of("src/test/resources/homes/v1/atlas.db"), folder.resolve("atlas.db"));
    }

    @Test
    void openingToWriteBringsItUpToDateAndLosesNoByte() throws SQLException {
        List<String> before = kept(folder.resolve("atlas.db"));
        assertThat(before).hasSizeGreaterThan(20);
        try (Home home = Home.write(folder)) {
            assertThat(kept(folder.resolve("atlas.db"))).isEqualTo(before);
            assertThat(home.published().pages())
                    .extracting(Page::slug)
                    .contains("sample-2024-morning-hormone");
            for (Page page : home.published().pages()) {
                assertThat(home.published().kept(page.slug(), 1)).isPresent();
                assertThat(home.published().revisions(page.slug())).hasSize(1);
            }
        }
        assertThat(schema(folder.resolve("atlas.db"))).isEqualTo(Schema.CURRENT);
        Home.read(folder).close();
    }

    @Test
    void whatItWasBeforeIsKeptAsAHomeThatTheProgramBeforeCanOpen() throws Exception {
        List<String> before = kept(folder.resolve("atlas.db"));
        Home.write(folder).close();
        Path backup = folder.resolve("backups/before-upgrade-of-schema-1.db");
        assertThat(schema(backup)).isEqualTo(1);
        assertThat(kept(backup)).isEqualTo(before);
        Path back = Files.createDirectory(folder.resolve("back"));
        Backup.restore(backup, HomeAddress.of(back));
        assertThat(kept(back.resolve("atlas.db"))).isEqualTo(before);
        Files.copy(backup, Files.createDirectory(folder.resolve("raw")).resolve("atlas.db"));
        Home.write(folder.resolve("raw")).close();
        assertThat(kept(folder.resolve("raw/atlas.db"))).isEqualTo(before);
    }

    @Test
    void aSecondUpgradeKeepsTheFirstBackup() throws Exception {
        Home.write(folder).close();
        Files.delete(folder.resolve("atlas.db"));
        aHomeOfTheFirstVersion();
        Home.write(folder).close();
        assertThat(folder.resolve("backups/before-upgrade-of-schema-1-2.db")).exists();
    }

    @Test
    void aReaderSaysHowToBringItUpToDate() {
        assertThatThrownBy(() -> Home.read(folder))
                .isInstanceOf(HomeProblem.class)
                .hasMessageContaining("of an older program (schema 1, this one reads ")
                .hasMessageContaining(
                        "Bring it up to date with any of your usual runs: atlas run --from FILE");
    }

    @Test
    void anUpgradeWithoutRoomForItsBackupIsNotBegun() throws Exception {
        Files.writeString(folder.resolve("backups"), "a file where the folder should be");
        assertThatThrownBy(() -> Home.write(folder))
                .isInstanceOf(HomeProblem.class)
                .hasMessageContaining("backups is a file");
        assertThat(schema(folder.resolve("atlas.db"))).isEqualTo(1);
    }

    /** Flyway refuses a home whose migrations were rewritten. */
    @Test
    void aReleasedMigrationIsNeverChanged() throws IOException {
        assertThat(Sha256.of(Files.readAllBytes(MIGRATIONS.resolve("sqlite/V1__first_home.sql"))))
                .isEqualTo("ccc108c73568f37727568fbe720feedecdab0d1389b5d1777af5eb40c7de8d5a");
    }

    @Test
    void bothDatabasesHaveTheSameMigrations() throws IOException {
        List<String> sqlite = names("sqlite");
        assertThat(sqlite).isEqualTo(names("postgresql"));
        assertThat(sqlite.getLast()).startsWith("V" + Schema.CURRENT + "__");
    }

    private static List<String> names(String kind) throws IOException {
        try (Stream<Path> files = Files.list(MIGRATIONS.resolve(kind))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static int schema(Path file) throws SQLException {
        return Integer.parseInt(
                rows(file, "select max(cast(version as integer)) from flyway_schema_history")
                        .getFirst());
    }

    private static List<String> kept(Path file) throws SQLException {
        List<String> all = new ArrayList<>();
        for (String query : KEPT) {
            all.addAll(rows(file, query));
        }
        return all;
    }

    private static List<String> rows(Path file, String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection raw = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = raw.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                StringBuilder line = new StringBuilder();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    line.append(row.getString(i)).append('|');
                }
                rows.add(query.contains("max(") ? row.getString(1) : line.toString());
            }
        }
        return rows;
    }
}
