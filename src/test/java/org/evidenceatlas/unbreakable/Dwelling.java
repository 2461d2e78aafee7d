package org.evidenceatlas.unbreakable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.evidenceatlas.TestAtlas;
import org.evidenceatlas.command.Main;
import org.evidenceatlas.command.common.Terminal;
import org.evidenceatlas.store.TestStore;

/** A home, and the program that works on it: in processes that can be killed, and in this one. */
final class Dwelling {
    /**
     * Whether all is to be done ({@code -Dunbreakable.all=true}), or what ./verify has time for.
     */
    static final boolean ALL = Boolean.getBoolean("unbreakable.all");

    private static final String FIRST = "2026-01-02T03:04:05Z";
    private static final String LATER = "2026-02-03T04:05:06Z";
    private static final long MINUTES = 3;

    /** Which run is disturbed: the first into a home, or a later one into a home that stands. */
    enum Day {
        FIRST,
        LATER
    }

    private record Case(TestStore store, Day day) {}

    private static final Map<Case, SortedMap<String, String>> WHOLE = new ConcurrentHashMap<>();

    private final TestStore store;
    private final Day day;
    private final Path home;

    /** What a command left behind. */
    record Ended(int code, String said) {}

    /** A home in a folder that is made, as it is before the run that is to be disturbed. */
    Dwelling(TestStore store, Day day, Path home) throws IOException {
        this.store = store;
        this.day = day;
        this.home = Files.createDirectories(home);
        if (day == Day.LATER) {
            assertThat(here(run("first.xml", FIRST)).code()).isZero();
        }
    }

    private static List<String> run(String records, String asOf) {
        return List.of("run", "--scope", "all", "--from", records, "--as-of", asOf);
    }

    private List<String> run() {
        return day == Day.FIRST ? run("first.xml", FIRST) : run("later.xml", LATER);
    }

    /** Starts the run in a process. */
    Process start(String... options) throws IOException {
        return start(List.of(options), List.of("org.evidenceatlas.Atlas"));
    }

    /** Starts the run in a process over a database that does it harm. */
    Process harmed(String harm) throws IOException {
        return start(List.of(), List.of(BrittleAtlas.class.getName(), harm));
    }

    /** Starts the run in a process that may write no file of more than so many kilobytes. */
    Process limited(int kilobytes) throws IOException {
        List<String> command = new ArrayList<>(List.of("sh", "-c"));
        command.add("ulimit -f " + kilobytes * 2 + "; exec \"$@\"");
        command.add("sh");
        command.addAll(java(List.of(), List.of("org.evidenceatlas.Atlas")));
        return start(command);
    }

    private Process start(List<String> options, List<String> program) throws IOException {
        return start(java(options, program));
    }

    private List<String> java(List<String> options, List<String> program) {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Xmx512m",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path")));
        command.addAll(options);
        command.addAll(program);
        command.addAll(told(run()));
        return command;
    }

    private Process start(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("ATLAS_HOME", home.toString());
        builder.environment().remove("ATLAS_DB");
        if (store == TestStore.POSTGRESQL) {
            builder.environment().put("ATLAS_DB", TestStore.url(home));
        }
        return builder.redirectErrorStream(true).redirectOutput(said().toFile()).start();
    }

    /** Beside the home, which may be full. */
    private Path said() {
        return home.resolveSibling(home.getFileName() + ".txt");
    }

    /** With the records where they are. */
    private static List<String> told(List<String> command) {
        return command.stream()
                .map(word -> word.endsWith(".xml") ? Corpus.file(word).toString() : word)
                .toList();
    }

    /** Waits for a process to end. */
    Ended end(Process process) throws IOException, InterruptedException {
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly().waitFor();
        }
        return new Ended(process.exitValue(), Files.readString(said()));
    }

    /** Runs again in this process, and proves that the atlas is as if nothing had happened. */
    void isRepaired(String after) throws Exception {
        isWhole(after, here(run()));
    }

    /** The same, in a process of its own. */
    void isRepairedByAnother(String after) throws Exception {
        isWhole(after, end(start()));
    }

    private void isWhole(String after, Ended again) throws Exception {
        assertThat(again.code()).as(after + ": " + again.said()).isZero();
        SortedMap<String, String> found = kept();
        SortedMap<String, String> whole = whole(store, day);
        TreeSet<String> names = new TreeSet<>(whole.keySet());
        names.addAll(found.keySet());
        names.removeIf(name -> Objects.equals(whole.get(name), found.get(name)));
        assertThat(names)
                .as(
                        () ->
                                after
                                        + ": another "
                                        + names.first()
                                        + "\nwhole: "
                                        + whole.get(names.first())
                                        + "\nfound: "
                                        + found.get(names.first()))
                .isEmpty();
    }

    /** What a run that nobody disturbs leaves; made once. */
    static SortedMap<String, String> whole(TestStore store, Day day) {
        return WHOLE.computeIfAbsent(
                new Case(store, day),
                same -> {
                    try {
                        Path home = Files.createTempDirectory("whole").resolve("home");
                        Dwelling quiet = new Dwelling(store, day, home);
                        assertThat(quiet.here(quiet.run()).code()).isZero();
                        return quiet.kept();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                });
    }

    private SortedMap<String, String> kept() throws Exception {
        Path site = home.resolveSibling(home.getFileName() + "-site");
        Ended built =
                here(
                        List.of(
                                "build",
                                "--out",
                                site.toString(),
                                "--base-url",
                                "https://atlas.example"));
        assertThat(built.code()).as(built.said()).isZero();
        SortedMap<String, String> kept = new TreeMap<>(Kept.files(site));
        kept.putAll(Kept.rows(store, home));
        return kept;
    }

    /** Writes a figure down, for docs/benchmarks/unbreakable.md. */
    static void note(String line) throws IOException {
        Files.writeString(
                Path.of("target/unbreakable/figures.txt"),
                line + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    /** Runs a command in this process, which is warm. */
    private Ended here(List<String> command) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(InputStream.nullInputStream(), out, out, false);
        TestAtlas atlas = new TestAtlas(elsewhere -> store.at(home));
        int code = new Main(atlas, terminal).run(told(command).toArray(String[]::new));
        return new Ended(code, said.toString(StandardCharsets.UTF_8));
    }
}
