package org.evidenceatlas.stage.acquire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.evidenceatlas.cite.Citable;
import org.evidenceatlas.cite.RisStyle;
import org.evidenceatlas.model.SiteConfig;
import org.evidenceatlas.model.record.Author;
import org.evidenceatlas.model.record.Report;
import org.evidenceatlas.model.record.ReportKind;
import org.evidenceatlas.pack.PackReader;
import org.evidenceatlas.stage.acquire.xml.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RIS in the dialects of those who write it. */
class RisTest {
    private static final String HEAD = "TY  - JOUR\r\nTI  - Rest\r\n";

    private static Report one(String lines) {
        Gathered read = Gathered.fromText(lines);
        assertThat(read.refusals()).isEmpty();
        assertThat(read.records()).hasSize(1);
        return read.records().getFirst().report();
    }

    private static String issued(Report report) {
        return Objects.requireNonNull(report.dates().issue()).iso();
    }

    @Test
    void oneRecordIsReadWhole() {
        Report read =
                one(
                        "\uFEFFTY  - JOUR\nA1  - Löhn, Ada B., Jr\nAU  - Rest Study Group\nAU  - Plato\n"
                                + "T1  - Rest & more\n    of it\nJF  - Journal of rest\nJO  - J Rest\n"
                                + "VL  - 5\nIS  - 2\nSP  - 11\nEP  - 19\nSN  - 1234-5679\n"
                                + "PY  - 2023///\nDA  - 2023/09/04\nDO  - https://doi.org/10.1234/Rest.1\n"
                                + "N2  - We ask. All is well.\nKW  - pacing\nLA  - en\nER  -\n");
        assertThat(read.title().plain()).isEqualTo("Rest & more of it");
        assertThat(read.title().marked()).isEqualTo("Rest &amp; more of it");
        assertThat(read.authors().authors())
                .containsExactly(
                        new Author("Löhn", "Ada B.", "Jr", null, null),
                        new Author("", null, null, "Rest Study Group", null),
                        new Author("Plato", null, null, null, null));
        assertThat(read.container().title()).isEqualTo("Journal of rest");
        assertThat(read.container().abbreviation()).isEqualTo("J Rest");
        assertThat(read.container().pages()).isEqualTo("11-19");
        assertThat(issued(read)).isEqualTo("2023-09-04");
        assertThat(read.ids().doi()).isEqualTo("10.1234/Rest.1");
        assertThat(read.text().sections().getFirst().text()).isEqualTo("We ask. All is well.");
        assertThat(read.kind()).isEqualTo(ReportKind.ARTICLE);
    }

    @ParameterizedTest
    @CsvSource({
        "DO  - doi:10.1234/a, doi:10.1234/a",
        "M3  - doi: 10.1234/a, doi:10.1234/a",
        "L3  - 10.1234/a, doi:10.1234/a",
        "UR  - http://dx.doi.org/10.1234/A:7, doi:10.1234/a:7",
        "N1  - doi: 10.1234/a, doi:10.1234/a",
        "U1  - 23690738[pmid], pmid:23690738",
        "N1  - PMID: 23690738, pmid:23690738",
        "UR  - https://pubmed.ncbi.nlm.nih.gov/23690738/, pmid:23690738",
        "AN  - PMC3654245, pmcid:PMC3654245"
    })
    void identifiersAreFoundWhereverTheyStand(String line, String key) {
        assertThat(one(HEAD + line + "\r\nER  - \r\n").ids().key()).isEqualTo(key);
    }

    @Test
    void anAccessionNumberIsAPmidOnlyOfPubMed() {
        assertThat(one(HEAD + "AN  - 77\nDB  - PubMed\nER  - \n").ids().pmid()).isEqualTo("77");
        assertThat(one(HEAD + "AN  - 77\nDP  - MEDLINE\nER  - \n").ids().pmid()).isEqualTo("77");
        assertThat(one(HEAD + "AN  - 77\nDB  - Embase\nER  - \n").ids().pmid()).isNull();
    }

