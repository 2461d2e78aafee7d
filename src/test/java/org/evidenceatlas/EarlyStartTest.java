package org.evidenceatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The file that lets {@code ./atlas serve}, {@code scan} and {@code draft} start faster, in a small
 * project with this real JDK and a tiny program: whatever is wrong with it, the program starts.
 */
class EarlyStartTest {
    @TempDir Path folder;
    private Path target;

    @BeforeEach
    void layOutASmallProject() throws Exception {
        target = Files.createDirectories(folder.resolve("target"));
        Files.createDirectories(folder.resolve("src/main"));
        Files.createDirectories(folder.resolve(".ci"));
        Files.writeString(folder.resolve("pom.xml"), "<project/>");
        Files.copy(Path.of(".ci/jdk.sh"), folder.resolve(".ci/jdk.sh"));
        Files.copy(Path.of("atlas"), folder.resolve("atlas"));
        Files.setPosixFilePermissions(
                folder.resolve("atlas"), PosixFilePermissions.fromString("rwxr-xr-x"));
        build("first");
        assertThat(serve()).contains("Preparing a faster start").contains("first [serve]");
        assertThat(early()).isRegularFile().isNotEmptyFile();
        assertThat(serve()).isEqualTo("first [serve]\n");
    }

    @Test
    void aDamagedFileDoesNotStopTheProgram() throws Exception {
        byte[] bytes = Files.readAllBytes(early());
        for (byte[] damaged :
                List.of(new byte[0], "no cache".getBytes(), half(bytes), flipped(bytes))) {
            Files.write(early(), damaged);
            assertThat(serve()).isEqualTo("first [serve]\n");
        }
    }

    @Test
    void aFileOfAnotherBuildIsNotUsedWhateverItsTime() throws Exception {
        build("second");
        Files.setLastModifiedTime(early(), FileTime.from(Instant.now().plusSeconds(60)));
        assertThat(serve()).contains("Preparing a faster start").contains("second [serve]");
        assertThat(serve()).isEqualTo("second [serve]\n");
    }

    @Test
    void theScannerAndTheDrafterHaveFilesOfTheirOwn() throws Exception {
        for (String command : List.of("scan", "draft")) {
            String said = "first [" + command + "]";
            assertThat(said(command)).contains("Preparing a faster start").contains(said);
            assertThat(said(command)).isEqualTo(said + "\n");
        }
        assertThat(serve()).isEqualTo("first [serve]\n");
    }

    private static byte[] half(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length / 2);
    }

    /** The header stays, so that it is taken for a good one at first. */
    private static byte[] flipped(byte[] bytes) {
        byte[] other = bytes.clone();
        for (int i = other.length / 2; i < other.length / 2 + 4096; i++) {
            other[i] ^= 0x55;
        }
        return other;
    }

    private Path early() throws IOException {
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file -> file.toString().endsWith(".aot")).findFirst().orElseThrow();
        }
    }

    private String serve() throws Exception {
        return said("serve");
    }

    /** What is said on both outputs; the program must end well. */
    private String said(String command) throws Exception {
        Path said = folder.resolve("said.txt");
        ProcessBuilder builder = new ProcessBuilder(folder.resolve("atlas").toString(), command);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().remove("ATLAS_JAVA_OPTS");
        Process process = builder.redirectErrorStream(true).redirectOutput(said.toFile()).start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(said)).isZero();
        return Files.readString(said);
    }

    /** A program that says its name and what it was asked. */
    private void build(String name) throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        String code =
                "public class Tiny { public static void main(String[] a) { System.out.println(\""
                        + name
                        + " [\" + a[0] + \"]\"); } }";
        JavaFileObject source =
                new SimpleJavaFileObject(
                        URI.create("string:///Tiny.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignored) {
                        return code;
                    }
                };
        boolean compiled =
                ToolProvider.getSystemJavaCompiler()
                        .getTask(
                                null,
                                null,
                                null,
                                List.of("-d", classes.toString()),
                                null,
                                List.of(source))
                        .call();
        assertThat(compiled).isTrue();
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "Tiny");
        Path jar = target.resolve("evidence-atlas-1.jar");
        Files.deleteIfExists(jar);
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream packed = new JarOutputStream(out, manifest)) {
            packed.putNextEntry(new ZipEntry("Tiny.class"));
            packed.write(Files.readAllBytes(classes.resolve("Tiny.class")));
        }
        Files.setLastModifiedTime(jar, FileTime.from(Instant.now().minusSeconds(10)));
        Files.writeString(target.resolve("atlas.built"), "");
    }
}
