package org.evidenceatlas.site.files;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What builds wrote into a folder: a line for each file, its hash and its name. A file is announced
 * before it is written, so that a build which is killed leaves nothing that the next does not know
 * for its own. No time stands in it, so that it is the same for the same site. Thread-safe.
 */
final class Manifest implements Closeable {
    private final Path file;
    private final Map<String, Set<String>> before = new HashMap<>();
    private final Map<String, String> now = new TreeMap<>();
    private final Writer announced;

    Manifest(Path file) throws IOException {
        this.file = file;
        boolean torn = false;
        if (Files.exists(file)) {
            String text = Files.readString(file);
            text.lines().forEach(this::read);
            torn = !text.isEmpty() && !text.endsWith("\n");
        }
        this.announced =
                Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        if (torn) {
            announced.write("\n");
        }
    }

    /** A line that a killed build tore names no file: what it announced was not written. */
    private void read(String line) {
        int space = line.indexOf(' ');
        if (space > 0 && space + 1 < line.length()) {
            before.computeIfAbsent(line.substring(space + 1), name -> new HashSet<>())
                    .add(line.substring(0, space));
        }
    }

    /** Whether an earlier build wrote a file of this name. */
    boolean knows(String name) {
        return before.containsKey(name);
    }

    /** Whether a build wrote, or was about to write, these bytes under this name. */
    boolean wrote(String name, String hash) {
        return before.getOrDefault(name, Set.of()).contains(hash);
    }

    /** Says on disk that a file is about to be written. */
    synchronized void announce(String name, String hash) throws IOException {
        announced.write(line(name, hash));
        announced.flush();
    }

    /** Says that a file is there now. */
    synchronized void keep(String name, String hash) {
        now.put(name, hash);
    }

    /** The names that earlier builds wrote and this one did not, in their order. */
    synchronized Set<String> left() {
        Set<String> left = new TreeSet<>(before.keySet());
        left.removeAll(now.keySet());
        return left;
    }

    /** Puts the files of this build in the place of those before. */
    synchronized void finish(Path temporary) throws IOException {
        try (BufferedWriter all = Files.newBufferedWriter(temporary)) {
            for (Map.Entry<String, String> one : now.entrySet()) {
                all.write(line(one.getKey(), one.getValue()));
            }
        }
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String line(String name, String hash) {
        return hash + " " + name + "\n";
    }

    @Override
    public void close() throws IOException {
        announced.close();
    }
}
