package org.evidenceatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.evidenceatlas.line.Stages;
import org.evidenceatlas.store.Codec;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds what every stage makes of a tiny corpus: NAME.xml stands beside NAME.acquire.json to
 * NAME.publish.json. A stage whose output changes must change its version, or homes would keep what
 * the old one made. After a meant change: {@code mvn test -Dtest=GoldenLineTest
 * -Dgolden.update=true}, and look at the difference.
 */
class GoldenLineTest {
    private static final Path FOLDER = Path.of("src/test/resources/line");
    private static final String UPDATE =
            "Look at it, then: mvn test -Dtest=GoldenLineTest -Dgolden.update=true";

    /** What one golden file holds; what a product holds of the stage before stands there. */
    record Golden(String version, List<Object> products) {}

    /** The version alone, as it can be read back. */
    record Version(String version) {}

    @TestFactory
    Stream<DynamicTest> everyStageMakesWhatStandsBesideItsCorpus() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path corpus : files.filter(file -> file.toString().endsWith(".xml")).toList()) {
                Map<String, List<Object>> made = Stages.of(corpus);
                Stages.versions()
                        .forEach((stage, version) -> tests.add(test(corpus, stage, version, made)));
            }
        }
        return tests.stream();
    }

    @Test
    void anOutputThatChangesWithoutItsVersionIsTold() {
        assertThat(complaint("classify", "1", "1", false)).contains("raise its version");
        assertThat(complaint("classify", "1", "2", false)).contains("from version 1 to 2");
        assertThat(complaint("classify", "1", "1", true)).isEmpty();
    }

    private static DynamicTest test(
            Path corpus, String stage, String version, Map<String, List<Object>> made) {
        Path file = golden(corpus, stage);
        Golden golden = new Golden(version, made.getOrDefault(stage, List.of()));
        return DynamicTest.dynamicTest(file.toString(), () -> check(file, golden));
    }

    private static Path golden(Path corpus, String stage) {
        String name = corpus.getFileName().toString().replace(".xml", "");
        return FOLDER.resolve(name + "." + stage + ".json");
    }

    private static void check(Path file, Golden golden) throws IOException {
        String now = Codec.pretty(golden) + "\n";
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, now);
        }
        assertThat(file).as("The golden file is missing. " + UPDATE).exists();
        byte[] kept = Files.readAllBytes(file);
        String before = Codec.read(kept, Version.class).version();
        boolean same = now.equals(new String(kept, StandardCharsets.UTF_8));
        assertThat(complaint(file.toString(), before, golden.version(), same)).isEmpty();
    }

    private static String complaint(String what, String before, String now, boolean same) {
        if (same) {
            return "";
        }
        return before.equals(now)
                ? what
                        + ": the output changed and the version did not: raise its version. "
                        + UPDATE
                : what + ": went from version " + before + " to " + now + ". " + UPDATE;
    }
}
