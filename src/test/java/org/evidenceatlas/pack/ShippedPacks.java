package org.evidenceatlas.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The packs that ship: every folder in packs/. */
public final class ShippedPacks {
    private static final Path FOLDER = Path.of("packs");

    private ShippedPacks() {}

    /** All of them, in the order of their names. */
    public static List<Pack> all() {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.filter(Files::isDirectory).sorted().map(PackReader::read).toList();
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    /** The one with that name. */
    public static Pack named(String name) {
        return PackReader.read(FOLDER.resolve(name));
    }
}
