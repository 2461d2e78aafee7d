package org.evidenceatlas.store.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Files that are whole under their name, or not there, whatever happens meanwhile. */
final class Durable {
    private Durable() {}

    /** The name under which a file grows. */
    static Path part(Path file) {
        return file.resolveSibling(file.getFileName() + ".part");
    }

    /** Gives a file its name once all of it is on the disk. */
    static void move(Path part, Path file) throws IOException {
        sync(part, StandardOpenOption.WRITE);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        sync(file.toAbsolutePath().resolveSibling(""), StandardOpenOption.READ);
    }

    private static void sync(Path path, StandardOpenOption way) throws IOException {
        try (FileChannel channel = FileChannel.open(path, way)) {
            channel.force(true);
        }
    }

    /** Removes a database file that is not wanted, with what SQLite keeps beside it. */
    static void discard(Path file) {
        try {
            for (String end : List.of("", "-wal", "-shm", "-journal")) {
                Files.deleteIfExists(file.resolveSibling(file.getFileName() + end));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The file " + file + " cannot be removed (" + e + "). Remove it by hand.", e);
        }
    }
}
