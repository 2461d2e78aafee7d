package org.evidenceatlas.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evidenceatlas.model.editorial.EditorialPage;
import org.evidenceatlas.model.editorial.EditorialSection;
import org.evidenceatlas.pack.markdown.PageFault;
import org.evidenceatlas.pack.markdown.PageReader;
import org.evidenceatlas.pattern.Pattern;

/**
 * Finds and reads the editorial pages of a pack: the folders start-here/ and guides/, each with an
 * index.md that links to all its other pages, and faq.md, press.md and editorial-policy.md. Each of
 * them may be missing.
 */
final class EditorialFiles {
    private static final List<String> FOLDERS = List.of("start-here", "guides");
    private static final List<String> SINGLE = List.of("faq", "press", "editorial-policy");
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,60}\\.md");

    /** The three depths of a guide, under these headings. */
    private static final List<String> DEPTHS =
            List.of("", "In 30 seconds", "In 3 minutes", "In 10 minutes");

    private EditorialFiles() {}

    /** All of them: start-here, guides, then single pages. */
    static List<EditorialPage> read(Path dir) {
        List<EditorialPage> pages = new ArrayList<>();
        for (String folder : FOLDERS) {
            if (Files.isDirectory(dir.resolve(folder))) {
                pages.addAll(folder(dir.resolve(folder), "/" + folder));
            }
        }
        for (String name : SINGLE) {
            Path file = dir.resolve(name + ".md");
            if (Files.exists(file)) {
                pages.add(page(file, "/" + name));
            }
        }
        return pages;
    }

    private static List<EditorialPage> folder(Path dir, String path) {
        Path first = dir.resolve("index.md");
        if (!Files.exists(first)) {
            throw new PackUnreadable(
                    dir + " has no index.md. Add one that links to each page of the folder.");
        }
        EditorialPage index = page(first, path);
        Set<String> linked =
                index.sections().stream()
                        .flatMap(section -> section.blocks().stream())
                        .flatMap(block -> block.lines().stream())
                        .flatMap(line -> line.pieces().stream())
                        .map(piece -> piece.href())
                        .collect(Collectors.toSet());
        List<EditorialPage> pages = new ArrayList<>(List.of(index));
        for (String name : names(dir)) {
            EditorialPage page =
                    page(dir.resolve(name), path + "/" + name.substring(0, name.length() - 3));
            if (!linked.contains(page.path())) {
                throw new PackUnreadable(
                        first
                                + " does not link to "
                                + page.path()
                                + ". Each page of the folder must be reached from it, for example:"
                                + " - ["
                                + page.title()
                                + "]("
                                + page.path()
                                + ")");
            }
            pages.add(page);
        }
        return pages;
    }

    /** The names of the pages beside the index, in their order. */
    private static List<String> names(Path dir) {
        try (Stream<Path> files = Files.list(dir)) {
            List<String> names =
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> !name.equals("index.md"))
                            .sorted()
                            .toList();
            for (String name : names) {
                if (!NAME.matcher(name).matches()) {
                    throw new PackUnreadable(
                            dir
                                    + " holds \""
                                    + name
                                    + "\". Allowed are pages named with small letters, digits and"
                                    + " hyphens, for example: understanding-pem.md");
                }
            }
            return names;
        } catch (IOException unread) {
            throw new PackUnreadable(dir + " cannot be listed; check that it may be.", unread);
        }
    }

    private static EditorialPage page(Path file, String path) {
        EditorialPage page;
        try {
            page = PageReader.read(path, YamlFile.text(file));
        } catch (PageFault fault) {
            throw new PackUnreadable(
                    file + ", line " + fault.line() + ": " + fault.getMessage(), fault);
        } catch (IOException unread) {
            throw new PackUnreadable(
                    file + " cannot be read; check that it is UTF-8 and may be opened.", unread);
        }
        List<String> headings = page.sections().stream().map(EditorialSection::heading).toList();
        if (path.startsWith("/guides/") && !headings.equals(DEPTHS)) {
            throw new PackUnreadable(
                    file
                            + " has the parts "
                            + headings
                            + ". A guide has a sentence or two on what it is about, and then three"
                            + " depths: ## "
                            + String.join(", ## ", DEPTHS.subList(1, 4))
                            + ".");
        }
        return page;
    }
}
