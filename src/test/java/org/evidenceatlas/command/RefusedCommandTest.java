package org.evidenceatlas.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.evidenceatlas.command.Program.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run refused is looked at later, by the real program in a process of its own. */
class RefusedCommandTest {
    private static final String RECORD =
            "<PubmedArticle><MedlineCitation><PMID>9000000%d</PMID><Article><ArticleTitle>%s"
                    + "</ArticleTitle></Article></MedlineCitation></PubmedArticle>\n";

    @TempDir private Path folder;

    @Test
    void eachIsShownWithItsBeginningAndNothingOfItSteersTheTerminal() throws Exception {
        String bad = RECORD.formatted(2, "A \u202E\u001B[31m &nbsp; title");
        String set =
                "<PubmedArticleSet>\n"
                        + RECORD.formatted(1, "A title.")
                        + bad
                        + RECORD.formatted(3, "x".repeat(5001))
                        + RECORD.formatted(4, "Another.")
                        + "</PubmedArticleSet>\n";
        Path file = Files.writeString(folder.resolve("bad.xml"), set);
        Said run = atlas("run", "--from", file.toString(), "--as-of", "2026-01-02T03:04:05Z");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("in         2 records", "atlas show --refused");

        Said shown = atlas("show", "--refused");
        assertThat(shown.code()).isZero();
        assertThat(shown.out())
                .startsWith("Run 1, as of 2026-01-02T03:04:05Z: 2 refused.\n\n1. " + file)
                .contains("bad.xml, line 3, column ")
                .contains(", PMID 90000002\n   It is not well-formed XML: Illegal XML character")
                .contains("\n   Fetch this record again from PubMed, or mend the place named.\n")
                .contains("   | <PubmedArticle><MedlineCitation><PMID>90000002</PMID>")
                .contains("A \\u202e\\u001b[31m &nbsp; title")
                .contains("2. " + file + ", line 4, column 1, PMID 90000003")
                .contains("Its title has 5001 characters; 5000 are the most that are taken.")
                .contains("It begins, in its first 2000 characters:")
                .doesNotContain("\u202E", "\u001B");
        assertThat(atlas("show", "--refused", "1").out()).isEqualTo(shown.out());
    }

    @Test
    void aRunThatIsNotThereIsAnsweredWithThoseThatAre() throws Exception {
        String set = "<PubmedArticleSet>" + RECORD.formatted(1, "A.") + "</PubmedArticleSet>";
        Path file = Files.writeString(folder.resolve("good.xml"), set);
        assertThat(atlas("run", "--from", file.toString()).code()).isZero();
        Said said = atlas("show", "--refused", "7");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err())
                .contains(
                        "This home has no run 7; its runs are 1 to 1. For example: atlas show"
                                + " --refused 1");
        assertThat(atlas("show", "--refused").out()).contains(": nothing was refused.");
        Said nothing = atlas("show");
        assertThat(nothing.code()).isEqualTo(2);
        assertThat(nothing.err()).contains("atlas show 36589231", "atlas show --refused");
    }

    private Said atlas(String... args) throws IOException, InterruptedException {
        return Program.over(folder.resolve("home")).said(folder, args);
    }
}
