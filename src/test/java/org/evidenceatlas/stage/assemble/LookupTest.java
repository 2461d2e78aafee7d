package org.evidenceatlas.stage.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.stage.acquire.Gathered;
import org.evidenceatlas.stage.assemble.Lookup.How;
import org.evidenceatlas.stage.assemble.Lookup.Match;
import org.junit.jupiter.api.Test;

/** What is found for an entry of a list, and what is left alone, among papers of our invention. */
class LookupTest {
    private static final String TITLE =
            "Rest and sleep of tired nurses in made-up clinics: a cohort study";
    private static final String NAMES = "Löhn,Ødegård,Smith,Wang,Sato,Moreau";

    private static final SourceRecord PAPER = paper("1", TITLE, NAMES, "2020");

    private static SourceRecord paper(String pmid, String title, String names, String year) {
        return read("<PMID>" + pmid + "</PMID>", title, names, year);
    }

    /** As a list's owner typed it, without a number that others know. */
    private static SourceRecord entry(String title, String names, String year) {
        return read("", title, names, year);
    }

    private static SourceRecord read(String pmid, String title, String names, String year) {
        StringBuilder authors = new StringBuilder();
        for (String name : names.split(",", -1)) {
            authors.append("<Author><LastName>").append(name).append("</LastName></Author>");
        }
        String id = pmid.isEmpty() ? "<ArticleId IdType=\"pmc\">PMC9</ArticleId>" : "";
        String xml =
                "<PubmedArticleSet><PubmedArticle><MedlineCitation>"
                        + pmid
                        + "<Article><Journal><JournalIssue><PubDate><Year>"
                        + year
                        + "</Year></PubDate></JournalIssue></Journal><ArticleTitle>"
                        + title
                        + "</ArticleTitle><AuthorList>"
                        + authors
                        + "</AuthorList></Article></MedlineCitation><PubmedData><ArticleIdList>"
                        + id
                        + "</ArticleIdList></PubmedData></PubmedArticle></PubmedArticleSet>";
        return Gathered.fromText(xml).records().getFirst();
    }

    private static List<Match> found(SourceRecord entry, SourceRecord... records) {
        return Lookup.among(List.of(records)).find(List.of(entry)).getFirst();
    }

    @Test
    void anEntryIsFoundByLikenessAndTheReasonIsSaid() {
        SourceRecord other = paper("2", "Noise in the schools of one city", "Adler,Baum", "2020");
        assertThat(found(entry(TITLE, "Lohn,Odegard,Smith,Wang,Sato,Else", "2019"), other, PAPER))
                .as("the first author is the same, so title and year are enough")
                .containsExactly(new Match(PAPER, How.TITLE, ""));
        assertThat(found(entry(TITLE, "Else,Odegard,Smith,Wang,Sato,Moreau", "2019"), other, PAPER))
                .containsExactly(
                        new Match(
                                PAPER, How.LIKENESS, "same title, 5 of 6 authors, one year apart"));
        assertThat(
                        found(
                                entry(
                                        "Rest and slepe of tired nurses in made-up clinics: a cohort"
                                                + " study",
                                        NAMES,
                                        "2020"),
                                PAPER,
                                other))
                .containsExactly(
                        new Match(
                                PAPER,
                                How.LIKENESS,
                                "same title but for spelling, all 6 authors, same year"));
    }

    @Test
    void whatIsLikeButAnotherDocumentIsNotTaken() {
        List<SourceRecord> others =
                List.of(
                        entry("Reply to: " + TITLE, NAMES, "2020"),
                        entry("Comment on: " + TITLE, NAMES, "2020"),
                        entry("Correction to: " + TITLE, NAMES, "2020"),
                        entry(TITLE + ", part 2", NAMES, "2020"),
                        entry(TITLE + ": study protocol", NAMES, "2020"),
                        entry(TITLE, NAMES, "2023"),
                        entry(TITLE, "Adler,Baum,Conti", "2020"),
                        entry("Rest and sleep of tired teachers in made-up schools", NAMES, "2020"),
                        paper("7", TITLE, NAMES, "2020"));
        assertThat(Lookup.among(List.of(PAPER)).find(others)).allMatch(List::isEmpty);
    }

    @Test
    void aPreprintIsNotTakenForItsPaper() {
        SourceRecord preprint =
                read(
                        "<PMID>3</PMID>",
                        TITLE,
                        NAMES,
                        "2020</Year></PubDate></JournalIssue><Title>medRxiv</Title><JournalIssue>"
                                + "<PubDate><Year>2020");
        SourceRecord misspelt = entry(TITLE.replace("nurses", "nurse"), NAMES, "2020");
        assertThat(found(misspelt, preprint)).isEmpty();
        assertThat(found(misspelt, preprint, PAPER))
                .extracting(Match::record)
                .containsExactly(PAPER);
    }

    @Test
    void severalThatMayBeMeantAreAllHandedBack() {
        SourceRecord again = paper("4", TITLE, NAMES, "2021");
        assertThat(found(entry(TITLE, NAMES, "2021"), PAPER, again))
                .as("the very year decides")
                .extracting(Match::record)
                .containsExactly(again);
        assertThat(found(entry(TITLE.replace("sleep", "slepe"), NAMES, "2020"), PAPER, again))
                .extracting(Match::record)
                .containsExactly(PAPER, again);
    }

    @Test
    void aNumberGoesBeforeAllLikeness() {
        SourceRecord other = paper("5", "Noise in the schools of one city", NAMES, "2020");
        assertThat(found(paper("5", TITLE, NAMES, "2020"), PAPER, other))
                .containsExactly(new Match(other, How.IDENTIFIER, ""));
    }

    @Test
    void aNoticeOfTheSameTitleIsNotTakenForThePaper() {
        SourceRecord notice =
                Made.paper(6).title(TITLE).author("Löhn").type("Published Erratum").read();
        assertThat(found(entry(TITLE, NAMES, "2020"), notice, PAPER))
                .containsExactly(new Match(PAPER, How.TITLE, ""));
    }
}
