package org.evidenceatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evidenceatlas.house.Docs;
import org.evidenceatlas.house.Workplace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's folder map is the tree, and the commands in the documents work as they stand. */
class ReadmeTest {
    private static final Path README = Path.of("README.md");
    private static final Path COMMANDS = Path.of("docs/commands.md");
    private static final Path ROOMS = Path.of("src/main/java/org/evidenceatlas");

    @Test
    void everyFolderOfTheMapIsThere() {
        assertThat(map()).isNotEmpty().allMatch(name -> Files.exists(Path.of(name)));
    }

    @Test
    void everyFolderThatIsThereStandsOnTheMap() {
        assertThat(folders())
                .allSatisfy(
                        folder ->
                                assertThat(map())
                                        .as("the README's map of the folders")
                                        .contains(folder + "/"));
    }

    @Test
    void theCommandsInTheDocumentsWork(@TempDir Path folder) throws Exception {
        Workplace place = new Workplace(folder);
        for (String command : commands()) {
            if (command.startsWith("./atlas serve")) {
                assertThat(place.serves(command)).as(command + " answers").isTrue();
            } else {
                Workplace.Called called = place.run(command);
                assertThat(called.code())
                        .as(command + "\n" + called.out() + called.err())
                        .isEqualTo(expectedCode(command));
            }
        }
    }

    @Test
    void everyCommandOfTheProgramStandsInTheDocument(@TempDir Path folder) throws Exception {
        String help = new Workplace(folder).run("./atlas --help").out();
        List<String> names =
                help.lines()
                        .dropWhile(line -> !line.strip().equals("Commands:"))
                        .skip(1)
                        .takeWhile(line -> !line.isBlank())
                        .filter(line -> line.matches("  [a-z].*"))
                        .map(line -> line.strip().split("\\s+")[0])
                        .toList();
        assertThat(names).isNotEmpty();
        assertThat(Docs.anchors(COMMANDS)).containsAll(names);
    }

    @Test
    void thePageInTheReadmeIsTheProgramsOwn(@TempDir Path folder) throws Exception {
        Workplace place = new Workplace(folder);
        place.run("./atlas run --from sample");
        List<String> shown =
                paragraphs(place.run("./atlas show kasimir-2022-tissue-specific").out());
        String page = String.join("\n", Docs.blocks(README, "page").getFirst());
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(README, Files.readString(README).replace(page, renewed(page, shown)));
        } else {
            assertThat(paragraphs(page))
                    .as("the page in the README; -Dgolden.update=true renews it")
                    .isNotEmpty()
                    .allMatch(shown::contains);
        }
    }

    /** Each paragraph of the page as it is shown now, found by its first line. */
    private static String renewed(String page, List<String> shown) {
        return paragraphs(page).stream()
                .map(
                        old ->
                                shown.stream()
                                        .filter(one -> firstLine(one).equals(firstLine(old)))
                                        .findFirst()
                                        .orElseThrow())
                .collect(Collectors.joining("\n\n"));
    }

    private static List<String> paragraphs(String text) {
        return Stream.of(text.strip().split("\n\n")).toList();
    }

    private static String firstLine(String paragraph) {
        return paragraph.lines().findFirst().orElse("");
    }

    /** {@code # exit 1} at the end of a line says that another code is right. */
    private static int expectedCode(String command) {
        int at = command.indexOf("# exit ");
        return at < 0 ? 0 : Integer.parseInt(command.substring(at + 7).strip());
    }

    private static List<String> commands() {
        return Stream.of(README, COMMANDS)
                .flatMap(file -> Docs.blocks(file, "sh").stream())
                .flatMap(List::stream)
                .filter(line -> line.contains("./atlas "))
                .toList();
    }

    /** Full paths: an entry that is indented stands in the folder above it. */
    private static List<String> map() {
        List<String> paths = new ArrayList<>();
        Deque<String> above = new ArrayDeque<>();
        for (String line : Docs.blocks(README, "map").getFirst()) {
            int depth = (line.length() - line.stripLeading().length()) / 2;
            while (above.size() > depth) {
                above.removeLast();
            }
            above.addLast(line.strip().split("\\s+")[0]);
            paths.add(String.join("", above));
        }
        return paths;
    }

    private static TreeSet<String> folders() {
        TreeSet<String> found = new TreeSet<>();
        for (Path parent :
                List.of(
                        ROOMS,
                        ROOMS.resolve("stage"),
                        Path.of("packs"),
                        Path.of("docs"),
                        Path.of("src/main/resources"))) {
            try (Stream<Path> children = Files.list(parent)) {
                children.filter(Files::isDirectory).map(Path::toString).forEach(found::add);
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }
        return found;
    }
}
