package org.evidenceatlas.stage.acquire.bibtex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.model.record.Refusal;
import org.evidenceatlas.model.record.Report;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.stage.Intake;
import org.evidenceatlas.stage.acquire.xml.Limits;
import org.junit.jupiter.api.Test;

class BibtexFormatTest {
    /** What came of a list. */
    private static final class Heard implements Intake {
        private final List<SourceRecord> records = new ArrayList<>();
        private final List<Refusal> refusals = new ArrayList<>();

        @Override
        public void record(SourceRecord record) {
            records.add(record);
        }

        @Override
        public void refused(Refusal refusal) {
            refusals.add(refusal);
        }

        Report report(int place) {
            return records.get(place).report();
        }

        List<String> titles() {
            return records.stream().map(one -> one.report().title().plain()).toList();
        }
    }

    private static Heard read(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Heard heard = new Heard();
        new BibtexFormat(Limits.USUAL).read("a.bib", new ByteArrayInputStream(bytes), heard);
        return heard;
    }

    @Test
    void accentsOfLatexAreLetters() {
        Heard heard =
                read(
                        """
                        @article{a, title = {The {ME/CFS} $n=5$ na{\\"\\i}ve 50\\% \\emph{study} of M{\\'e}ni{\\`e}re},
                          author = "{\\"O}zg{\\"u}r, Fran{\\c{c}}oise and Jan van der Berg and {The Group of Tests} and others",
                          year = 2020}
                        """);
        assertThat(heard.refusals).isEmpty();
        assertThat(heard.report(0).title().plain())
                .isEqualTo("The ME/CFS n=5 naïve 50% study of Ménière");
        assertThat(heard.report(0).authors().complete()).isFalse();
        assertThat(heard.report(0).authors().authors())
                .extracting("last", "fore", "collective")
                .containsExactly(
                        tuple("Özgür", "Françoise", null),
                        tuple("van der Berg", "Jan", null),
                        tuple("", null, "The Group of Tests"));
        assertThat(heard.report(0).dates().year()).isEqualTo(2020);
    }

    @Test
    void lettersOfEveryScriptAndOfLatexAreKept() {
        Heard heard =
                read(
                        """
                        @article{a, title = {漢字 and {α}, a~b}}
                        @article{b, title = {{\\L}ód{\\'z}, \\o\\ and \\"{\\i} of x_1 & y}}
                        @article{c, title = {漢字 {\\'e}tude}}
                        """);
        assertThat(heard.refusals).isEmpty();
        assertThat(heard.titles())
                .containsExactly("漢字 and α, a b", "Łódź, ø and ï of x_1 & y", "漢字 étude");
    }

    @Test
    void identifiersAreFoundWhereverTheyAreWritten() {
        Heard heard =
                read(
                        """
                        @article{a, title={A}, DOI = {https://doi.org/10.1234/A\\_b}}
                        @article{b, title={B}, url = {http://dx.doi.org/10.1234/b}}
                        @article{c, title={C}, note = {doi: 10.1234/c, PMID: 123}}
                        @online{d, title={D}, eprint = {456}, eprinttype = {pubmed}}
                        @article{e, title={E}, pmid = 789, pmcid = {PMC12}}
                        @misc{f, title={F}, eprint = {2101.00001}, archivePrefix = {arXiv}}
                        @article{g, title={G}, url = {https://pubmed.ncbi.nlm.nih.gov/321/}}
                        @article{h, title={H}, year = {1999}}
                        """);
        assertThat(heard.refusals).isEmpty();
        assertThat(heard.records.stream().map(one -> one.report().ids().key()).limit(7))
                .containsExactly(
                        "doi:10.1234/a_b",
                        "doi:10.1234/b",
                        "pmid:123",
                        "pmid:456",
                        "pmid:789",
                        "doi:10.48550/arxiv.2101.00001",
                        "pmid:321");
        assertThat(heard.report(7).ids().accession()).matches("bibtex-[0-9a-f]{16}");
    }

