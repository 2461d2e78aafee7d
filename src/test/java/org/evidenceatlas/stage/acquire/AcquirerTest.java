package org.evidenceatlas.stage.acquire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.stage.WrongSource;
import org.evidenceatlas.stage.acquire.xml.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcquirerTest {
    private static String record(int pmid) {
        return "<PubmedArticle><MedlineCitation><PMID>"
                + pmid
                + "</PMID><Article><ArticleTitle>Löhn’s title "
                + pmid
                + ".</ArticleTitle></Article></MedlineCitation></PubmedArticle>";
    }

    private static String set(String content) {
        return "<PubmedArticleSet>\r\n" + content + "\r\n</PubmedArticleSet>";
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream packed = new GZIPOutputStream(bytes)) {
            packed.write(plain);
        }
        return bytes.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aFolderIsReadWithItsFoldersInTheOrderOfNames(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("b"));
        Files.write(folder.resolve("c.xml"), utf8(set(record(3))));
        Files.write(folder.resolve("b/two.xml.gz"), gzip(utf8(set(record(2)))));
        Files.write(folder.resolve("a.XML"), utf8(set(record(1))));
        Files.writeString(folder.resolve("notes.md"), "not read");

        Gathered gathered = Gathered.from(folder.toString());

        assertThat(gathered.pmids()).containsExactly("1", "2", "3");
        assertThat(gathered.records().get(1).origin()).isEqualTo(folder + "/b/two.xml.gz");
        assertThat(gathered.refusals()).isEmpty();
    }

    @Test
    void gzipIsKnownByContentWhateverTheName(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("plain.xml");
        Files.write(file, gzip(utf8(set(record(1)))));
        assertThat(Gathered.from(file.toString()).pmids()).containsExactly("1");
    }

    @Test
    void aRecordKeepsItsExactCharacters() {
        String exact = record(1).replace("Löhn", "L&#xF6;hn\r\n  <!-- é -->");
        SourceRecord record = Gathered.fromText(set(exact)).records().getFirst();
        assertThat(record.verbatim()).isEqualTo(exact);
        assertThat(record.report().title().plain()).isEqualTo("Löhn ’s title 1.");
    }

    @Test
    void otherEncodingsAreReadAsDeclaredOrMarked() {
        String latin =
                "<?xml version='1.0' encoding='ISO-8859-1'?>" + set(record(1)).replace('’', '\'');
        Gathered one = Gathered.from(latin.getBytes(StandardCharsets.ISO_8859_1), Limits.USUAL);
        assertThat(one.records().getFirst().report().title().plain()).isEqualTo("Löhn's title 1.");
        for (String name : new String[] {"UTF-16", "UTF-16LE", "UTF-16BE"}) {
            byte[] bytes =
                    ("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + set(record(1)))
                            .getBytes(Charset.forName(name));
            Gathered wide = Gathered.from(bytes, Limits.USUAL);
            assertThat(wide.records().getFirst().report().title().plain())
                    .as(name)
                    .isEqualTo("Löhn’s title 1.");
        }
    }

    @Test
    void aMissingFileIsWrongUse() {
        assertThatThrownBy(() -> Gathered.from("no/such.xml"))
                .isInstanceOf(WrongSource.class)
                .hasMessage(
                        "There is no file or folder \"no/such.xml\". Give a file of records"
                                + " (PubMed XML, .nbib, RIS) or of retractions (CSV), a folder"
                                + " of them, \"-\" for standard input, or \"sample\".");
    }

    @Test
    void aFolderWithoutAFileIsWrongUse(@TempDir Path folder) {
        assertThatThrownBy(() -> Gathered.from(folder.toString()))
                .isInstanceOf(WrongSource.class)
                .hasMessageContaining(
                        "holds no file that ends in .xml, .nxml, .nbib, .ris, .csv, .txt, .gz.");
    }

    @Test
    void wrongUseIsFoundBeforeAnythingIsRead(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a.xml");
        Files.write(file, utf8(set(record(1))));
        Gathered gathered = new Gathered();
        assertThatThrownBy(
                        () ->
                                new Acquirer()
                                        .read(
                                                Arrays.asList(file.toString(), "missing"),
                                                InputStream.nullInputStream(),
                                                gathered))
                .isInstanceOf(WrongSource.class);
        assertThat(gathered.records()).isEmpty();
    }

    @Test
    void aGzipFileCutShortKeepsItsFirstRecords() throws IOException {
        StringBuilder many = new StringBuilder();
        for (int i = 1; i <= 4000; i++) {
            many.append(record(i)).append(i * 7919L).append("\n".repeat(i % 3));
        }
        byte[] whole =
                gzip(
                        utf8(
                                set(
                                        many.toString()
                                                .replaceAll(
                                                        "\\d+\n*<PubmedArticle>",
                                                        "<PubmedArticle>"))));
        Gathered gathered = Gathered.from(Arrays.copyOf(whole, whole.length * 3 / 4), Limits.USUAL);
        assertThat(gathered.records()).hasSizeGreaterThan(100);
        assertThat(gathered.refusals().getLast().reason())
                .isEqualTo("Its gzip data end too early. The records before this place were kept.");
    }

    @Test
    void aCompressionBombIsRefusedAndWhatCameBeforeIsKept() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream packed = new GZIPOutputStream(bytes)) {
            packed.write(utf8("<PubmedArticleSet>" + record(1)));
            byte[] blank = new byte[1 << 20];
            Arrays.fill(blank, (byte) ' ');
            for (int i = 0; i < 64; i++) {
                packed.write(blank);
            }
        }
        Gathered gathered = Gathered.from(bytes.toByteArray(), Limits.USUAL);
        assertThat(gathered.pmids()).containsExactly("1");
        assertThat(gathered.refusals()).hasSize(1);
        assertThat(gathered.refusals().getFirst().reason())
                .startsWith("It unpacks to more than 150 times its size");
    }

    @Test
    void theSampleIsOurRetelling() {
        Gathered gathered = Gathered.from("sample");
        assertThat(gathered.refusals()).isEmpty();
        assertThat(gathered.pmids()).hasSize(22).contains("36589231");
        assertThat(gathered.records())
                .allMatch(record -> record.retold() && record.origin().equals("sample"));
    }
}
