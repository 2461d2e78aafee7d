package org.evidenceatlas.stage.acquire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a class in a Java of its own, with 64 megabytes of heap. */
final class Starved {
    private Starved() {}

    /** What it printed, line by line; it may take five minutes. */
    static List<String> told(Path folder, Class<?> program, String argument) throws Exception {
        Path out = folder.resolve("out.txt");
        Process reading =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx64m",
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty("java.class.path"),
                                program.getName(),
                                argument)
                        .redirectErrorStream(true)
                        .redirectOutput(out.toFile())
                        .start();
        assertThat(reading.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return Files.readAllLines(out);
    }
}
