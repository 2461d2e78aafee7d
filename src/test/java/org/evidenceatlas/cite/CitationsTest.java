package org.evidenceatlas.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.evidenceatlas.model.record.ReportKind;
import org.junit.jupiter.api.Test;

/** The golden lines of the specification, one behaviour each. */
class CitationsTest {
    private final CitationStyle primary = new PrimaryStyle();
    private final CitationStyle bibtex = new BibtexStyle();

    @Test
    void theSeedPaperIsCitedInFull() {
        assertThat(primary.cite(Reports.seed()))
                .isEqualTo(
                        "Kasimir, Francesca, Toomey, Danny, Liu, Zheng, Kaiping, Agnes C, Ariza,"
                                + " Maria Eugenia, & Prusty, Bhupesh K (2022). Tissue specific"
                                + " signature of HHV-6 infection in ME/CFS. Frontiers in molecular"
                                + " biosciences. https://doi.org/10.3389/fmolb.2022.1044964");
    }

    @Test
    void theSeedPapersBibtexIsTheReferences() {
        assertThat(bibtex.cite(Reports.seed()))
                .isEqualTo(
                        """
                        @article{mecfsatlas-kasimir-2022-tissue-specific,
                          author = {Kasimir, Francesca and Toomey, Danny and Liu, Zheng and Kaiping, Agnes C and Ariza, Maria Eugenia and Prusty, Bhupesh K},
                          title = {Tissue specific signature of HHV-6 infection in ME/CFS.},
                          journal = {Frontiers in molecular biosciences},
                          year = {2022},
                          doi = {10.3389/fmolb.2022.1044964},
                          note = {PubMed: 36589231},
                          url = {https://www.mecfsatlas.com/evidence/kasimir-2022-tissue-specific},
                        }""");
    }

    @Test
    void theSnapshotNamesVersionsAndDay() {
        Instant asOf = Instant.parse("2026-05-26T23:59:59Z");
        assertThat(SnapshotReference.of(Reports.seed(), asOf))
                .isEqualTo(
                        "ME/CFS Atlas. Generator v1 / Scanner v1.4 / policy v0.1. Accessed"
                                + " 2026-05-26."
                                + " https://www.mecfsatlas.com/evidence/kasimir-2022-tissue-specific");
    }

    @Test
    void oneAuthorStandsAlone() {
        Citable one =
                Reports.titled("Title.").by("Komaroff", "Anthony L").in("Journal", 2006).citable();
        assertThat(primary.cite(one))
                .isEqualTo(
                        "Komaroff, Anthony L (2006). Title. Journal."
                                + " https://doi.org/10.1000/x1");
    }

    @Test
    void twoAuthorsAreJoinedByAnAmpersandWithoutAComma() {
        Citable two = Reports.titled("Title.").by("White", "P D").by("Chalder", "T").citable();
        assertThat(primary.cite(two)).startsWith("White, P D & Chalder, T (2011). Title. Journal.");
    }

    @Test
    void moreThanSixAuthorsEndInEtAl() {
        Reports many = Reports.titled("Title.");
        for (String name : "A B C D E F G".split(" ")) {
            many.by(name, null);
        }
        assertThat(primary.cite(many.citable())).startsWith("A, B, C, D, E, F, et al. (2011). T");
        assertThat(bibtex.cite(many.citable()))
                .contains("author = {A and B and C and D and E and F and G},");
    }

    @Test
    void anIncompleteListSaysSoInEveryForm() {
        Citable some = Reports.titled("Title.").by("A", "X").by("B", "Y").incomplete().citable();
        assertThat(primary.cite(some)).startsWith("A, X, B, Y, et al. (2011). Title.");
        assertThat(bibtex.cite(some)).contains("author = {A, X and B, Y and others},");
        assertThat(new RisStyle().cite(some)).contains("N1  - The list of authors is incomplete");
        assertThat(new CslJsonStyle().cite(some)).contains("The list of authors is incomplete");
        assertThat(new NbibStyle().cite(some)).contains("AU  - et al.\n");
        assertThat(new ApaStyle().cite(some)).startsWith("A, X., B, Y., et al. (2011). Title.");
    }

    @Test
    void aGroupIsAnAuthorByItsWholeName() {
        Citable group =
                Reports.titled("Title.")
                        .by("White", "P D")
                        .byGroup("PACE trial management group")
                        .citable();
        assertThat(primary.cite(group)).startsWith("White, P D & PACE trial management group (2");
        assertThat(bibtex.cite(group))
                .contains("author = {White, P D and {PACE trial management group}},");
    }

