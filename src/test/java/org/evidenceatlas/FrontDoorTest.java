package org.evidenceatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The script {@code ./atlas}, in a small project of its own, with a JDK and a Maven that only say
 * they were called.
 */
class FrontDoorTest {
    private static final List<String> PLAIN_TOOLS =
            List.of(
                    "cat",
                    "dirname",
                    "find",
                    "head",
                    "mkdir",
                    "mv",
                    "readlink",
                    "rm",
                    "sed",
                    "sleep",
                    "touch");

    @TempDir Path folder;
    private Path project;
    private Path jdk;
    private Path bin;
    private String tools;

    @BeforeEach
    void layOutASmallProject() throws IOException {
        project = Files.createDirectories(folder.resolve("the project"));
        Files.createDirectories(project.resolve("src/main/java"));
        Files.writeString(project.resolve("pom.xml"), "<project/>");
        Files.createDirectories(project.resolve(".ci"));
        Files.copy(Path.of("atlas"), project.resolve("atlas"));
        makeExecutable(project.resolve("atlas"));
        Files.copy(Path.of(".ci/jdk.sh"), project.resolve(".ci/jdk.sh"));
        jdk = aJdk("jdk", "25.0.1");
        bin = Files.createDirectories(folder.resolve("bin"));
        tools = onlyPlainTools();
    }

    @Test
    void buildsOnceAndThenOnlyRuns() throws Exception {
        aMavenThatBuilds();
        assertThat(atlas("demo").code()).isZero();
        assertThat(atlas("demo").code()).isZero();
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void buildsAgainWhenASourceIsNewer() throws Exception {
        aMavenThatBuilds();
        atlas("demo");
        Path source = Files.writeString(project.resolve("src/main/java/New.java"), "class New {}");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));
        atlas("demo");
        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void handsArgumentsOnUnharmed() throws Exception {
        aMavenThatBuilds();
        Called called = atlas("cite", "two words", "*", "", "$HOME", "a'b\"c");
        assertThat(called.out().lines().skip(1))
                .as("what java was given after -jar FILE")
                .containsExactly("[cite]", "[two words]", "[*]", "[]", "[$HOME]", "[a'b\"c]");
    }

    @Test
    void tellsTheProgramWhereTheProjectIsThroughALinkToo() throws Exception {
        aMavenThatBuilds();
        Path link = Files.createSymbolicLink(folder.resolve("linked"), project.resolve("atlas"));
        Called called = run(List.of(link.toString(), "demo"), jdk.toString());
        assertThat(called.out()).contains("-Datlas.root=" + project.toRealPath());
    }

    @Test
    void keepsTheBuildOffStandardOutput() throws Exception {
        aMavenThatBuilds();
        Called called = atlas("demo");
        assertThat(called.out()).doesNotContain("chatter");
        assertThat(called.err()).contains("Building Evidence Atlas").contains("chatter");
    }

