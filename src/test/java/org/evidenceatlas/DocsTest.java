package org.evidenceatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.evidenceatlas.house.Docs;
import org.evidenceatlas.house.Rooms;
import org.junit.jupiter.api.Test;

/** The documents say what is true: links lead somewhere, and tables are those of the code. */
class DocsTest {
    private static final Path STACK = Path.of("docs/decisions/0001-the-stack.md");

    @Test
    void everyLinkLeadsSomewhere() {
        assertThat(Docs.all().stream().flatMap(DocsTest::deadLinks)).isEmpty();
    }

    @Test
    void everyDocumentIsReachedFromTheReadme() {
        Set<Path> reached = new HashSet<>();
        Deque<Path> open = new ArrayDeque<>(List.of(Path.of("README.md")));
        while (!open.isEmpty()) {
            Path file = open.pop();
            if (file.toString().endsWith(".md") && reached.add(file)) {
                Docs.links(file).forEach(target -> open.add(target(file, target)));
            }
        }
        assertThat(Docs.all()).isSubsetOf(reached);
    }

    @Test
    void theDrawingInTheDocumentIsTheOneTheBuildHolds() {
        assertThat(String.join("\n", Docs.blocks(Path.of("ARCHITECTURE.md"), "arrows").getFirst()))
                .isEqualTo(Rooms.drawing());
    }

    @Test
    void everyLibraryHasARowWithItsVersion() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        List<String> rows = Docs.lines(STACK);
        assertThat(libraries(pom).filter(library -> rows.stream().noneMatch(isRowOf(library, pom))))
                .as("libraries of the pom without a row in " + STACK)
                .isEmpty();
    }

    @Test
    void everyRowIsALibraryOfTheBuild() throws IOException {
        List<String> libraries = libraries(Files.readString(Path.of("pom.xml"))).toList();
        assertThat(rowNames().filter(name -> !name.equals("axe-core")))
                .as("rows of " + STACK + " that the pom does not have")
                .allMatch(libraries::contains);
    }

    @Test
    void everyDecisionStandsInTheList() throws IOException {
        String list = Files.readString(Path.of("docs/decisions/README.md"));
        try (Stream<Path> decisions = Files.list(Path.of("docs/decisions"))) {
            assertThat(decisions.map(file -> file.getFileName().toString()))
                    .filteredOn(name -> name.matches("\\d.*"))
                    .allMatch(name -> list.contains("(" + name + ")"));
        }
    }

    @Test
    void everyDecisionSaysWhatWouldChangeIt() throws IOException {
        try (Stream<Path> decisions = Files.list(Path.of("docs/decisions"))) {
            assertThat(
                            decisions
                                    .filter(file -> file.getFileName().toString().matches("\\d.*"))
                                    .filter(
                                            file ->
                                                    !Docs.anchors(file)
                                                            .containsAll(
                                                                    List.of(
                                                                            "context",
                                                                            "decision",
                                                                            "what-would-make-us-change-it"))))
                    .isEmpty();
        }
    }

    private static Stream<String> deadLinks(Path file) {
        return Docs.links(file).stream()
                .filter(target -> !leadsSomewhere(file, target))
                .map(target -> file + " → " + target);
    }

    private static boolean leadsSomewhere(Path file, String target) {
        String[] parts = target.split("#", 2);
        Path to = target(file, target);
        return Files.exists(to) && (parts.length == 1 || Docs.anchors(to).contains(parts[1]));
    }

    private static Path target(Path file, String link) {
        String path = link.split("#", 2)[0];
        return path.isEmpty() ? file : file.resolveSibling(path).normalize();
    }

    private static Stream<String> libraries(String pom) {
        String dependencies =
                pom.replaceAll("(?s)<dependencyManagement>.*?</dependencyManagement>", "");
        return Pattern.compile("<dependency>.*?<artifactId>([^<]+)</artifactId>", Pattern.DOTALL)
                .matcher(dependencies)
                .results()
                .map(found -> found.group(1))
                .distinct();
    }

    private static Stream<String> rowNames() {
        return Docs.lines(STACK).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| library"))
                .map(line -> line.split("\\|")[1].strip());
    }

    private static Predicate<String> isRowOf(String library, String pom) {
        return row -> {
            String[] cells = row.split("\\|");
            return cells.length > 2
                    && cells[1].strip().equals(library)
                    && pom.contains(">" + cells[2].strip() + "<");
        };
    }
}
