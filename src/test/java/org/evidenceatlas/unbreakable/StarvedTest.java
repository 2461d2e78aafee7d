package org.evidenceatlas.unbreakable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.evidenceatlas.store.TestStore;
import org.evidenceatlas.unbreakable.Dwelling.Day;
import org.evidenceatlas.unbreakable.Dwelling.Ended;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Runs without room on the disk, without memory, and over a store that fails at random: each says
 * what happened, ends with code 3, and the next run makes the same atlas of it.
 */
class StarvedTest {
    private static final int FAILED = 3;

    /** Kilobytes: the tables alone take 100, the whole home more than the last of these. */
    private static final int[] DISKS =
            Dwelling.ALL
                    ? IntStream.rangeClosed(1, 16).map(i -> i * 60).toArray()
                    : new int[] {120, 600};

    /** Megabytes: too few to begin with, and more and more until it nearly is enough. */
    private static final int[] HEAPS =
            Dwelling.ALL ? IntStream.rangeClosed(8, 24).map(i -> i * 2).toArray() : new int[] {24};

    private static final int SEEDS = Dwelling.ALL ? 50 : 2;

    @TempDir private Path folder;

    private final List<Path> mounted = new ArrayList<>();

    @AfterEach
    void unmount() throws Exception {
        for (Path disk : mounted) {
            called("umount", disk.toString());
        }
    }

    @Test
    void aFullDiskIsNamedAndALaterRunRepairs() throws Exception {
        int failed = 0;
        for (int kilobytes : DISKS) {
            Path home = Files.createDirectories(folder.resolve("disk-" + kilobytes));
            boolean small =
                    called(
                            "mount",
                            "-t",
                            "tmpfs",
                            "-o",
                            "size=" + kilobytes + "k",
                            "none",
                            home.toString());
            Dwelling dwelling = new Dwelling(TestStore.SQLITE, Day.FIRST, home);
            if (small) {
                mounted.add(home);
            }
            Ended ended = dwelling.end(small ? dwelling.start() : dwelling.limited(kilobytes));
            if (ended.code() != 0) {
                failed++;
                assertThat(ended.code()).as(kilobytes + " KB: " + ended.said()).isEqualTo(FAILED);
                assertThat(ended.said())
                        .as(kilobytes + " KB")
                        .containsPattern("The disk of the home " + home + " (is full\\.|failed: )")
                        .contains("run the line again")
                        .doesNotContain("\tat ");
            }
            if (small) {
                assertThat(called("mount", "-o", "remount,size=64m", home.toString())).isTrue();
            }
            dwelling.isRepaired("a disk of " + kilobytes + " KB");
        }
        assertThat(failed).as("disks that were too small").isPositive();
        Dwelling.note(
                "%s: disks too small: %d of %d".formatted(TestStore.SQLITE, failed, DISKS.length));
    }

    @ParameterizedTest
    @EnumSource(TestStore.class)
    void usedUpMemoryIsNamedAndALaterRunRepairs(TestStore store) throws Exception {
        int failed = 0;
        for (int megabytes : HEAPS) {
            Dwelling dwelling = dwelling(store, "heap-" + megabytes);
            Ended ended = dwelling.end(dwelling.start("-Xmx" + megabytes + "m"));
            if (ended.code() != 0) {
                failed++;
                assertThat(ended.code()).as(megabytes + " MB: " + ended.said()).isEqualTo(FAILED);
                assertThat(ended.said())
                        .as(megabytes + " MB")
                        .contains("The memory that Java may use, ")
                        .contains("MB, is used up (")
                        .contains("ATLAS_JAVA_OPTS=-Xmx1g")
                        .doesNotContain("\tat ");
            }
            dwelling.isRepaired(megabytes + " MB");
        }
        assertThat(failed).as("heaps that were too small").isPositive();
        Dwelling.note("%s: heaps too small: %d of %d".formatted(store, failed, HEAPS.length));
    }

    @ParameterizedTest
    @EnumSource(TestStore.class)
    void aStoreThatFailsAtRandomIsNamedAndALaterRunRepairs(TestStore store) throws Exception {
        int failed = 0;
        for (int seed = 1; seed <= SEEDS; seed++) {
            Dwelling dwelling = dwelling(store, "seed-" + seed);
            Ended ended = dwelling.end(dwelling.harmed("fails:" + seed + ":400"));
            if (ended.code() != 0) {
                failed++;
                assertThat(ended.code()).as("seed " + seed + ": " + ended.said()).isEqualTo(FAILED);
                assertThat(ended.said())
                        .as("seed " + seed)
                        .containsPattern(
                                store == TestStore.SQLITE
                                        ? "home .*seed-.*(disk I/O error|is full|is in use)"
                                        : "database jdbc:postgresql:.* (cannot be reached|failed)")
                        .containsPattern("run the (line|command) again|then try again")
                        .doesNotContain("\tat ");
            }
            dwelling.isRepaired("seed " + seed);
        }
        assertThat(failed).as("runs that failed").isPositive();
        Dwelling.note("%s: stores that failed: %d of %d".formatted(store, failed, SEEDS));
    }

    private Dwelling dwelling(TestStore store, String name) throws IOException {
        return new Dwelling(store, Day.FIRST, folder.resolve(store + "-" + name).resolve("home"));
    }

    private static boolean called(String... command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getInputStream().readAllBytes();
        return process.waitFor() == 0;
    }
}
