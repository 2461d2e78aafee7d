package org.evidenceatlas.house;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A folder in which a stranger would type commands: an {@code atlas} that runs what was built, an
 * empty home, and a file {@code records.xml}.
 *
 * <p>It never builds. Where the build says which jar it made ({@code -Datlas.jar}), that jar is
 * run; else the classes under test.
 */
public final class Workplace {
    private static final int MINUTES = 3;
    private static final String OPEN = "<PubmedArticleSet>";

    private final Path folder;

    /** What a command left behind. */
    public record Called(int code, String out, String err) {}

    public Workplace(Path folder) throws IOException {
        this.folder = folder;
        Files.writeString(folder.resolve("records.xml"), records());
        Path home = Files.createDirectories(folder.resolve("home"));
        Path script = folder.resolve("atlas");
        Files.writeString(
                script,
                """
                #!/bin/sh
                exec '%s/bin/java' --enable-native-access=ALL-UNNAMED -Datlas.root='%s' \
                -Duser.home='%s' %s "$@"
                """
                        .formatted(
                                System.getProperty("java.home"),
                                Path.of("").toAbsolutePath(),
                                home,
                                program()));
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** Runs a line of a document as a shell would; {@code demo} is kept from serving. */
    public Called run(String line) throws IOException, InterruptedException {
        Process process = start(line.replaceFirst("atlas demo(?!.*--no-serve)", "$0 --no-serve"));
        process.getOutputStream().close();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException(line + " did not end within minutes: " + MINUTES);
        }
        return new Called(
                process.exitValue(),
                Files.readString(folder.resolve("out.txt")),
                Files.readString(folder.resolve("err.txt")));
    }

    /** Whether a line that starts a server gets one that answers; the server is ended. */
    public boolean serves(String line) throws IOException, InterruptedException {
        int port = freePort();
        Process process =
                start("exec " + line.replaceFirst(" --port \\d+", "") + " --port " + port);
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest home =
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port)).build();
            while (process.isAlive()) {
                try {
                    return client.send(home, BodyHandlers.discarding()).statusCode() == 200;
                } catch (ConnectException notYet) {
                    process.waitFor(100, TimeUnit.MILLISECONDS);
                }
            }
            return false;
        } finally {
            process.destroy();
            process.waitFor(MINUTES, TimeUnit.MINUTES);
        }
    }

    private Process start(String line) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder("sh", "-c", line)
                        .directory(folder.toFile())
                        .redirectOutput(folder.resolve("out.txt").toFile())
                        .redirectError(folder.resolve("err.txt").toFile());
        builder.environment().remove("ATLAS_HOME");
        builder.environment().remove("ATLAS_DB");
        return builder.start();
    }

    private static String program() {
        String jar = System.getProperty("atlas.jar", "");
        return jar.isEmpty()
                ? "-cp '" + System.getProperty("java.class.path") + "' org.evidenceatlas.Atlas"
                : "-jar '" + jar + "'";
    }

    /** The shipped sample in one file. */
    private static String records() throws IOException {
        StringBuilder set = new StringBuilder("<?xml version=\"1.0\"?>\n" + OPEN);
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/sample"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".xml")).sorted().toList()) {
                String text = Files.readString(file);
                set.append(
                        text,
                        text.indexOf(OPEN) + OPEN.length(),
                        text.lastIndexOf("</PubmedArticleSet>"));
            }
        }
        return set.append("</PubmedArticleSet>\n").toString();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
