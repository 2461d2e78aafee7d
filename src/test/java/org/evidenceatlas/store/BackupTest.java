package org.evidenceatlas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.evidenceatlas.model.HomeProblem;
import org.evidenceatlas.model.page.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestStore.class)
class BackupTest {
    private static final Path V1 = Path.of("src/test/resources/homes/v1/atlas.db");
    private static final Instant NOW = Instant.parse("2026-05-26T00:00:00Z");

    @Parameter private TestStore store = TestStore.SQLITE;

    @TempDir private Path folder;

    @Test
    void whatWasSavedComesBackInEitherDatabase() throws IOException {
        HomeAddress home = anAtlas();
        Path file = folder.resolve("atlas-backup.db");
        String saved = Backup.save(home, file);
        assertThat(saved).startsWith("3 records and 2 revisions of pages (schema ");
        for (TestStore other : TestStore.values()) {
            HomeAddress to = other.at(folder.resolve("to-" + other));
            assertThat(Backup.restore(file, to)).isEqualTo(saved);
            assertThat(all(to)).isNotEmpty().isEqualTo(all(home));
            String again = Backup.save(to, folder.resolve("again-" + other + ".db"));
            assertThat(hash(again)).isEqualTo(hash(saved));
            Home.write(to, "run").close();
        }
    }

    @Test
    void aBackupTakenWhileARunWritesIsOfOneMoment() throws Exception {
        HomeAddress home = anAtlas();
        AtomicBoolean enough = new AtomicBoolean();
        CountDownLatch writing = new CountDownLatch(5);
        CompletableFuture<Void> run =
                CompletableFuture.runAsync(
                        () -> {
                            try (Home writer = Home.write(home, "run")) {
                                while (!enough.get()) {
                                    writer.transaction(
                                            () -> {
                                                writer.runs().add(NOW, "first of two");
                                                writer.runs().add(NOW, "second of two");
                                            });
                                    writing.countDown();
                                }
                            }
                        });
        assertThat(writing.await(1, TimeUnit.MINUTES)).isTrue();
        try (Home reader = Home.read(home)) {
            Backup.save(home, folder.resolve("during.db"));
            assertThat(reader.published().pages()).hasSize(2);
        } finally {
            enough.set(true);
            run.get(1, TimeUnit.MINUTES);
        }
        HomeAddress back = HomeAddress.of(folder.resolve("back"));
        Backup.restore(folder.resolve("during.db"), back);
        try (Home restored = Home.read(back)) {
            assertThat(restored.runs().number()).isGreaterThan(9).isOdd();
            assertThat(restored.runs().report()).contains("second of two");
        }
    }

    @Test
    void anAtlasIsNeverWrittenOver() throws IOException {
        HomeAddress home = anAtlas();
        Backup.save(home, folder.resolve("backup.db"));
        assertThatThrownBy(() -> Backup.restore(folder.resolve("backup.db"), home))
                .isInstanceOf(HomeProblem.class)
                .hasMessageContaining("There is an atlas in " + home + " already")
                .hasMessageContaining("--home DIR");
    }

    @Test
    void anEmptyHomeIsNoAtlasAndIsFilled() throws IOException {
        Path file = folder.resolve("backup.db");
        Backup.save(anAtlas(), file);
        HomeAddress empty = store.at(folder.resolve("empty"));
        Home.write(empty, "run").close();
        Backup.restore(file, empty);
        try (Home home = Home.read(empty)) {
            assertThat(home.published().pages()).hasSize(2);
        }
    }

    @Test
    void aBackupWithOtherContentsThanItsLabelIsRefusedAndLeavesNothing() throws Exception {
        Path file = folder.resolve("backup.db");
        Backup.save(anAtlas(), file);
        try (Connection raw = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement change = raw.createStatement()) {
            change.execute("update head set version = version || 'x'");
        }
        HomeAddress to = store.at(folder.resolve("to"));
        assertThatThrownBy(() -> Backup.restore(file, to))
                .isInstanceOf(HomeProblem.class)
                .hasMessageContaining("backup.db is damaged (its contents are not those")
                .hasMessageContaining("nothing of it was restored");
        assertNothingWasLeft(to);
    }

