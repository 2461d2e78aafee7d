package org.evidenceatlas.prose;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.evidenceatlas.model.prose.Scanned;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What is found is printed as editors, programs and SARIF want it. */
class ReportTest {
    private static final Scanned FOUND =
            Scans.file(
                    "notes/a b.md",
                    "Rest always helps.\n\n<!-- atlas-scan: off wording.advice reason=\"quoted\" -->\n"
                            + "Patients should take it.");
    private static final Scanned QUIET = Scans.file("quiet.txt", "Some slept better.");
    private static final Scanned BINARY = Scans.bytes("image.txt", new byte[] {0, 1});

    @Test
    void aLineNamesPlaceSeverityWhatToDoAndTheRule() {
        assertThat(Scans.report("text", FOUND, QUIET, BINARY))
                .startsWith(
                        "notes/a b.md:1:6: critical: \"always\" says more than one study can; say"
                                + " what was seen, in whom, and how often. [wording.absolutes]\n")
                .contains("image.txt: It is no text: byte 1 is zero.")
                .endsWith("Files: 3. Found: 1. Switched off in the files: 1.\n");
    }

    @Test
    void aLineOfJsonHasFixedKeys() {
        assertThat(Scans.report("json", FOUND))
                .startsWith(
                        "{\"file\":\"notes/a b.md\",\"line\":1,\"column\":6,\"end_line\":1,"
                                + "\"end_column\":12,\"rule\":\"wording.absolutes\",\"version\":")
                .contains("\"severity\":\"critical\",\"matched\":\"always\",\"message\":")
                .contains("\"why\":\"", "\"off\":null}", "\"off\":\"quoted\"}")
                .hasLineCount(2);
    }

    @Test
    void whatHidesInAFilesNameOrWordsDoesNotReachTheTerminal() {
        Scanned hostile = Scans.file("a\u001b[31m\nb.txt", "It always\u202e helps.");
        assertThat(Scans.report("text", hostile)).startsWith("a\\u001b[31m b.txt:1:4: critical");
    }

    @Test
    void theLogIsSarif() throws IOException {
        JsonSchema schema = schema();
        for (Scanned[] files :
                new Scanned[][] {{}, {QUIET}, {BINARY}, {FOUND, QUIET, FOUND, BINARY}}) {
            String log = Scans.out("sarif", files);
            assertThat(schema.validate(log, InputFormat.JSON)).as(log).isEmpty();
        }
    }

    @Test
    void theSchemaWouldSayWhatIsNoSarif() throws IOException {
        String log = Scans.out("sarif", FOUND);
        assertThat(schema().validate(log.replace("\"error\"", "\"critical\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void theLogNamesUnitsSuppressionsAndWhatWasNotRead() {
        assertThat(Scans.report("sarif", FOUND, BINARY))
                .contains("\"columnKind\":\"utf16CodeUnits\"")
                .contains("\"uri\":\"notes/a%20b.md\"")
                .contains("\"suppressions\":[{\"kind\":\"inSource\",\"justification\":\"quoted\"}]")
                .contains("\"executionSuccessful\":false")
                .contains("byte 1 is zero");
    }

    @Test
    void strengthIsALineForEachLine() throws IOException {
        String lines = "The drug reduced pain.\n\nFatigue was linked to age.\r\nNone of it\n";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Optional<String> unread =
                StrengthLines.tell(
                        new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
                        new PrintStream(out, false, StandardCharsets.UTF_8));
        assertThat(unread).isEmpty();
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .hasSize(4)
                .allMatch(line -> line.matches("(none|correlational|conditional|causal)\t.*"))
                .anyMatch(line -> line.startsWith("correlational\twas linked to"));
    }

    @Test
    void strengthSaysAfterWhichLineAFileIsNotUtf8() throws IOException {
        byte[] bytes = "One.\n\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(StrengthLines.tell(new ByteArrayInputStream(bytes), new PrintStream(out)))
                .hasValueSatisfying(reason -> assertThat(reason).startsWith("It is not UTF-8"));
    }

    private static JsonSchema schema() throws IOException {
        String shared = Optional.ofNullable(System.getenv("ATLAS_SHARED")).orElse("../shared");
        Path file = Path.of(shared, "specimens/sarif-ro-crate/sarif-schema-2.1.0.json");
        Assumptions.assumeTrue(
                Files.exists(file),
                "The schema of SARIF is not at " + file + "; set ATLAS_SHARED to run this test.");
        return JsonSchemaFactory.getInstance(VersionFlag.V7)
                .getSchema(Files.readString(file, StandardCharsets.UTF_8));
    }
}
