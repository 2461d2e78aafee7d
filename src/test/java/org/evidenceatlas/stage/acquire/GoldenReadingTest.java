package org.evidenceatlas.stage.acquire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.evidenceatlas.model.record.Refusal;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.stage.acquire.xml.Limits;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every file under pubmed/good and pubmed/bad is read as the .expected file beside it says. With
 * {@code -Dgolden.update=true} that is written anew, to be looked at.
 */
class GoldenReadingTest {
    private static final Path GOOD = Path.of("src/test/resources/pubmed/good");
    private static final Path BAD = Path.of("src/test/resources/pubmed/bad");
    private static final Limits SMALL = new Limits(2000, 1 << 20, 150, 100, 100_000, 10);

    @TestFactory
    Stream<DynamicTest> aGoodFileIsReadWhole() throws IOException {
        return pairs(GOOD, file -> reports(Gathered.from(Files.readAllBytes(file), Limits.USUAL)));
    }

    @TestFactory
    Stream<DynamicTest> aBadFileLosesNoGoodRecordAndSaysWhatIsWrong() throws IOException {
        return pairs(BAD, file -> told(Gathered.from(Files.readAllBytes(file), SMALL)));
    }

    private static Stream<DynamicTest> pairs(Path folder, Reading reading) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(folder)) {
            files = found.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
        }
        assertThat(files).hasSizeGreaterThan(3);
        return files.stream()
                .map(
                        file ->
                                DynamicTest.dynamicTest(
                                        file.getFileName().toString(),
                                        () -> {
                                            Path expected =
                                                    Path.of(
                                                            file.toString()
                                                                    .replace(".xml", ".expected"));
                                            if (Boolean.getBoolean("golden.update")) {
                                                Files.writeString(expected, reading.of(file));
                                            }
                                            assertThat(reading.of(file))
                                                    .isEqualTo(Files.readString(expected));
                                        }));
    }

    private static String reports(Gathered gathered) throws JsonProcessingException {
        assertThat(gathered.refusals()).isEmpty();
        ObjectMapper json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
        List<Object> reports = new ArrayList<>();
        gathered.records().forEach(record -> reports.add(record.report()));
        return json.writeValueAsString(reports) + "\n";
    }

    private static String told(Gathered gathered) {
        StringBuilder told = new StringBuilder();
        for (SourceRecord record : gathered.records()) {
            told.append("record ").append(record.report().ids().pmid()).append('\n');
        }
        for (Refusal refusal : gathered.refusals()) {
            told.append("refused at ")
                    .append(refusal.position())
                    .append(", PMID ")
                    .append(refusal.pmid())
                    .append("\n  ")
                    .append(refusal.reason())
                    .append("\n  ")
                    .append(refusal.advice())
                    .append('\n');
        }
        return told.toString();
    }

    private interface Reading {
        String of(Path file) throws IOException;
    }
}
