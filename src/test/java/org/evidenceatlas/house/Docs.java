package org.evidenceatlas.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The project's documents: their fenced blocks, links and headings. */
public final class Docs {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");

    private Docs() {}

    /** All Markdown of the project, in the order of their paths. */
    public static List<Path> all() {
        try (Stream<Path> root = Files.list(Path.of(""));
                Stream<Path> docs = Files.walk(Path.of("docs"))) {
            return Stream.concat(root, docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The lines of every fenced block of this kind ({@code ```kind}) in a document. */
    public static List<List<String>> blocks(Path file, String kind) {
        List<List<String>> blocks = new ArrayList<>();
        List<String> open = null;
        boolean wanted = false;
        for (String line : lines(file)) {
            if (line.startsWith("```")) {
                if (open == null) {
                    wanted = line.substring(3).strip().equals(kind);
                    open = new ArrayList<>();
                } else {
                    if (wanted) {
                        blocks.add(open);
                    }
                    open = null;
                }
            } else if (open != null) {
                open.add(line);
            }
        }
        return blocks;
    }

    /** The targets of all links of a document, addresses of other sites left out. */
    public static List<String> links(Path file) {
        return LINK.matcher(String.join("\n", lines(file)))
                .results()
                .map(found -> found.group(1))
                .filter(target -> !target.matches("[a-z]+:.*"))
                .toList();
    }

    /** The anchors under which the headings of a document can be reached. */
    public static List<String> anchors(Path file) {
        return lines(file).stream()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("^#+\\s*", "").toLowerCase(java.util.Locale.ROOT))
                .map(text -> text.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
                .toList();
    }

    /** The lines of a document. */
    public static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
