package org.evidenceatlas.store.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a process lives: the name of its host for people, and after it, where the system tells (on
 * Linux), the start of the machine and the numbering of its processes. Two containers may bear one
 * name, and each has a process 7; only where all of this is the same does a number name one
 * process.
 *
 * @param text as the table {@code writer} keeps it: "server1", or "server1 START/NUMBERING"
 */
record Place(String text) {
    /** Of this process. */
    static final Place HERE =
            here(Path.of("/proc/sys/kernel/random/boot_id"), Path.of("/proc/self/ns/pid"));

    static Place here(Path start, Path numbering) {
        String host = host().replace(' ', '-');
        try {
            return new Place(
                    host
                            + " "
                            + Files.readString(start).strip()
                            + "/"
                            + Files.readSymbolicLink(numbering));
        } catch (IOException | UnsupportedOperationException untold) {
            return new Place(host);
        }
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "an-unnamed-host";
        }
    }

    /** Whether processes with one number are one process, here and there. */
    boolean sameProcesses(Place other) {
        return text.contains(" ") && text.equals(other.text);
    }

    /** The name of the host. */
    @Override
    public String toString() {
        return text.split(" ", 2)[0];
    }
}
