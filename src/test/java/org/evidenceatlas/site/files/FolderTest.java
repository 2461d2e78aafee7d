package org.evidenceatlas.site.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2001-02-03T04:05:06Z"));

    @TempDir private Path dir;

    private int build(String... namesAndTexts) throws IOException {
        try (Folder folder = Folder.open(dir)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                folder.put(namesAndTexts[i], bytes(namesAndTexts[i + 1]));
            }
            return folder.finish();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Every file that a reader sees, with its text. */
    private Map<String, String> seen() throws IOException {
        Map<String, String> seen = new TreeMap<>();
        try (Stream<Path> all = Files.walk(dir)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = dir.relativize(file).toString();
                if (!name.startsWith(".evidence-atlas")) {
                    seen.put(name, Files.readString(file));
                }
            }
        }
        return seen;
    }

    @Test
    void whatIsTheSameIsNotTouched() throws IOException {
        build("a/index.html", "one", "b.txt", "two");
        Files.setLastModifiedTime(dir.resolve("a/index.html"), LONG_AGO);
        build("a/index.html", "one", "b.txt", "three");
        assertThat(Files.getLastModifiedTime(dir.resolve("a/index.html"))).isEqualTo(LONG_AGO);
        assertThat(seen())
                .containsExactly(Map.entry("a/index.html", "one"), Map.entry("b.txt", "three"));
    }

    @Test
    void whatBelongsNoMoreGoesWithItsEmptyFolders() throws IOException {
        build("a/b/c/index.html", "one", "a/b.txt", "two");
        assertThat(build("a/b.txt", "two")).isEqualTo(1);
        assertThat(seen()).containsExactly(Map.entry("a/b.txt", "two"));
        assertThat(dir.resolve("a/b")).doesNotExist();
    }

    @Test
    void whatNoBuildWroteStays() throws IOException {
        build("a/index.html", "one");
        Files.writeString(dir.resolve("a/notes.txt"), "mine");
        Files.writeString(dir.resolve(".htaccess"), "mine too");
        assertThat(build("b.txt", "two")).isEqualTo(1);
        assertThat(seen()).containsOnlyKeys("a/notes.txt", ".htaccess", "b.txt");
    }

    @Test
    void whatWasWrittenOverByAnotherIsNotRemoved() throws IOException {
        build("a.txt", "one");
        Files.writeString(dir.resolve("a.txt"), "by hand");
        assertThat(build("b.txt", "two")).isZero();
        assertThat(seen()).containsEntry("a.txt", "by hand");
    }

    @Test
    void aPageThatWasChangedByHandIsMadeRightAgain() throws IOException {
        build("a.txt", "one");
        Files.writeString(dir.resolve("a.txt"), "by");
        build("a.txt", "one");
        assertThat(seen()).containsEntry("a.txt", "one");
    }

    @Test
    void aStrangersFileIsNotWrittenOver() throws IOException {
        build("a.txt", "one");
        Files.writeString(dir.resolve("b.txt"), "mine");
        assertThatThrownBy(() -> build("a.txt", "one", "b.txt", "two"))
                .isInstanceOf(NotOurs.class)
                .hasMessageContaining("No build wrote " + dir.resolve("b.txt"))
                .hasMessageContaining("Move it away");
        assertThat(seen()).containsEntry("b.txt", "mine");
    }

    @Test
    void aBuildThatEndedInTheMiddleIsGoneOnWith() throws IOException {
        try (Folder killed = Folder.open(dir)) {
            killed.put("a.txt", bytes("one"));
            killed.put("gone/b.txt", bytes("two"));
        }
        Files.createDirectories(dir.resolve(Folder.NEW));
        Files.writeString(dir.resolve(Folder.NEW).resolve("1"), "hal");
        Files.writeString(
                dir.resolve(Folder.LIST), Files.readString(dir.resolve(Folder.LIST)) + "0011aa ");
        assertThat(build("a.txt", "three", "c.txt", "four")).isEqualTo(1);
        assertThat(seen()).containsExactly(Map.entry("a.txt", "three"), Map.entry("c.txt", "four"));
        assertThat(dir.resolve(Folder.NEW)).doesNotExist();
        assertThat(build("c.txt", "four")).isEqualTo(1);
    }

    @Test
    void aListThatWasTamperedWithReachesNoFileOutside(@TempDir Path other) throws IOException {
        Path outside = Files.writeString(other.resolve("keep.txt"), "one");
        build("a.txt", "one", "b/c.txt", "one");
        String line = Files.readString(dir.resolve(Folder.LIST)).lines().findFirst().orElseThrow();
        Files.writeString(
                dir.resolve(Folder.LIST),
                line.replace("a.txt", dir.relativize(outside).toString())
                        + "\n"
                        + line.replace("a.txt", "link/keep.txt")
                        + "\n");
        Files.createSymbolicLink(dir.resolve("link"), other);
        assertThat(build()).isZero();
        assertThat(outside).hasContent("one");
    }

    @Test
    void aLinkInThePlaceOfAFolderIsNotFollowed(@TempDir Path other) throws IOException {
        build("a.txt", "one");
        Files.createSymbolicLink(dir.resolve("b"), other);
        assertThatThrownBy(() -> build("b/c.txt", "two"))
                .isInstanceOf(NotOurs.class)
                .hasMessageContaining("No build made " + dir.resolve("b"));
        assertThat(other).isEmptyDirectory();
    }

    @Test
    void aFolderOfAnotherIsRefusedAndSoIsASecondBuildAtTheSameTime() throws IOException {
        Path theirs = Files.createDirectories(dir.resolve("theirs"));
        Files.writeString(theirs.resolve("x"), "x");
        assertThatThrownBy(() -> Folder.open(theirs)).hasMessageContaining("holds other files");
        assertThatThrownBy(() -> Folder.open(theirs.resolve("x")))
                .hasMessageContaining("a file. Give a folder");
        Path ours = dir.resolve("ours");
        try (Folder first = Folder.open(ours)) {
            assertThatThrownBy(() -> Folder.open(ours))
                    .hasMessageContaining("Another build writes to " + ours);
            first.finish();
        }
        Folder.open(ours).close();
    }

    @Test
    void whatWasBuiltBeforeThereWereListsIsBuiltOver() throws IOException {
        Files.writeString(dir.resolve(Folder.MARK), "Written by atlas build.\n");
        Files.writeString(dir.resolve("a.txt"), "old");
        build("a.txt", "new");
        assertThat(seen()).containsEntry("a.txt", "new");
    }

    @Test
    void theListIsTheSameForTheSameFiles(@TempDir Path other) throws IOException {
        build("a.txt", "one", "b.txt", "two");
        String list = Files.readString(dir.resolve(Folder.LIST));
        try (Folder again = Folder.open(other)) {
            again.put("b.txt", bytes("two"));
            again.put("a.txt", bytes("one"));
            again.finish();
        }
        assertThat(other.resolve(Folder.LIST)).hasContent(list);
    }

    @Test
    void manyAtOnceMakeTheSameFolder() throws Exception {
        try (Folder folder = Folder.open(dir);
                ExecutorService many = Executors.newFixedThreadPool(8)) {
            List<Future<Boolean>> puts = new ArrayList<>();
            for (int i = 0; i < 400; i++) {
                String name = "a" + i / 8 + "/b/c" + i + ".txt";
                puts.add(many.submit(() -> folder.put(name, bytes(name))));
            }
            for (Future<Boolean> put : puts) {
                assertThat(put.get()).isTrue();
            }
            folder.finish();
        }
        assertThat(seen()).hasSize(400);
    }
}
