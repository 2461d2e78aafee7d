package org.evidenceatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.evidenceatlas.line.Stages;
import org.evidenceatlas.store.Codec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds what every stage makes of a tiny corpus: NAME.xml stands beside NAME.acquire.json to
 * NAME.publish.json. A stage whose output changes must change the version of its code, or homes
 * would keep what the old one made. After a meant change: {@code mvn test -Dtest=GoldenLineTest
 * -Dgolden.update=true}, and look at the difference. The update is refused where a stage made
 * something else of the same input and its code has the version it had; where only the pack is the
 * cause, say so: {@code -Dgolden.update=pack}.
 */
class GoldenLineTest {
    private static final Path FOLDER = Path.of("src/test/resources/line");
    private static final String UPDATE =
            "Look at it, then: mvn test -Dtest=GoldenLineTest -Dgolden.update=true";

    /**
     * What one golden file holds; what a product holds of the stage before stands there.
     *
     * @param version of the code: "*" stands for the hash of the pack or the site
     * @param pack those hashes
     * @param input hash of what the stage was given
     */
    record Golden(
            String version, @Nullable String pack, @Nullable String input, List<Object> products) {
        static Golden of(String version, String input, List<Object> products) {
            String code = version.replaceAll("[0-9a-f]{12,}", "*");
            String pack = code.equals(version) ? "" : Codec.hash(Codec.write(version));
            return new Golden(code, pack, input, products);
        }

        boolean makesWhat(Golden other) {
            return Codec.pretty(products).equals(Codec.pretty(other.products()));
        }
    }

    @TestFactory
    Stream<DynamicTest> everyStageMakesWhatStandsBesideItsCorpus() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path corpus : files.filter(file -> file.toString().endsWith(".xml")).toList()) {
                Map<String, List<Object>> made = Stages.of(corpus);
                String input = Codec.hash(Files.readAllBytes(corpus));
                for (Map.Entry<String, String> stage : Stages.versions().entrySet()) {
                    List<Object> products = made.getOrDefault(stage.getKey(), List.of());
                    Path file = golden(corpus, stage.getKey());
                    Golden golden = Golden.of(stage.getValue(), input, products);
                    tests.add(DynamicTest.dynamicTest(file.toString(), () -> check(file, golden)));
                    input = Codec.hash(Codec.write(List.of(input, products)));
                }
            }
        }
        return tests.stream();
    }

    @Test
    void anOutputThatChangesWithoutTheVersionOfItsCodeIsRefused() {
        Golden before = Golden.of("1+" + "a".repeat(64), "x", List.of("old"));
        Golden code = Golden.of("1+" + "a".repeat(64), "x", List.of("new"));
        assertThat(refusal(before, code, "true")).contains("raise the version of its code");
        assertThat(refusal(before, code, "pack")).contains("raise the version of its code");
        Golden raised = Golden.of("2+" + "a".repeat(64), "x", List.of("new"));
        assertThat(refusal(before, raised, "true")).isEmpty();
        Golden fed = Golden.of("1+" + "a".repeat(64), "y", List.of("new"));
        assertThat(refusal(before, fed, "true")).isEmpty();
        assertThat(refusal(before, before, "")).isEmpty();
    }

    @Test
    void anEditOfThePackExcusesAChangeOnlyWhereThatIsSaid() {
        Golden before = Golden.of("1+" + "a".repeat(64), "x", List.of("old"));
        Golden edited = Golden.of("1+" + "b".repeat(64), "x", List.of("new"));
        assertThat(refusal(before, edited, "true")).contains("-Dgolden.update=pack");
        assertThat(refusal(before, edited, "pack")).isEmpty();
        Golden silent = Golden.of("1+" + "b".repeat(64), "x", List.of("old"));
        assertThat(refusal(before, silent, "true")).isEmpty();
    }

    private static Path golden(Path corpus, String stage) {
        String name = corpus.getFileName().toString().replace(".xml", "");
        return FOLDER.resolve(name + "." + stage + ".json");
    }

    private static void check(Path file, Golden now) throws IOException {
        String update = System.getProperty("golden.update", "");
        if (!Files.exists(file)) {
            assertThat(update).as("The golden file is missing. " + UPDATE).isNotEmpty();
        } else {
            Golden before = Codec.read(Files.readAllBytes(file), Golden.class);
            assertThat(refusal(before, now, update)).as(file.toString()).isEmpty();
        }
        if (!update.isEmpty()) {
            Files.writeString(file, Codec.pretty(now) + "\n");
        }
        assertThat(Files.readString(file)).as(UPDATE).isEqualTo(Codec.pretty(now) + "\n");
    }

    /** Why the golden file may not become what the stage makes now; empty where it may. */
    private static String refusal(Golden before, Golden now, String update) {
        boolean meant = !before.version().equals(now.version());
        boolean fed = !Objects.equals(before.input(), now.input());
        if (before.makesWhat(now) || meant || fed) {
            return "";
        }
        String raise =
                "The output changed, the input did not: raise the version of its code, which is "
                        + now.version()
                        + ".";
        if (Objects.equals(before.pack(), now.pack())) {
            return raise;
        }
        return update.equals("pack")
                ? ""
                : raise + " If only the pack is the cause: -Dgolden.update=pack";
    }
}
