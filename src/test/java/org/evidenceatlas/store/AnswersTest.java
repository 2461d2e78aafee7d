package org.evidenceatlas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.evidenceatlas.model.HomeProblem;
import org.evidenceatlas.model.access.AnswerStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestStore.class)
class AnswersTest {
    private static final String ANSWER = "{\"words\":\"é \\u0000 😀\\n\"}";

    @Parameter private TestStore store = TestStore.SQLITE;

    @TempDir private Path folder;

    private static void keepsOnce(AnswerStore answers) {
        assertThat(answers.kept("aa at 8000")).isEmpty();
        answers.keep("aa at 8000", "ollama:made-up", ANSWER);
        answers.keep("aa at 8000", "ollama:made-up", "another");
        answers.keep("bb", "ollama:made-up", "b");
        assertThat(answers.kept("aa at 8000")).contains(ANSWER);
        assertThat(answers.kept("bb")).contains("b");
        assertThat(answers.kept("cc")).isEmpty();
    }

    @Test
    void anAnswerIsKeptAsItCameAndTheFirstStays() {
        try (Home home = store.write(folder)) {
            keepsOnce(home.answers());
        }
        try (Home home = store.write(folder)) {
            assertThat(home.answers().kept("aa at 8000")).contains(ANSWER);
        }
        keepsOnce(AnswerStore.inMemory());
        keepsOnce(Home.answersIn(folder.resolve("some/answers")));
    }

    @Test
    void theDatabaseItselfRefusesToChangeOrDeleteOne() {
        try (Home home = store.write(folder)) {
            home.answers().keep("aa", "ollama:made-up", ANSWER);
        }
        assertThatThrownBy(() -> store.sql(folder, "update answer set answer = 'x'"))
                .hasMessageContaining("An answer is never changed");
        assertThatThrownBy(() -> store.sql(folder, "delete from answer"))
                .hasMessageContaining("An answer is never deleted");
    }

    @Test
    void manyThreadsMayKeepWhileARunWrites() {
        try (Home home = store.write(folder)) {
            List<Thread> threads =
                    Stream.iterate(0, i -> i + 1)
                            .limit(8)
                            .map(
                                    i ->
                                            Thread.ofPlatform()
                                                    .start(
                                                            () ->
                                                                    home.answers()
                                                                            .keep(
                                                                                    "a" + i % 4,
                                                                                    "m",
                                                                                    "a" + i % 4)))
                            .toList();
            home.transaction(() -> home.answers().keep("own", "m", "own"));
            for (Thread thread : threads) {
                thread.join();
            }
            for (int i = 0; i < 4; i++) {
                assertThat(home.answers().kept("a" + i)).contains("a" + i);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertThatThrownBy(() -> Home.answersIn(file.resolve("answers")))
                .isInstanceOf(HomeProblem.class)
                .hasMessageContaining("--answers DIR");
    }

    @Test
    void nothingIsPutInThePlaceOfWhatIsThere() throws IOException {
        AnswerStore answers = Home.answersIn(folder.resolve("answers"));
        // A name that leads nowhere yet: to look for the file first would not find it.
        Path elsewhere = folder.resolve("elsewhere");
        Path name = folder.resolve("answers/aa.json");
        Files.createSymbolicLink(name, elsewhere);
        answers.keep("aa", "ollama:made-up", ANSWER);
        assertThat(name).isSymbolicLink();
        Files.writeString(elsewhere, "first");
        assertThat(answers.kept("aa")).contains("first");
        try (Stream<Path> files = Files.list(folder.resolve("answers"))) {
            assertThat(files).containsExactly(name);
        }
    }

    @Test
    void anAnswerThatCannotBeReadIsNamed() throws IOException {
        AnswerStore answers = Home.answersIn(folder.resolve("answers"));
        Files.write(folder.resolve("answers/aa.json"), new byte[] {(byte) 0xff});
        assertThatThrownBy(() -> answers.kept("aa"))
                .isInstanceOf(HomeProblem.class)
                .hasMessageContaining("aa.json cannot be read")
                .hasMessageContaining("delete it");
    }
}
