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
import org.jspecify.annotations.Nullable;

/**
 * What builds wrote into a folder: a line for each file, its hash, its size and time as they were
 * then, its name. A file is announced before it is written, so that a build which is killed leaves
 * nothing that the next does not know for its own. Thread-safe.
 */
final class Manifest implements Closeable {
    private static final int PARTS = 4;

    /** Size and time of what was only announced. */
    private static final long UNKNOWN = -1;

    private final Path file;
    private final Map<String, Written> before;
    private final Map<String, Set<String>> hashes = new HashMap<>();
    private final Map<String, Written> now = new TreeMap<>();
    private final Writer announced;

    /**
     * A file as a build left it.
     *
     * @param size in bytes
     * @param time of its last change, in nanoseconds since 1970
     */
    record Written(String hash, long size, long time) {}

    Manifest(Path file) throws IOException {
        this.file = file;
        this.before = new HashMap<>();
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

    /** A line that a killed build tore is none: what it announced was not written. */
    private void read(String line) {
        String[] parts = line.split(" ", PARTS);
        if (parts.length < PARTS || parts[3].isEmpty()) {
            return;
        }
        try {
            Written written =
                    new Written(parts[0], Long.parseLong(parts[1]), Long.parseLong(parts[2]));
            before.put(parts[3], written);
            hashes.computeIfAbsent(parts[3], name -> new HashSet<>()).add(parts[0]);
        } catch (NumberFormatException torn) {
            return;
        }
    }

    /** How the last build left a file; null where none wrote it. */
    @Nullable Written of(String name) {
        return before.get(name);
    }

    /** Whether a build wrote, or was about to write, these bytes under this name. */
    boolean wrote(String name, String hash) {
        return hashes.getOrDefault(name, Set.of()).contains(hash);
    }

    /** Says on disk that a file is about to be written. */
    synchronized void announce(String name, String hash) throws IOException {
        announced.write(line(name, new Written(hash, UNKNOWN, UNKNOWN)));
        announced.flush();
    }

    /** Says that a file is there now. */
    synchronized void keep(String name, Written written) {
        now.put(name, written);
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
            for (Map.Entry<String, Written> one : now.entrySet()) {
                all.write(line(one.getKey(), one.getValue()));
            }
        }
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String line(String name, Written written) {
        return written.hash() + " " + written.size() + " " + written.time() + " " + name + "\n";
    }

    @Override
    public void close() throws IOException {
        announced.close();
    }
}
