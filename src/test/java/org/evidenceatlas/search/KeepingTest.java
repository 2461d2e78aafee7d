package org.evidenceatlas.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.evidenceatlas.embed.Model;
import org.evidenceatlas.search.Shelf.Made;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept from one start to the next, and what is made anew. */
class KeepingTest {
    @TempDir Path folder;

    private final Shelf shelf =
            new Shelf()
                    .put(Made.of("a", "Sleep in adults", "Sleep was poor in many of the people."))
                    .put(Made.of("b", "Pain in adults", "Pain was worse in many of the people."));

    private StudyIndex open() {
        return StudyIndex.open(folder, Shelf.PACK, Shelf.counting("sleep", "pain"));
    }

    private static List<String> slugs(StudyIndex index, String words) {
        return index.find(Wish.of(words)).hits().stream().map(Hit::slug).toList();
    }

    @Test
    void aRestartReadsNoPage() {
        try (StudyIndex first = open()) {
            assertThat(shelf.bring(first)).containsExactly("a", "b");
        }
        try (StudyIndex second = open()) {
            assertThat(slugs(second, "sleep")).containsExactly("a");
            assertThat(shelf.bring(second)).isEmpty();
        }
    }

    @Test
    void onlyNewAndChangedPagesAreReadAndGoneOnesAreDropped() {
        try (StudyIndex index = open()) {
            shelf.bring(index);
            shelf.put(Made.of("b", "Memory in adults", "Memory was worse in many of the people."))
                    .put(Made.of("c", "Pain in children", "Pain was rare in many of the children."))
                    .drop("a");
            assertThat(shelf.bring(index)).containsExactly("b", "c");
            assertThat(slugs(index, "")).containsExactly("b", "c");
            assertThat(slugs(index, "pain")).containsExactly("c");
            assertThat(slugs(index, "memory")).containsExactly("b");
        }
    }

    @Test
    void theWayToAStateLeavesNoTrace() {
        Shelf detour =
                new Shelf()
                        .put(
                                Made.of(
                                        "z",
                                        "Sleep of others",
                                        "Sleep and sleep and sleep in the dark."))
                        .put(
                                Made.of(
                                        "b",
                                        "Sleep again",
                                        "Sleep was rather well in all the people."))
                        .put(
                                Made.of(
                                        "b",
                                        "Sleep once",
                                        "Sleep was not so well in all the people."));
        StudyIndex winding = StudyIndex.inMemory(Shelf.PACK, Model.NONE);
        detour.bring(winding);
        detour.drop("z").drop("b");
        StudyIndex straight = shelf.brought();
        shelf.bring(winding);
        for (String words : List.of("", "sleep", "pain people", "adults")) {
            assertThat(winding.find(Wish.of(words))).isEqualTo(straight.find(Wish.of(words)));
        }
    }

    @Test
    void aDamagedIndexIsMadeAnew() throws IOException {
        try (StudyIndex first = open()) {
            shelf.bring(first);
        }
        for (Path file : files()) {
            byte[] bytes = Files.readAllBytes(file);
            for (int at = 0; at < bytes.length; at++) {
                bytes[at] ^= 0x5A;
            }
            Files.write(file, bytes);
        }
        try (StudyIndex second = open()) {
            assertThat(slugs(second, "")).isEmpty();
            assertThat(shelf.bring(second)).containsExactly("a", "b");
            assertThat(slugs(second, "sleep")).containsExactly("a");
        }
    }

    @Test
    void eachFileMayBeCutOrGone() throws IOException {
        try (StudyIndex first = open()) {
            shelf.bring(first);
        }
        List<Path> all = files();
        for (int i = 0; i < all.size(); i++) {
            Path file = all.get(i);
            if (!Files.exists(file) || file.endsWith("write.lock")) {
                continue;
            }
            if (i % 2 == 0) {
                Files.delete(file);
            } else {
                Files.write(file, List.of("cut"));
            }
            try (StudyIndex again = open()) {
                shelf.bring(again);
                assertThat(slugs(again, "sleep")).as(file.toString()).containsExactly("a");
            }
            all = files();
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return new ArrayList<>(walk.filter(Files::isRegularFile).sorted().toList());
        }
    }

    @Test
    void anIndexInUseElsewhereIsMadeInMemory() {
        try (StudyIndex first = open();
                StudyIndex second = open()) {
            shelf.bring(first);
            assertThat(shelf.bring(second)).containsExactly("a", "b");
            assertThat(slugs(second, "pain")).containsExactly("b");
        }
    }

    @Test
    void readersSeeOneStateOrTheOther() throws InterruptedException {
        try (StudyIndex index = StudyIndex.inMemory(Shelf.PACK, Model.NONE)) {
            shelf.bring(index);
            AtomicBoolean ends = new AtomicBoolean();
            AtomicReference<Throwable> fault = new AtomicReference<>();
            Thread reader =
                    Thread.ofPlatform()
                            .uncaughtExceptionHandler((thread, thrown) -> fault.set(thrown))
                            .start(
                                    () -> {
                                        while (!ends.get()) {
                                            Found found = index.find(Wish.of(""));
                                            assertThat(found.total()).isEqualTo(2);
                                            assertThat(found.hits()).hasSize(2);
                                        }
                                    });
            for (int round = 0; round < 40; round++) {
                shelf.put(Made.of("a", "Sleep " + round, "Sleep was poor in many of the people."));
                shelf.bring(index);
            }
            ends.set(true);
            reader.join();
            assertThat(fault.get()).isNull();
        }
    }
}
