package org.evidenceatlas.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.command.Program.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad input, given to the real program in a process of its own: its words and its exit code. */
class CommandLineTest {
    private static final String RECORD =
            """
            <PubmedArticle><MedlineCitation><PMID Version="1">90000001</PMID><Article>
            <Journal><Title>Journal of Tests</Title></Journal>
            <ArticleTitle>Sleep in myalgic encephalomyelitis: a survey.</ArticleTitle>
            </Article></MedlineCitation></PubmedArticle>
            """;

    @TempDir private Path folder;

    @Test
    void withoutAHomeThatOfTheShellIsMeant() throws Exception {
        Said said =
                Program.over(folder)
                        .with("ATLAS_HOME", "")
                        .with("HOME", folder.resolve("me").toString())
                        .said(folder, "export", "--format", "search-log", "--out", "-");
        assertThat(said.code()).isEqualTo(3);
        assertThat(said.err()).contains(folder.resolve("me/.evidence-atlas").toString());
    }

    @Test
    void aMissingFileIsWrongUse() throws Exception {
        Said said = atlas("run", "--from", "no-such-file.xml");
        assertThat(said.err()).contains("no-such-file.xml").contains("Give a file of records");
        assertThat(said.code()).isEqualTo(2);
    }

    @Test
    void aFolderWithoutRecordsIsNamed() throws Exception {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Said said = atlas("run", "--from", empty.toString());
        assertThat(said.out() + said.err()).contains("empty").contains(".xml");
        assertThat(said.code()).isIn(1, 2);
    }

    @Test
    void textThatIsNoXmlIsRefusedByName() throws Exception {
        Said said = atlas("run", "--from", file("notes.xml", "Dear diary, no XML here.\n"));
        assertThat(said.out()).contains("refused    1").contains("notes.xml");
        assertThat(said.code()).isEqualTo(1);
    }

    @Test
    void aTruncatedFileGivesTheRecordsBeforeTheCut() throws Exception {
        String cut = "<PubmedArticleSet>" + RECORD + "<PubmedArticle><MedlineCitation><PMID>9000";
        Said said = atlas("run", "--from", file("cut.xml", cut), "--strict");
        assertThat(said.out()).contains("in         1 records").contains("cut.xml, line");
        assertThat(said.code()).isEqualTo(1);
        assertThat(atlas("run", "--from", folder.resolve("cut.xml").toString()).code()).isZero();
    }

    @Test
    void anEntityBombIsRefusedBeforeItGrows() throws Exception {
        String bomb =
                "<!DOCTYPE x [<!ENTITY a \"boom\"><!ENTITY b \"&a;&a;\">]><PubmedArticleSet>&b;"
                        + "</PubmedArticleSet>";
        Said said = atlas("run", "--from", file("bomb.xml", bomb));
        assertThat(said.out()).contains("bomb.xml").containsIgnoringCase("entit");
        assertThat(said.code()).isEqualTo(1);
    }

    @Test
    void anExternalEntityIsNeverOpened() throws Exception {
        String secret = file("secret.txt", "the secret words");
        String external =
                "<!DOCTYPE x [<!ENTITY s SYSTEM \"file://"
                        + secret
                        + "\">]><PubmedArticleSet>&s;</PubmedArticleSet>";
        Said said = atlas("classify", file("external.xml", external));
        assertThat(said.err()).contains("external.xml").containsIgnoringCase("entit");
        assertThat(said.out() + said.err()).doesNotContain("the secret words");
        assertThat(said.code()).isEqualTo(1);
    }

    @Test
    void aBusyPortIsNamedWithAnotherToTry() throws Exception {
        Said made = atlas("demo", "--no-serve");
        assertThat(made.code()).isZero();
        try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
            String port = Integer.toString(busy.getLocalPort());
            Said said = atlas("serve", "--port", port);
            assertThat(said.err()).contains("Port " + port).contains("--port ");
            assertThat(said.code()).isEqualTo(3);
        }
    }

    @Test
    void aHomeThatCannotBeWrittenIsNamed() throws Exception {
        Said said = atlas("run", "--from", "sample", "--home", "/proc/no-home-here");
        assertThat(said.err())
                .contains("The home /proc/no-home-here cannot be written")
                .contains("--home DIR");
        assertThat(said.code()).isEqualTo(3);
    }

    @Test
    void countsThatCannotBeWrittenAreToldWithWhatToDo() throws Exception {
        Path gold =
                Files.writeString(
                        folder.resolve("gold.jsonl"),
                        "{\"id\": \"pmid:36589231\", \"labels\": {\"design\": \"cohort\"}}\n");
        Said said =
                atlas(
                        "evaluate",
                        "--gold",
                        gold.toString(),
                        "--records",
                        "src/main/resources/sample/36589231.xml",
                        "--write",
                        "/no/such/folder/counts.json");
        assertThat(said.err())
                .contains("The file /no/such/folder/counts.json cannot be written")
                .contains("leave out --write");
        assertThat(said.code()).isEqualTo(3);
    }

    @Test
    void aWrongOptionIsNamedWithTheNearest() throws Exception {
        Said said = atlas("run", "--fron", "sample");
        assertThat(said.err())
                .contains("--fron")
                .contains("Did you mean: --from?")
                .contains("atlas run --help");
        assertThat(said.code()).isEqualTo(2);
    }

    @Test
    void aWrongCommandIsNamedWithTheNearest() throws Exception {
        Said said = atlas("clasify");
        assertThat(said.err()).contains("clasify").contains("Did you mean: classify?");
        assertThat(said.code()).isEqualTo(2);
    }

    @Test
    void aRunWithoutASourceSaysWhichThereAre() throws Exception {
        Said said = atlas("run");
        assertThat(said.err()).contains("--from sample").contains("--from FILE");
        assertThat(said.code()).isEqualTo(2);
    }

    @Test
    void classifyAnswersInInputOrderAndTouchesNoHome() throws Exception {
        String set = "<PubmedArticleSet>" + RECORD + "</PubmedArticleSet>";
        Said said = atlas("classify", file("one.xml", set));
        assertThat(said.out().lines()).hasSize(1);
        assertThat(said.out()).startsWith("{\"pmid\":\"90000001\"");
        assertThat(said.code()).isZero();
        assertThat(folder.resolve("home")).doesNotExist();
    }

    @Test
    void aWholeArticleIsClassifiedByItsAbstract() throws Exception {
        String article =
                "<article article-type=\"research-article\"><front><article-meta><article-id"
                        + " pub-id-type=\"pmid\">90000002</article-id><title-group><article-title>Rest"
                        + "</article-title></title-group><abstract><p>Twenty people"
                        + " rested.</p></abstract></article-meta></front><body><sec><title>Methods"
                        + "</title><p>We asked.</p></sec></body></article>";
        Said said = atlas("classify", file("whole.nxml", article));
        assertThat(said.out())
                .startsWith("{\"pmid\":\"90000002\"")
                .contains("\"read\":\"abstract\"");
        assertThat(said.code()).isZero();
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8).toString();
    }

    private Said atlas(String... args) throws IOException, InterruptedException {
        if (args[0].equals("demo")) {
            // Without it the demonstration has a home of its own.
            List<String> words = new ArrayList<>(List.of(args));
            words.addAll(List.of("--home", folder.resolve("home").toString()));
            return Program.over(folder.resolve("home")).said(folder, words.toArray(String[]::new));
        }
        return Program.over(folder.resolve("home")).said(folder, args);
    }
}
