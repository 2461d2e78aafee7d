package org.evidenceatlas.store.answers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
            throw problem(file, e);
        }
    }

    /** Written whole or not at all, so that a program that is killed leaves no half of one. */
    @Override
    public void keep(String request, String model, String answer) {
        Path file = file(request);
        if (Files.exists(file)) {
            return;
        }
        try {
            Path part = Files.createTempFile(folder, "answer", ".part");
            Files.write(part, answer.getBytes(StandardCharsets.UTF_8));
            try {
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw problem(file, e);
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
