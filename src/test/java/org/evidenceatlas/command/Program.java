package org.evidenceatlas.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.evidenceatlas.store.TestStore;

/** The program in a process of its own, as a user calls it, over a home in a folder. */
public final class Program {
    private static final int MINUTES = 3;

    private final Path home;
    private final Map<String, String> environment;

    /** What a command left behind. */
    public record Said(int code, String out, String err) {}

    private Program(Path home, Map<String, String> environment) {
        this.home = home;
        this.environment = Map.copyOf(environment);
    }

    /** Over an SQLite home. */
    public static Program over(Path home) {
        return new Program(home, Map.of());
    }

    /** Over a home in either database. */
    public static Program over(Path home, TestStore store) {
        return store == TestStore.SQLITE
                ? over(home)
                : over(home).with("ATLAS_DB", TestStore.url(home));
    }

    /** The same with a variable of the environment. */
    public Program with(String name, String value) {
        Map<String, String> more = new HashMap<>(environment);
        more.put(name, value);
        return new Program(home, more);
    }

    /** How a process of it is started; where it writes to is for the caller to say. */
    public ProcessBuilder builder(String... args) {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "--enable-native-access=ALL-UNNAMED",
                                "-Dstdout.encoding=UTF-8",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "org.evidenceatlas.Atlas"));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("ATLAS_HOME", home.toString());
        builder.environment().remove("SOURCE_DATE_EPOCH");
        builder.environment().remove("ATLAS_DB");
        builder.environment().putAll(environment);
        return builder;
    }

    /**
     * Runs a command to its end.
     *
     * @param folder in which what it says is written down meanwhile
     */
    public Said said(Path folder, String... args) throws IOException, InterruptedException {
        return fed("", folder, args);
    }

    /** The same for a command that is given this on its standard input. */
    public Said fed(String input, Path folder, String... args)
            throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        Process process =
                builder(args).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        try (OutputStream stdin = process.getOutputStream()) {
            stdin.write(input.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        return new Said(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }
}