    @Test
    void twoAtOnceBuildOnce() throws Exception {
        aMavenThatBuilds();
        Process first = start(List.of(project + "/atlas", "one"), jdk.toString());
        Process second = start(List.of(project + "/atlas", "two"), jdk.toString());
        assertThat(outcome(first).code()).isZero();
        assertThat(outcome(second).code()).isZero();
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void takesOverTheLockOfABuildThatDied() throws Exception {
        aMavenThatBuilds();
        Path lock = Files.createDirectories(project.resolve("target/atlas.lock"));
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Files.writeString(lock.resolve("pid"), Long.toString(gone.pid()));
        assertThat(atlas("demo").code()).isZero();
        assertThat(lock).doesNotExist();
    }

    @Test
    void aFailedBuildStartsNothingAndIsTriedAgain() throws Exception {
        script(bin.resolve("mvn"), "echo 'cannot find symbol'; exit 1");
        Called called = atlas("demo");
        assertThat(called.code()).isEqualTo(3);
        assertThat(called.err())
                .contains("cannot find symbol")
                .contains("was not started: the build failed");
        aMavenThatBuilds();
        assertThat(atlas("demo").code()).isZero();
    }

    @Test
    void saysHowToGetAJdkWhenThereIsNone() throws Exception {
        aMavenThatBuilds();
        Called called = run(List.of(project + "/atlas", "demo"), "");
        assertThat(called.code()).isEqualTo(3);
        assertThat(called.err())
                .contains("needs a JDK 25 or newer")
                .contains("https://adoptium.net")
                .contains("export JAVA_HOME=");
    }

    @Test
    void doesNotTakeAnOlderJdk() throws Exception {
        aMavenThatBuilds();
        Called called = run(List.of(project + "/atlas", "demo"), aJdk("old", "17.0.15").toString());
        assertThat(called.code()).isEqualTo(3);
    }

    @Test
    void findsAJdkInTheUsualPlaces() throws Exception {
        aMavenThatBuilds();
        aJdk("places/jdk-17", "17.0.15");
        aJdk("places/jdk-26", "26");
        Called called = run(List.of(project + "/atlas", "demo"), "", folder + "/places");
        assertThat(called.code()).as(called.err()).isZero();
    }

    @Test
    void saysHowToGetMavenWhenThereIsNone() throws Exception {
        Called called = atlas("demo");
        assertThat(called.code()).isEqualTo(3);
        assertThat(called.err()).contains("Maven was not found").contains("apt-get install maven");
    }

    private record Called(int code, String out, String err) {}

    private Called atlas(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(project + "/atlas"));
        command.addAll(List.of(arguments));
        return run(command, jdk.toString());
    }

    private Called run(List<String> command, String javaHome) throws Exception {
        return outcome(start(command, javaHome));
    }

    private Called run(List<String> command, String javaHome, String places) throws Exception {
        return outcome(start(command, javaHome, places));
    }

    private Process start(List<String> command, String javaHome) throws IOException {
        return start(command, javaHome, "");
    }

    private Process start(List<String> command, String javaHome, String places) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().clear();
        // A PATH with the usual tools, but with no mvn or java of this machine.
        builder.environment().put("PATH", bin + ":" + tools);
        builder.environment().put("JAVA_HOME", javaHome);
        builder.environment().put("ATLAS_JDK_PLACES", places);
        builder.environment().put("HOME", folder.toString());
        return builder.start();
    }

    private String onlyPlainTools() throws IOException {
        Path tools = Files.createDirectories(folder.resolve("tools"));
        for (String tool : PLAIN_TOOLS) {
            String path = Files.exists(Path.of("/usr/bin", tool)) ? "/usr/bin/" : "/bin/";
            script(tools.resolve(tool), "exec " + path + tool + " \"$@\"");
        }
        return tools.toString();
    }

    private static Called outcome(Process process) throws Exception {
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes());
        String err = new String(process.getErrorStream().readAllBytes());
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Called(process.exitValue(), out, err);
    }

    private void aMavenThatBuilds() throws IOException {
        script(
                bin.resolve("mvn"),
                """
                echo chatter
                echo built >>'%1$s/builds'
                sleep 0.3
                echo jar >'%2$s/target/evidence-atlas-1.jar'
                """
                        .formatted(folder, project));
    }

    private long builds() throws IOException {
        return Files.readAllLines(folder.resolve("builds")).size();
    }

    private Path aJdk(String name, String version) throws IOException {
        Path home = folder.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        script(home.resolve("bin/javac"), "exit 0");
        script(
                home.resolve("bin/java"),
                """
                flags=
                while [ "$1" != -jar ]; do flags="$flags $1"; shift; done
                shift 2
                echo "$flags"
                for argument in "$@"; do echo "[$argument]"; done
                """);
        return home;
    }

    private static void script(Path file, String body) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
        makeExecutable(file);
    }

    private static void makeExecutable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
