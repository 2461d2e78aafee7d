package org.evidenceatlas.unbreakable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.evidenceatlas.command.Program;
import org.evidenceatlas.stage.acquire.crossref.FakeCrossref;
import org.evidenceatlas.store.TestStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A server with a daily run, as a process, beside another process that writes to its home. */
@ParameterizedClass
@EnumSource(TestStore.class)
class BesideTest {
    @Parameter private TestStore store = TestStore.SQLITE;

    @TempDir private Path folder;
    private final FakeCrossref crossref = new FakeCrossref(System::nanoTime);
    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void endAll() {
        started.forEach(Process::destroyForcibly);
        crossref.server.close();
    }

    @Test
    void theDailyRunWaitsForTheOtherAndThenRuns() throws Exception {
        Path config =
                Files.writeString(
                        folder.resolve("atlas.yaml"),
                        "crossref: {contact: me@example.org, base-url: '"
                                + crossref.server.address()
                                + "'}\ndaily: {from: [crossref]}\n");
        Program program = Program.over(folder.resolve("home"), store);
        assertThat(program.said(folder, "run", "--from", "sample").code()).isZero();
        Process other = start("other", program.builder("run", "--from", "-"));
        await("other", () -> store.at(folder.resolve("home")).writer().isPresent());

        ProcessBuilder serve =
                program.builder(
                        "serve", "--port", "0", "--daily", "04:15", "--config", config.toString());
        List<String> command = serve.command();
        command.set(command.indexOf("org.evidenceatlas.Atlas"), HastyAtlas.class.getName());
        command.addAll(
                command.indexOf(HastyAtlas.class.getName()) + 1,
                List.of("2026-05-26T04:14:00Z", "100"));
        start("serve", serve);
        await("serve", () -> said("serve").contains("waits, because another run writes"));
        assertThat(said("serve"))
                .contains("It is tried every 5 minutes until 2026-05-26T10:15:00Z.")
                .contains("is being written by atlas run, process " + other.pid());
        await("serve", () -> said("serve").contains("Read it at "));
        assertThat(health())
                .contains("\"daily\":\"The run of 2026-05-26T04:15:00Z waits, because another run")
                .doesNotContain("process");
        assertThat(crossref.server.asked()).isEmpty();

        other.getOutputStream().close();
        other.waitFor();
        await("serve", () -> said("serve").contains(" ended: 0 records in, 0 new pages"));
        assertThat(crossref.server.asked()).isNotEmpty();
        await("serve", () -> health().contains("The next run is planned for 2026-05-27T04:15"));
    }

    private String health() {
        String address = said("serve").split("Read it at ", 2)[1].lines().findFirst().orElseThrow();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(address + "health")).build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void await(String name, BooleanSupplier there) throws InterruptedException {
        for (int i = 0; i < 1200; i++) {
            if (there.getAsBoolean()) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError(name + " did not come so far: " + said(name));
    }

    private Process start(String name, ProcessBuilder builder) throws IOException {
        Process process =
                builder.redirectErrorStream(true)
                        .redirectOutput(folder.resolve(name + ".txt").toFile())
                        .start();
        started.add(process);
        return process;
    }

    private String said(String name) {
        try {
            return Files.readString(folder.resolve(name + ".txt"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
