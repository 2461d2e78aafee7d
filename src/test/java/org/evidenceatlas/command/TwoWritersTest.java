package org.evidenceatlas.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.evidenceatlas.store.TestStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Two processes of the real program that want to write to one atlas. */
@ParameterizedClass
@EnumSource(TestStore.class)
class TwoWritersTest {
    @Parameter private TestStore store = TestStore.SQLITE;

    @TempDir private Path folder;

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void endAll() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void theSecondIsToldWhoWritesAndOneThatWasKilledIsFollowed() throws Exception {
        Process first = atlas("first", "run", "--from", "-");
        waitUntilItWrites();
        Process second = atlas("second", "run", "--from", "sample");
        assertThat(second.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(said("second"))
                .contains("is being written by atlas run, process " + first.pid() + " on ")
                .contains(", since 20")
                .contains("Wait until it ends");
        assertThat(second.exitValue()).isEqualTo(3);

        first.destroyForcibly().waitFor();
        Process third = atlas("third", "run", "--from", "sample");
        assertThat(third.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(third.exitValue()).as(said("third")).isZero();
    }

    private void waitUntilItWrites() throws Exception {
        for (int i = 0; i < 600; i++) {
            if (store.at(folder).exists() && store.at(folder).writer().isPresent()) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("The first run did not begin: " + said("first"));
    }

    private Process atlas(String name, String... args) throws IOException {
        Process process =
                Program.over(folder, store)
                        .builder(args)
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve(name + ".txt").toFile())
                        .start();
        started.add(process);
        return process;
    }

    private String said(String name) throws IOException {
        return Files.readString(folder.resolve(name + ".txt"));
    }
}