    @Test
    void aRecordWithoutIdentifiersGetsOneOfItsWords() {
        String words = HEAD + "AU  - Löhn, A\nPY  - 2023\n";
        String key = one(words + "ER  - \n").ids().key();
        assertThat(key).matches("accession:ris-[0-9a-f]{16}");
        assertThat(one(words + "VL  - 7\nER  - \n").ids().key()).isEqualTo(key);
        assertThat(one(words.replace("2023", "2022")).ids().key()).isNotEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "PY  - 2001/09/01/, 2001-09-01",
        "PY  - 2009///, 2009",
        "Y1  - 2015/october, 2015-10",
        "PY  - 2001/00/00/, 2001",
        "DA  - 2005/07/15, 2005-07-15"
    })
    void datesAreReadInEveryForm(String line, String iso) {
        assertThat(issued(one(HEAD + line + "\nER  - \n"))).isEqualTo(iso);
    }

    @Test
    void datesWithWordsAreOtherDates() {
        Report read = one(HEAD + "Y1  - 2013\nPY  - 2012/02/15/received\nER  - \n");
        assertThat(issued(read)).isEqualTo("2013");
    }

    @Test
    void aMissingEndEndsAtTheNextBeginning() {
        Gathered read = Gathered.fromText(HEAD + "DO  - 10.1234/a\n" + HEAD + "DO  - 10.1234/b\n");
        assertThat(read.records())
                .extracting(record -> record.report().ids().doi())
                .containsExactly("10.1234/a", "10.1234/b");
        assertThat(read.records().getFirst().key()).isEqualTo("ris:doi:10.1234/a");
    }

    @Test
    void aRecordWithoutItsFirstLineIsRefusedByLine() {
        Gathered read = Gathered.fromText("\nJF  - X\nT1  - Y\nER  -\n\n" + HEAD + "ER  -\n");
        assertThat(read.records()).hasSize(1);
        assertThat(read.refusals()).hasSize(1);
        assertThat(read.refusals().getFirst().position()).isEqualTo("line 2, column 1");
        assertThat(read.refusals().getFirst().reason())
                .isEqualTo(
                        "This record does not begin with a line \"TY  - \", as every RIS record"
                                + " does.");
    }

    @Test
    void bytesOfAnotherEncodingAreRefusedAndTheRestIsRead() {
        byte[] bytes =
                (HEAD + "AU  - Löhn, A\nER  - \n" + HEAD + "ER  - \n")
                        .getBytes(StandardCharsets.ISO_8859_1);
        Gathered read = Gathered.from(bytes, Limits.USUAL);
        assertThat(read.records()).hasSize(1);
        assertThat(read.refusals().getFirst().reason())
                .isEqualTo("Some of its bytes are no UTF-8, so its text would be wrong.");
        assertThat(read.refusals().getFirst().advice()).startsWith("Save the file as UTF-8");
    }

    @Test
    void whatWeExportIsReadBack() {
        SiteConfig site = PackReader.read(Path.of("packs/mecfs")).site();
        Report first = one(HEAD + "AU  - Löhn, Ada B\nAN  - 77\nDB  - PubMed\nJF  - J\nER  - \n");
        Report back = one(new RisStyle().cite(new Citable(first, "rest", false, site)));
        assertThat(back).isEqualTo(first);
    }

    @Test
    void aRecordOfAnyLengthIsHeldInBounds() {
        Limits small = new Limits(1000, 1L << 33, 150, 100, 1 << 25, 1000);
        String text = HEAD + "N1  - " + "x".repeat(5000) + "\nER  - \n" + HEAD + "ER  - \n";
        Gathered read = Gathered.from(text.getBytes(StandardCharsets.UTF_8), small);
        assertThat(read.records()).hasSize(1);
        assertThat(read.refusals().getFirst().reason())
                .isEqualTo("This record is longer than 1000 characters.");
    }
}
