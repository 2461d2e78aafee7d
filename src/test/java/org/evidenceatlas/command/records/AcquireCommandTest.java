package org.evidenceatlas.command.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.evidenceatlas.command.Program;
import org.evidenceatlas.command.Program.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcquireCommandTest {
    private static final String RECORD =
            """
            <PubmedArticle><MedlineCitation><PMID Version="1">%d</PMID><Article>
            <ArticleTitle>%s</ArticleTitle></Article></MedlineCitation></PubmedArticle>
            """;

    private static final String SET =
            "<PubmedArticleSet>"
                    + RECORD.formatted(90000001, "Rest in chronic fatigue syndrome.")
                    + RECORD.formatted(90000002, "Rest after a broken leg.")
                    + "</PubmedArticleSet>";

    @TempDir private Path folder;

    @Test
    void everyRecordIsALineOfJson() throws Exception {
        Said said = atlas("acquire", file("set.xml", SET));
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out().lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("{\"ids\":{\"pmid\":\"9000000"));
    }

    @Test
    void theQueryDecidesWhereItIsAskedToAndInFilesWithNlmsNames() throws Exception {
        Said asked = atlas("acquire", "--select", "query", file("set.xml", SET));
        assertThat(asked.out().lines()).hasSize(1).allMatch(line -> line.contains("90000001"));
        Said named = atlas("acquire", file("pubmed26n0001.xml", SET));
        assertThat(named.out()).isEqualTo(asked.out());
        Said all = atlas("acquire", "--select", "all", file("pubmed26n0001.xml", SET));
        assertThat(all.out().lines()).hasSize(2);
    }

    @Test
    void itsXmlIsASetThatIsReadAgain() throws Exception {
        Said first = atlas("acquire", "--format", "xml", file("set.xml", SET));
        Said again = atlas("acquire", "--format", "xml", file("again.xml", first.out()));
        assertThat(again.out()).isEqualTo(first.out()).contains("90000001", "90000002");
    }

    @Test
    void whatIsNoXmlIsNotPrintedAmongXml() throws Exception {
        String list = file("list.nbib", "PMID- 90000003\nTI  - Rest.\nAU  - Doe J\n\n");
        Said said = atlas("acquire", "--format", "xml", list);
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).doesNotContain("90000003");
        assertThat(said.err())
                .contains("It is nbib, and --format xml prints PubMed's XML alone.")
                .contains("Print what was read of it: --format jsonl.");
        assertThat(atlas("acquire", list).out()).contains("90000003");
    }

    @Test
    void chosenFieldsAreATableInTheOrderOfTheSource() throws Exception {
        StringBuilder many = new StringBuilder("<PubmedArticleSet>");
        StringBuilder rows = new StringBuilder("pmid\ttitle\n");
        for (int pmid = 90000001; pmid < 90004001; pmid++) {
            many.append(RECORD.formatted(pmid, "Rest &amp; <i>sleep</i> " + pmid + "."));
            rows.append(pmid).append("\tRest & sleep ").append(pmid).append(".\n");
        }
        String file = file("many.xml", many + "</PubmedArticleSet>");
        Said said = atlas("acquire", "--format", "tsv", "--fields", "pmid,title", file);
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out()).isEqualTo(rows.toString());
    }

    @Test
    void fieldsWithoutATableAreWrongUse() throws Exception {
        Said said = atlas("acquire", "--fields", "pmid", file("set.xml", SET));
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err())
                .contains("--fields names the columns of a table, and --format is \"jsonl\".")
                .contains("--format tsv --fields pmid");
        Said unknown = atlas("acquire", "--format", "tsv", "--fields", "x", file("set.xml", SET));
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("--fields is \"x\". Allowed are: pmid, doi, ");
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private Said atlas(String... args) throws IOException, InterruptedException {
        return Program.over(folder.resolve("home")).said(folder, args);
    }
}
