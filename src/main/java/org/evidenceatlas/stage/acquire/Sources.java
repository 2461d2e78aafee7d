package org.evidenceatlas.stage.acquire;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.evidenceatlas.model.record.Refusal;
import org.evidenceatlas.stage.Intake;
import org.evidenceatlas.stage.WrongSource;
import org.evidenceatlas.stage.acquire.format.Unclosed;
import org.evidenceatlas.text.Unseen;

/** Finds the sources that a name means: a file, a folder's files, standard input, the sample. */
final class Sources {
    private static final String SAMPLE = "/sample/";
    private static final String EXAMPLE =
            "Give a file of records (PubMed XML, .nbib, RIS) or of retractions (CSV), a folder of"
                    + " them, \"-\" for standard input, or \"sample\".";

    /**
     * What a file in a folder must end in to be looked at; what it holds decides how it is read.
     */
    private static final List<String> ENDINGS =
            List.of(".xml", ".nxml", ".nbib", ".ris", ".csv", ".txt", ".gz");

    private Sources() {}

    static List<Source> named(String from, InputStream stdin, Intake intake) {
        return switch (from) {
            case "-" -> List.of(new Source(Source.STDIN, false, () -> new Unclosed(stdin)));
            case "sample" -> sample();
            default -> path(from, intake);
        };
    }

    /** The system's own words about a failure, without the file's name before them. */
    static String words(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> "reading it is not allowed";
            case NoSuchFileException missing -> "it is no longer there";
            default -> String.valueOf(e.getMessage());
        };
    }

    private static List<Source> path(String from, Intake intake) {
        Path path;
        try {
            path = Path.of(from);
        } catch (InvalidPathException e) {
            throw new WrongSource("\"" + from + "\" cannot be the name of a file. " + EXAMPLE);
        }
        if (from.isBlank() || Files.notExists(path)) {
            throw new WrongSource("There is no file or folder \"" + from + "\". " + EXAMPLE);
        }
        return Files.isDirectory(path)
                ? folder(from, path, intake)
                : List.of(Source.of(from, path));
    }

    private static List<Source> folder(String from, Path folder, Intake intake) {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new Finder(files, intake));
        } catch (IOException e) {
            throw new WrongSource(
                    "The folder \"" + from + "\" cannot be listed: " + words(e) + ".");
        }
        if (files.isEmpty()) {
            throw new WrongSource(
                    "The folder \""
                            + from
                            + "\" holds no file that ends in "
                            + String.join(", ", ENDINGS)
                            + ". "
                            + EXAMPLE);
        }
        files.sort(Comparator.comparing(file -> name(folder, file)));
        String prefix = from.endsWith("/") ? from : from + "/";
        return files.stream().map(file -> Source.of(prefix + name(folder, file), file)).toList();
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static List<Source> sample() {
        List<Source> sources = new ArrayList<>();
        try (InputStream index = resource("index.txt");
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(index, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String name = line.strip();
                if (!name.isEmpty() && !name.startsWith("#")) {
                    sources.add(new Source("sample", true, () -> resource(name)));
                }
            }
        } catch (IOException e) {
            throw new WrongSource(
                    "The sample that ships inside cannot be read: " + words(e) + ". Build again.");
        }
        return sources;
    }

    private static InputStream resource(String name) throws IOException {
        InputStream found = Sources.class.getResourceAsStream(SAMPLE + name);
        if (found == null) {
            throw new IOException("the resource sample/" + name + " is missing");
        }
        return found;
    }

    /** Collects the files with a fitting name; what may not be read is refused by name. */
    private static final class Finder extends SimpleFileVisitor<Path> {
        private final List<Path> files;
        private final Intake intake;

        Finder(List<Path> files, Intake intake) {
            this.files = files;
            this.intake = intake;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
            if (ENDINGS.stream().anyMatch(name::endsWith) && Files.isRegularFile(file)) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            intake.refused(
                    new Refusal(
                            Unseen.escaped(file.toString()),
                            "",
                            null,
                            "It cannot be opened: " + words(e) + ".",
                            "Check that it may be read, then run again."));
            return FileVisitResult.CONTINUE;
        }
    }
}
