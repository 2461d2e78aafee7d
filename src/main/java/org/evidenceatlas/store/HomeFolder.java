package org.evidenceatlas.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The folder of a home, checked with sentences that say what to do. */
final class HomeFolder {
    static final String FILE = "atlas.db";

    private HomeFolder() {}

    /** Makes the folder where it is missing, and proves that it can be written. */
    static void prepare(Path home) {
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

    /** Refuses a folder in which there is no atlas to read. */
    static void mustHold(Path home) {
        if (!Files.isRegularFile(home.resolve(FILE))) {
            throw new HomeProblem(
                    "There is no atlas in the home "
                            + home
                            + " yet. Make one first: atlas run --from sample, or atlas run --from"
                            + " FILE; or name another home with --home DIR.");
        }
    }

    static HomeProblem unwritable(Path home, IOException cause) {
        return new HomeProblem(
                "The home "
                        + home
                        + " cannot be written ("
                        + cause.getClass().getSimpleName()
                        + "). Give a folder you may write to with --home DIR, or set ATLAS_HOME.",
                cause);
    }

    /** Lets one process at a time write to a home, and says who holds it. */
    static final class Lock implements AutoCloseable {
        private final FileChannel channel;

        private Lock(FileChannel channel) {
            this.channel = channel;
        }

        /** Takes the lock or says who has it. The system lets go of it when a process dies. */
        static Lock take(Path home) {
            Path file = home.resolve("writer.lock");
            Path holder = home.resolve("writer.pid");
            try {
                FileChannel channel =
                        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                if (lock(channel) == null) {
                    channel.close();
                    throw new HomeProblem(
                            "The home "
                                    + home
                                    + " is being written by another run (process "
                                    + read(holder)
                                    + "). Wait until it ends, or give this run another home with"
                                    + " --home DIR.");
                }
                Files.writeString(holder, Long.toString(ProcessHandle.current().pid()));
                return new Lock(channel);
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

        private static String read(Path holder) {
            try {
                return Files.readString(holder, StandardCharsets.UTF_8).strip();
            } catch (IOException e) {
                return "unknown";
            }
        }

        @Override
        public void close() {
            try {
                channel.close();
            } catch (IOException e) {
                throw new HomeProblem("The lock of the home could not be let go: " + e, e);
            }
        }
    }
}