    @Test
    void noAuthorIsUnknown() {
        Citable none = Reports.titled("Title.").in("Journal", 2002).citable();
        assertThat(primary.cite(none)).startsWith("Unknown authors (2002). Title.");
        assertThat(bibtex.cite(none)).contains("author = {{Unknown}},");
    }

    @Test
    void withoutADoiThePubmedAddressStands() {
        Citable noDoi = Reports.titled("Title.").by("A", "B").ids("36589231", null).citable();
        assertThat(primary.cite(noDoi))
                .endsWith("Journal. https://pubmed.ncbi.nlm.nih.gov/36589231/");
    }

    @Test
    void withoutAJournalThePartIsLeftOut() {
        Citable noJournal = Reports.titled("Title.").by("A", "B").in(null, 2011).citable();
        assertThat(primary.cite(noJournal))
                .isEqualTo("A, B (2011). Title. https://doi.org/10.1000/x1");
    }

    @Test
    void aQuestionKeepsItsMarkAndGetsNoFullStop() {
        Citable question =
                Reports.titled("Is it a trigger for chronic fatigue syndrome?")
                        .by("A", "B")
                        .citable();
        assertThat(primary.cite(question))
                .contains("Is it a trigger for chronic fatigue syndrome? Journal. https");
    }

    @Test
    void aBookIsABookWithItsPublisher() {
        Citable book =
                Reports.titled("Beyond Something")
                        .byGroup("Institute of Medicine")
                        .in(null, 2015)
                        .as(ReportKind.BOOK, "National Academies Press")
                        .citable();
        assertThat(bibtex.cite(book))
                .startsWith("@book{")
                .contains("publisher = {National Academies Press},");
        assertThat(primary.cite(book))
                .startsWith("Institute of Medicine (2015). Beyond Something. National Academies P");
    }

    @Test
    void aPreprintIsAPreprint() {
        Citable preprint =
                Reports.titled("Title.")
                        .in("medRxiv", 2025)
                        .as(ReportKind.PREPRINT, null)
                        .citable();
        assertThat(bibtex.cite(preprint))
                .startsWith("@misc{")
                .contains("howpublished = {medRxiv},");
        assertThat(new RisStyle().cite(preprint)).startsWith("TY  - GEN\r\n");
        assertThat(new CslJsonStyle().cite(preprint)).contains("\"type\":\"article\"");
    }

    @Test
    void aRetractedPaperSaysSoInEveryForm() {
        Citable sound = Reports.titled("Title.").by("A", "B").ids("19815723", null).citable();
        Citable retracted = new Citable(sound.report(), "slug", true, Reports.REFERENCE);
        assertThat(bibtex.cite(retracted)).contains("note = {RETRACTED. PubMed: 19815723},");
        for (CitationStyle style : Citations.styles()) {
            assertThat(style.cite(retracted)).as(style.name()).contains("RETRACTED");
            assertThat(style.cite(sound)).as(style.name()).doesNotContain("RETRACTED");
        }
    }

    @Test
    void hostileTitlesCannotBreakAnEntry() {
        Citable hostile =
                Reports.titled("A & B } , note = {x} 100% $_#^~\\ of\nit\r\nER  - ")
                        .by("A", "B")
                        .citable();
        assertThat(bibtex.cite(hostile))
                .contains(
                        "title = {A \\& B \\textbraceright{} , note = \\textbraceleft{}x"
                                + "\\textbraceright{} 100\\% \\$\\_\\#\\textasciicircum{}"
                                + "\\textasciitilde{}\\textbackslash{} of it ER -},");
        assertThat(new RisStyle().cite(hostile)).containsOnlyOnce("\r\nER  - ");
    }

    @Test
    void aDoiWithSpecialCharactersIsASafeAddress() {
        Citable odd = Reports.titled("T.").ids("1", "10.1002/(SICI)1<1::AID>3.0.CO;2-#").citable();
        assertThat(primary.cite(odd))
                .endsWith("https://doi.org/10.1002/(SICI)1%3C1::AID%3E3.0.CO;2-%23");
    }

    @Test
    void apaIsWrittenByTheStyleItself() {
        assertThat(new ApaStyle().cite(Reports.seed()))
                .isEqualTo(
                        "Kasimir, F., Toomey, D., Liu, Z., Kaiping, A. C., Ariza, M. E., & Prusty,"
                                + " B. K. (2022). Tissue specific signature of HHV-6 infection in"
                                + " ME/CFS. Frontiers in Molecular Biosciences."
                                + " https://doi.org/10.3389/fmolb.2022.1044964");
    }
}
