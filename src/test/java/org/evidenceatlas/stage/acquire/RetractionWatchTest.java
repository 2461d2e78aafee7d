package org.evidenceatlas.stage.acquire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.model.PartialDate;
import org.evidenceatlas.model.record.Refusal;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.model.testimony.Notice;
import org.evidenceatlas.model.testimony.NoticeType;
import org.evidenceatlas.model.testimony.Related;
import org.evidenceatlas.model.testimony.Testimony;
import org.evidenceatlas.stage.Intake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetractionWatchTest {
    private static final String HEADER =
            "\uFEFFRecord ID,Title,Subject,Institution,Journal,Publisher,Country,Author,URLS,"
                    + "ArticleType,RetractionDate,RetractionDOI,RetractionPubMedID,"
                    + "OriginalPaperDate,OriginalPaperDOI,OriginalPaperPubMedID,"
                    + "RetractionNature,Reason,Paywalled,Notes,\n";

    /** What came of a table. */
    private static final class Heard implements Intake {
        private final List<Testimony> said = new ArrayList<>();
        private final List<String> lists = new ArrayList<>();
        private final List<Refusal> refusals = new ArrayList<>();

        @Override
        public void record(SourceRecord record) {
            throw new AssertionError("A list of retractions has no records: " + record);
        }

        @Override
        public void refused(Refusal refusal) {
            refusals.add(refusal);
        }

        @Override
        public void testified(String origin, Testimony testimony) {
            said.add(testimony);
        }

        @Override
        public void listed(String source) {
            lists.add(source);
        }
    }

    private static Heard read(String rows) {
        byte[] bytes = (HEADER + rows).getBytes(StandardCharsets.UTF_8);
        Heard heard = new Heard();
        new Acquirer().read(List.of("-"), new ByteArrayInputStream(bytes), heard);
        return heard;
    }

    private static String row(String ids, String date, String nature) {
        return "7,\"A \"\"made-up\"\"\npaper, of two lines\",,,,,,,,Research Article;,"
                + date
                + ",10.1234/N,0,1/1/2020 0:00,"
                + ids
                + ","
                + nature
                + ",+Paper Mill;+Unreliable Results;,No,,\n";
    }

    @Test
    void aTableInAFileIsReadToItsEndAndNotRefused(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("table.csv");
        Files.writeString(file, HEADER + row("10.1234/A,7", "5/6/2021 0:00", "Retraction"));
        Heard heard = new Heard();
        new Acquirer().read(List.of(file.toString()), InputStream.nullInputStream(), heard);
        assertThat(heard.refusals).isEmpty();
        assertThat(heard.said)
                .extracting(Testimony::about)
                .containsExactly("doi:10.1234/a", "pmid:7");
    }

    @Test
    void rowsOfOnePaperAreOneTestimonyInTheOrderOfDates() {
        Heard heard =
                read(
                        row("10.1234/A,77", "9/27/2023 0:00", "Retraction")
                                + row("unavailable,78", "1/2/2022 0:00", "Correction")
                                + row("10.1234/a,77", "3/4/2021 0:00", "Expression of concern"));
        assertThat(heard.refusals).isEmpty();
        assertThat(heard.said)
                .extracting(Testimony::about)
                .containsExactly("doi:10.1234/a", "pmid:77", "pmid:78");
        assertThat(heard.said.get(1).notices()).isEqualTo(heard.said.getFirst().notices());
        assertThat(heard.said)
                .extracting(Testimony::related)
                .containsExactly(
                        List.of(), List.of(new Related("same-as", "doi:10.1234/a")), List.of());
        assertThat(heard.said.getFirst().notices())
                .extracting(Notice::type)
                .containsExactly(NoticeType.EXPRESSION_OF_CONCERN, NoticeType.RETRACTION);
        assertThat(heard.said.getFirst().notices().getLast())
                .isEqualTo(
                        new Notice(
                                NoticeType.RETRACTION,
                                "retraction-watch",
                                "Retraction: Paper Mill; Unreliable Results",
                                "10.1234/n",
                                null,
                                new PartialDate(2023, 9, 27)));
    }

    @Test
    void onlyAListOfManyRowsIsTheWholeList() {
        assertThat(read(row("10.1234/a,0", "1/1/2021 0:00", "Retraction")).lists).isEmpty();
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            rows.append(row("10.1234/p" + i + ",0", "1/1/2021 0:00", "Reinstatement"));
        }
        Heard whole = read(rows.toString());
        assertThat(whole.lists).containsExactly("retraction-watch");
        assertThat(whole.said).hasSize(10_000);
        Heard cut = read(rows + "9,\"never closed");
        assertThat(cut.lists).isEmpty();
        assertThat(cut.refusals).hasSize(1);
    }

    @Test
    void aQuotationMarkThatIsNeverClosedIsNamedAndTheRowsBeforeAreKept() {
        Heard heard =
                read(
                        row("10.1234/a,0", "1/1/2021 0:00", "Retraction")
                                + "8,\""
                                + "x".repeat(1 << 20));
        assertThat(heard.said).hasSize(1);
        assertThat(heard.refusals).hasSize(1);
        assertThat(heard.refusals.getFirst().reason())
                .startsWith("From here on this is no table: a quotation mark is not closed")
                .contains("262144 characters");
        assertThat(heard.refusals.getFirst().advice()).contains("Download the list again");
    }

    @Test
    void aCellOfTenMillionLettersEndsTheTableByNameAndTheRowsBeforeAreKept() {
        String row = row("10.1234/b,0", "1/1/2021 0:00", "Retraction");
        Heard heard =
                read(
                        row("10.1234/a,0", "1/1/2021 0:00", "Retraction")
                                + row.replace("+Paper Mill", "x".repeat(10_000_000)));
        assertThat(heard.said).extracting(Testimony::about).containsExactly("doi:10.1234/a");
        assertThat(heard.lists).isEmpty();
        assertThat(heard.refusals)
                .singleElement()
                .satisfies(
                        one ->
                                assertThat(one.reason())
                                        .contains("a field is longer than 262144 characters")
                                        .hasSizeLessThan(1000));
    }

    @Test
    void aNulInACellIsDroppedAndTheRowsAroundItAreRead() {
        String nul = row("10.1234/a,0", "1/1/2021 0:00", "Retraction").replace("Mill", "M\0ill");
        Heard heard = read(nul + row("10.1234/b,0", "1/1/2021 0:00", "Retraction"));
        assertThat(heard.refusals).isEmpty();
        assertThat(heard.said)
                .extracting(Testimony::about)
                .containsExactly("doi:10.1234/a", "doi:10.1234/b");
        assertThat(heard.said.getFirst().notices()).isEqualTo(heard.said.getLast().notices());
    }

    @Test
    void aFormulaInACellIsWordsAndNothingElse() {
        String formula = "\"=HYPERLINK(\"\"http://example.org\"\";\"\"x\"\")\"";
        String row = row("10.1234/a,0", "1/1/2021 0:00", "Retraction");
        Heard heard =
                read(
                        row.replace("+Paper Mill;+Unreliable Results;", formula)
                                + row(formula + ",0", "1/1/2021 0:00", "Retraction")
                                + row("10.1234/b,0", "=1+1", "=1+1"));
        assertThat(heard.refusals).isEmpty();
        assertThat(heard.said)
                .extracting(Testimony::about)
                .as("a cell that is no number names no paper")
                .containsExactly("doi:10.1234/a", "doi:10.1234/b");
        assertThat(heard.said.getFirst().notices().getFirst().text())
                .as("never the beginning of a cell of ours")
                .startsWith("Retraction: =HYPERLINK(");
        assertThat(heard.said.getLast().notices())
                .extracting(Notice::type, Notice::date)
                .containsExactly(tuple(NoticeType.UNKNOWN, null));
    }

    @Test
    void aShortRowIsRefusedByLineAndTheOthersAreRead() {
        Heard heard = read("1,short\n" + row("10.1234/a,0", "1/1/2021 0:00", "Retraction"));
        assertThat(heard.said).hasSize(1);
        assertThat(heard.refusals.getFirst().position()).isEqualTo("line 2, column 1");
        assertThat(heard.refusals.getFirst().reason())
                .isEqualTo("This row has 2 fields of 21, and \"\" for its RetractionNature.");
    }
}
