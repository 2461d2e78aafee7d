package org.evidenceatlas.store.answers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.evidenceatlas.model.HomeProblem;
import org.evidenceatlas.model.access.AnswerStore;

/** A folder with a file for each answer, for commands that touch no home. Thread-safe. */
public final class AnswerFolder implements AnswerStore {
    private final Path folder;

    /**
     * The folder, which is made if it is missing.
     *
     * @throws HomeProblem where it cannot be
     */
    public AnswerFolder(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw problem(folder, e);
        }
    }

    @Override
    public Optional<String> kept(String request) {
        Path file = file(request);
        try {
            return Optional.of(Files.readString(file));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException e) {
            throw new HomeProblem(
                    "The kept answer "
                            + file
                            + " cannot be read as UTF-8 text. Restore it, or delete it to have the"
                            + " model asked again.",
                    e);
        }
    }

    /**
     * Written whole or not at all, so that a program that is killed leaves no half of one, and
     * never over another, so that two programs with one folder agree.
     */
    @Override
    public void keep(String request, String model, String answer) {
        Path file = file(request);
        try {
            Path part = Files.createTempFile(folder, "answer", ".part");
            try {
                Files.write(part, answer.getBytes(StandardCharsets.UTF_8));
                place(part, file);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw problem(file, e);
        }
    }

    /** A second name, unlike a move, is given at once and only where there is none. */
    private static void place(Path part, Path file) throws IOException {
        try {
            Files.createLink(file, part);
        } catch (FileAlreadyExistsException first) {
            return;
        } catch (UnsupportedOperationException | FileSystemException noLinks) {
            moved(part, file);
        }
    }

    private static void moved(Path part, Path file) throws IOException {
        try {
            Files.move(part, file);
        } catch (FileAlreadyExistsException first) {
            return;
        }
    }

    private Path file(String request) {
        return folder.resolve(request.replace(' ', '-') + ".json");
    }

    private static HomeProblem problem(Path place, IOException fault) {
        return new HomeProblem(
                "Answers cannot be kept in "
                        + place
                        + ". Give a folder that may be written to: --answers DIR",
                fault);
    }
}
