package org.evidenceatlas.store.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.evidenceatlas.model.HomeProblem;
import org.jspecify.annotations.Nullable;

/** The folder of a home, checked with sentences that say what to do. */
public final class HomeFolder {
    private HomeFolder() {}

    /** Makes the folder where it is missing, and proves that it can be written. */
    public static void prepare(Path home) {
        if (Files.exists(home) && !Files.isDirectory(home)) {
            throw new HomeProblem(
                    "The home "
                            + home
                            + " is a file, but a home is a folder. Give a folder: --home DIR.");
        }
        try {
            Files.createDirectories(home);
            Files.delete(Files.createTempFile(home, "write", ".probe"));
        } catch (IOException e) {
            throw unwritable(home, e);
        }
    }

    /** What to say where something in a home could not be written. */
    public static HomeProblem unwritable(Path home, IOException cause) {
        return new HomeProblem(
                "The home "
                        + home
                        + " cannot be written ("
                        + cause.getClass().getSimpleName()
                        + "). Give a folder you may write to with --home DIR, or set ATLAS_HOME.",
                cause);
    }

    /** What keeps other writers away while it is open. */
    public interface Hold extends AutoCloseable {
        /** Nothing: where the lease alone decides. */
        Hold NONE = () -> {};

        @Override
        void close();
    }

    /** Takes the lock of a home, if no other process has it. It ends when the process dies. */
    static Optional<Hold> lock(Path home) {
        try {
            FileChannel channel =
                    FileChannel.open(
                            home.resolve("writer.lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                return Optional.empty();
            }
            return Optional.of(() -> close(channel));
        } catch (IOException e) {
            throw unwritable(home, e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            throw new HomeProblem("The lock of the home could not be let go: " + e, e);
        }
    }
}