    @Test
    void aBackupThatWasCutIsRefused() throws Exception {
        Path file = folder.resolve("backup.db");
        Backup.save(anAtlas(), file);
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        HomeAddress to = store.at(folder.resolve("to"));
        assertThatThrownBy(() -> Backup.restore(file, to))
                .isInstanceOf(HomeProblem.class)
                .hasMessageContaining("backup.db is damaged (");
        assertNothingWasLeft(to);
    }

    @Test
    void aFileThatIsNoBackupIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "Dear diary. ".repeat(200));
        assertThatThrownBy(() -> Backup.restore(file, store.at(folder.resolve("to"))))
                .isInstanceOf(HomeProblem.class)
                .hasMessageContaining("notes.txt is no backup of an atlas")
                .hasMessageContaining("atlas backup --out FILE");
        assertThatThrownBy(() -> Backup.restore(V1, store.at(folder.resolve("to"))))
                .hasMessageContaining("is no backup of an atlas");
    }

    @Test
    void aBackupOfANewerProgramIsRefused() throws Exception {
        Path file = folder.resolve("backup.db");
        Backup.save(anAtlas(), file);
        try (Connection raw = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement change = raw.createStatement()) {
            change.execute("update backup set schema = 99");
        }
        assertThatThrownBy(() -> Backup.restore(file, store.at(folder.resolve("to"))))
                .isInstanceOf(HomeProblem.class)
                .hasMessageContaining("was written by a newer Evidence Atlas (schema 99");
    }

    @Test
    void aFolderThatIsNotThereGetsNoBackup() throws IOException {
        HomeAddress home = anAtlas();
        assertThatThrownBy(() -> Backup.save(home, folder.resolve("none/backup.db")))
                .isInstanceOf(HomeProblem.class)
                .hasMessageContaining("none/backup.db was not written")
                .hasMessageContaining("See that its folder is there and has room");
    }

    /** The small atlas of the first version, brought up to date, in the database under test. */
    private HomeAddress anAtlas() throws IOException {
        Path first = Files.createDirectories(folder.resolve("first"));
        Files.copy(V1, first.resolve("atlas.db"));
        Home.write(first).close();
        if (store == TestStore.SQLITE) {
            return HomeAddress.of(first);
        }
        HomeAddress home = store.at(folder.resolve("home"));
        Backup.save(HomeAddress.of(first), folder.resolve("first.db"));
        Backup.restore(folder.resolve("first.db"), home);
        return home;
    }

    private void assertNothingWasLeft(HomeAddress to) throws IOException {
        try (Stream<Path> files = Files.walk(to.folder())) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .doesNotContain("atlas.db")
                    .noneMatch(name -> name.contains(".part"));
        }
        if (store == TestStore.SQLITE) {
            assertThatThrownBy(() -> Home.read(to)).hasMessageContaining("There is no atlas");
        }
    }

    private static String hash(String words) {
        return words.substring(words.indexOf("SHA-256"));
    }

    /** All that a reader can see, and the bytes that were kept. */
    private static Map<String, String> all(HomeAddress address) {
        try (Home home = Home.read(address)) {
            Map<String, String> seen = new TreeMap<>();
            for (Page page : home.published().pages()) {
                seen.put(page.slug(), Codec.hash(Codec.write(page)));
                seen.put(
                        page.slug() + "/v/1",
                        Codec.hash(home.published().kept(page.slug(), 1).orElseThrow()));
            }
            seen.put("records", Codec.hash(Codec.write(home.records().current())));
            seen.put("run", home.runs().number() + " " + home.runs().report());
            seen.put("slugs", home.published().slugs().toString());
            return seen;
        }
    }
}
