package org.evidenceatlas.corruption;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.evidenceatlas.stage.acquire.Acquirer;
import org.evidenceatlas.stage.assemble.Assembler;
import org.evidenceatlas.stage.assemble.Cluster;
import org.evidenceatlas.stage.assemble.Holdings;
import org.evidenceatlas.stage.classify.Classifier;
import org.evidenceatlas.stage.draft.Drafter;
import org.evidenceatlas.stage.examine.Examiner;
import org.junit.jupiter.api.Test;

/**
 * The suite knows nothing of how the examination works, so that it cannot be passed by a list of
 * words that both share.
 */
class IndependenceTest {
    /** What makes drafts of records, and what is tried. */
    private static final Set<Class<?>> FRONT_DOORS =
            Set.of(
                    Acquirer.class,
                    Assembler.class,
                    Cluster.class,
                    Holdings.class,
                    Classifier.class,
                    Drafter.class,
                    Examiner.class);

    private static final Set<String> NOUNS =
            Set.of("org.evidenceatlas.model", "org.evidenceatlas.stage", "org.evidenceatlas.pack");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

    /** Shorter ones are single words and names of fields. */
    private static final int LONG = 24;

    @Test
    void theSuiteUsesNoCodeOfTheExaminationButItsFrontDoor() {
        JavaClasses suite =
                new ClassFileImporter()
                        .importPath(Path.of("target/test-classes/org/evidenceatlas/corruption"));
        assertThat(suite).isNotEmpty();
        assertThat(
                        suite.stream()
                                .flatMap(one -> one.getDirectDependenciesFromSelf().stream())
                                .map(arrow -> arrow.getTargetClass().getBaseComponentType())
                                .filter(target -> target.getName().startsWith("org.evidenceatlas."))
                                .filter(target -> !isAllowed(target))
                                .map(JavaClass::getName)
                                .distinct())
                .as("what the suite uses beside nouns and front doors")
                .isEmpty();
    }

    private static boolean isAllowed(JavaClass target) {
        String room = target.getPackageName();
        return room.startsWith("org.evidenceatlas.corruption")
                || room.startsWith("org.evidenceatlas.model.")
                || NOUNS.contains(room)
                || FRONT_DOORS.stream().anyMatch(target::isEquivalentTo);
    }

    @Test
    void theSuiteSharesNoListOfWordsWithTheExamination() throws IOException {
        Set<String> shared = literals(Path.of("src/bench/java"));
        assertThat(shared).hasSizeGreaterThan(100);
        Set<String> checks = literals(Path.of("src/main/java/org/evidenceatlas/stage/examine"));
        checks.addAll(literals(Path.of("src/main/java/org/evidenceatlas/text")));
        shared.retainAll(checks);
        assertThat(shared).as("lists of words that stand in both").isEmpty();
    }

    private static Set<String> literals(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> found =
                    files.filter(file -> file.toString().endsWith(".java"))
                            .flatMap(file -> LITERAL.matcher(text(file)).results())
                            .map(match -> match.group(1))
                            .filter(literal -> literal.length() >= LONG)
                            .toList();
            return new TreeSet<>(found);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