    @Test
    void abbreviationsCommentsAndPreamblesAreNoEntries() {
        Heard heard =
                read(
                        """
                        % made by hand
                        @comment{jabref-meta: {groups}}
                        @preamble{"\\newcommand{\\x}{}"}
                        @STRING(jt = "Journal of")
                        @string{whole = jt # { Tests}}
                        Free words, a@b.c, @ alone.
                        @article(a, title = "A (quoted) title", journal = whole, month = jan)
                        @comment{ @article{b, title={Commented out}} }
                        @article{c, title={C}, journal = unheardof}@article{d,title={D}}
                        """);
        assertThat(heard.refusals).isEmpty();
        assertThat(heard.titles()).containsExactly("A (quoted) title", "C", "D");
        assertThat(heard.report(0).container().title()).isEqualTo("Journal of Tests");
        assertThat(heard.report(1).container().title()).isEqualTo("unheardof");
    }

    @Test
    void aBrokenEntryIsNamedByItsLineAndTheRestIsRead() {
        Heard heard =
                read(
                        """
                        @article{a, title={A}}
                        @article{open, title={Never closed, year = 2001}

                        @article{b, title={B}}
                        @article{comma,
                          title={No comma}
                          year = 2001}
                        @article{none, year = 2001}
                        @article{c, title={C}}
                        @article{last, title={Cut
                        """);
        assertThat(heard.titles()).containsExactly("A", "B", "C");
        assertThat(heard.refusals)
                .extracting(one -> one.position() + ": " + one.reason())
                .containsExactly(
                        "line 2, column 1: The brace that opens this entry is closed nowhere.",
                        "line 7, column 3: It is not well-formed BibTeX: \"year\" cannot stand here.",
                        "line 8, column 1: This entry has no title and no identifier that could be"
                                + " looked for.",
                        "line 10, column 1: The brace that opens this entry is closed nowhere.");
        assertThat(heard.refusals.getFirst().advice())
                .isEqualTo("Add what is missing, most often a \"}\" at the end of a field.");
    }

    @Test
    void hostileListsCostLittleAndTakeNothingWithThem() {
        String bomb = "@string{a0 = {xxxxxxxxxx}}\n";
        for (int i = 1; i < 40; i++) {
            bomb += "@string{a" + i + " = a" + (i - 1) + " # a" + (i - 1) + "}\n";
        }
        Heard heard =
                read(
                        "@article{long, title={"
                                + "x".repeat(10_000_000)
                                + "}}\n@article{deep, title={"
                                + "{".repeat(100_000)
                                + "}".repeat(100_000)
                                + "}}\n@article{joined, title={x}"
                                + " # {x}".repeat(2_000)
                                + "}\n"
                                + bomb
                                + "@article{last, title=a39, doi={10.1234/x}}\n@a{"
                                + "@".repeat(1_000_000));
        assertThat(heard.records).hasSize(1);
        assertThat(heard.refusals.stream().map(Refusal::reason).limit(4))
                .containsExactly(
                        "This entry is longer than 4194304 characters.",
                        "Braces stand too deep within each other in this entry.",
                        "More than 1000 pieces are joined by \"#\" in it.",
                        "This abbreviation stands for more than 1000 characters.");
        assertThat(heard.report(0).title().plain().length()).isLessThan(1100);
    }

    @Test
    void bytesThatAreNoUtf8AreRefusedAndSignsThatHideTextAreNotShown() {
        Heard heard = new Heard();
        byte[] latin =
                "@article{a, title={M\u00fcller}}\n@article{b, title={B}}"
                        .getBytes(StandardCharsets.ISO_8859_1);
        new BibtexFormat(Limits.USUAL).read("a.bib", new ByteArrayInputStream(latin), heard);
        assertThat(heard.titles()).containsExactly("B");
        assertThat(heard.refusals.getFirst().reason()).startsWith("Some of its bytes are no UTF-8");
        assertThat(read("@article{a, title={A\u001b[31m\u202eB}}").titles())
                .containsExactly("A[31mB");
    }
}
