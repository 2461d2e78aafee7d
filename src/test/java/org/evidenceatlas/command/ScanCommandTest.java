package org.evidenceatlas.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.evidenceatlas.command.Program.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code atlas scan} in a process of its own: its lines and its exit codes. */
class ScanCommandTest {
    @TempDir private Path folder;

    @Test
    void whatIsFoundIsALineAndExitCodeOne() throws Exception {
        Files.writeString(folder.resolve("quiet.md"), "Some slept better.\n");
        Files.writeString(folder.resolve("loud.md"), "It always helps.\n");
        Files.write(folder.resolve("odd.txt"), new byte[] {1, 0});
        Files.writeString(folder.resolve("code.java"), "always");
        Said said = scan(folder.toString());
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).startsWith(folder + "/loud.md:1:4: critical: ").hasLineCount(1);
        assertThat(said.err()).contains("odd.txt: It is no text").contains("Files: 3. Found: 1.");
    }

    @Test
    void nothingFoundIsExitCodeZero() throws Exception {
        Said said = Program.over(folder).fed("Some slept better.", folder, "scan", "-");
        assertThat(said.code()).isZero();
        assertThat(said.out()).isEmpty();
    }

    @Test
    void strengthAnswersEachLineOfStandardInput() throws Exception {
        Said said =
                Program.over(folder)
                        .fed(
                                "Poor sleep was linked to pain.\n\nThe virus caused fatigue.",
                                folder,
                                "scan",
                                "--strength");
        assertThat(said.code()).isZero();
        assertThat(said.out())
                .isEqualTo("correlational\twas linked to\nnone\t\ncausal\tcaused fatigue\n");
    }

    @Test
    void wrongUseNamesWhatIsAllowed() throws Exception {
        assertThat(scan("no-such-file.md"))
                .extracting(Said::code, Said::err)
                .containsExactly(
                        2,
                        "There is no file or folder \"no-such-file.md\". Give text, Markdown or HTML,"
                                + " or - for standard input. For example: atlas scan README.md\n");
        assertThat(scan("--format", "xml", folder.toString()))
                .extracting(Said::code, Said::err)
                .containsExactly(
                        2,
                        "--format is \"xml\". Allowed are: text, json, sarif. For example: --format"
                                + " text\n");
        assertThat(scan("--strength", "--format", "json").code()).isEqualTo(2);
        assertThat(scan(folder.toString()).err()).contains("no file ends in .md");
    }

    private Said scan(String... args) throws Exception {
        String[] all = new String[args.length + 1];
        all[0] = "scan";
        System.arraycopy(args, 0, all, 1, args.length);
        return Program.over(folder).said(Files.createTempDirectory("scan"), all);
    }
}
