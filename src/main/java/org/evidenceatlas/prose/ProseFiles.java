package org.evidenceatlas.prose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.evidenceatlas.prose.read.ProseFile;

/** Which files of a folder are prose. */
public final class ProseFiles {
    /** The endings of prose, as help names them. */
    public static final String ENDINGS = ".md, .markdown, .html, .htm, .xhtml and .txt";

    private ProseFiles() {}

    /**
     * The files of a folder and the folders in it that have an ending of prose, sorted by name;
     * what begins with a full stop, and links, are left out.
     *
     * @throws UncheckedIOException where the folder cannot be read
     */
    public static List<Path> in(Path folder) {
        try (Stream<Path> inside = Files.walk(folder)) {
            return inside.filter(Files::isRegularFile)
                    .filter(file -> !Files.isSymbolicLink(file))
                    .filter(file -> ProseFile.isProse(file.getFileName().toString()))
                    .filter(file -> isSeen(folder.relativize(file)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The folder "
                            + folder
                            + " cannot be read ("
                            + e.getClass().getSimpleName()
                            + "). Give one that can, or the files themselves.",
                    e);
        }
    }

    private static boolean isSeen(Path file) {
        for (Path part : file) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        return true;
    }
}
