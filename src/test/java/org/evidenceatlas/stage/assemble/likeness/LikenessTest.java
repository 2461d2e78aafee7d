package org.evidenceatlas.stage.assemble.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.stage.acquire.Gathered;
import org.junit.jupiter.api.Test;

/** Which records of our own invention are one document, which are not, and in which words. */
class LikenessTest {
    private static final String TITLE =
            "Rest and sleep of tired nurses in made-up clinics: a cohort study";
    private static final String TEXT =
            "Background nurses were asked about their nightly sleep during seven weeks. Methods"
                    + " forty wards took part and each nurse wore a watch. Results tired nurses slept"
                    + " shorter than others before early shifts. Conclusion shifts should begin later.";
    private static final String OTHER_TEXT =
            "Introduction teachers rarely complain although noise inside classrooms grows yearly."
                    + " Procedure microphones were hung above doors. Findings corridors were loudest"
                    + " at noon. Interpretation carpets might help pupils concentrate again.";

    /** One record as a PubMed file of our own invention has it. */
    private record Paper(
            String pmid, String title, String names, String year, String journal, String text) {
        SourceRecord read(String ids) {
            StringBuilder authors = new StringBuilder();
            for (String name : names.isEmpty() ? new String[0] : names.split(",")) {
                authors.append("<Author><LastName>").append(name).append("</LastName></Author>");
            }
            String xml =
                    "<PubmedArticle><MedlineCitation>"
                            + (pmid.isEmpty() ? "" : "<PMID>" + pmid + "</PMID>")
                            + "<Article><Journal><JournalIssue><PubDate><Year>"
                            + year
                            + "</Year></PubDate></JournalIssue><Title>"
                            + journal
                            + "</Title></Journal><ArticleTitle>"
                            + title
                            + "</ArticleTitle><Abstract><AbstractText>"
                            + text
                            + "</AbstractText></Abstract><AuthorList>"
                            + authors
                            + "</AuthorList></Article></MedlineCitation><PubmedData><ArticleIdList>"
                            + ids
                            + "</ArticleIdList></PubmedData></PubmedArticle>";
            return Gathered.fromText("<PubmedArticleSet>" + xml + "</PubmedArticleSet>")
                    .records()
                    .getFirst();
        }
    }

    private static final Paper PAPER =
            new Paper(
                    "1",
                    TITLE,
                    "Löhn,Ødegård,Smith,Wang,Sato",
                    "2020",
                    "Journal of Made-up Rest",
                    TEXT);

    private static SourceRecord pubmed() {
        return PAPER.read("<ArticleId IdType=\"doi\">10.5555/rest.1</ArticleId>");
    }

    private static String pmc(String number) {
        return "<ArticleId IdType=\"pmc\">PMC" + number + "</ArticleId>";
    }

    private static List<Likenesses.Pair> found(SourceRecord... records) {
        return Likenesses.among(List.of(records));
    }

    private static SourceRecord other(String title, String names, String year, String text) {
        return new Paper("", title, names, year, "J Made-up Rest", text).read(pmc("2"));
    }

    private static String reason(SourceRecord one, SourceRecord other) {
        List<Likenesses.Pair> found = found(one, other);
        return found.isEmpty() ? "apart" : found.getFirst().likeness().reason();
    }

    @Test
    void theReasonSaysInWordsWhatAgreesAndWhatDoesNot() {
        assertThat(reason(pubmed(), other(TITLE, "Lohn,Odegard,Smith,Wang", "2021", "")))
                .isEqualTo("same title, 4 of 5 authors, one year apart, same journal");
        assertThat(reason(pubmed(), other(TITLE, "Loehn,Odegard,Smith,Wang,Sato", "2020", TEXT)))
                .isEqualTo("same title, all 5 authors, same year, same abstract, same journal");
        assertThat(
                        reason(
                                pubmed(),
                                other(
                                        "REST and sleep of tired nursses in made up clinics - a cohort study",
                                        "Löhn,Smith",
                                        "2020",
                                        "")))
                .isEqualTo("same title but for spelling, 2 of 5 authors, same year, same journal");
        assertThat(
                        reason(
                                pubmed(),
                                other(
                                        "Rest and sleep of tired nurses in made-up clinics",
                                        "Löhn,Smith",
                                        "2020",
                                        "")))
                .isEqualTo(
                        "same title without its subtitle, 2 of 5 authors, same year, same journal");
    }

    @Test
    void aPreprintIsFoundUnderAnotherTitle() {
        SourceRecord preprint =
                new Paper(
                                "",
                                "Nightly sleep of tired nurses: rest in made-up clinics",
                                "Löhn,Ødegård,Smith,Wang",
                                "2019",
                                "medRxiv",
                                TEXT.replace("early shifts", "all shifts"))
                        .read("<ArticleId IdType=\"doi\">10.1101/2019.01.01.19000001</ArticleId>");
        assertThat(reason(pubmed(), preprint))
                .isEqualTo(
                        "nearly the same title, 4 of 5 authors, one year apart, same abstract,"
                                + " one is a preprint");
    }

    @Test
    void documentsThatOnlyLookAlikeStayApart() {
        String names = "Löhn,Ødegård,Smith,Wang,Sato";
        List<SourceRecord> strangers =
                List.of(
                        other(TITLE, "Niemand,Nemo", "2020", ""),
                        other(TITLE, names, "2023", ""),
                        other(TITLE, names, "2020", OTHER_TEXT),
                        other("Reply to: " + TITLE, names, "2020", ""),
                        other("Comment on " + TITLE, names, "2020", ""),
                        other(TITLE + ": authors' reply", names, "2020", ""),
                        other("Erratum: " + TITLE, names, "2020", TEXT),
                        other(
                                "Rest and sleep of tired nurses in made-up clinics: study protocol",
                                names,
                                "2020",
                                ""),
                        other(
                                "Rest and sleep of tired nurses in made-up clinics: part 2",
                                names,
                                "2020",
                                ""),
                        other(
                                "Rest and sleep of tired nurses in made-up clinics: an update",
                                names,
                                "2020",
                                ""),
                        other(TITLE.replace("nurses", "teachers"), names, "2020", ""),
                        other("Rest", names, "2020", ""),
                        new Paper("", TITLE, names, "2020", "Congress Abstracts", "")
                                .read(pmc("3")),
                        new Paper("", TITLE, names, "2020", "Journal of Made-up Rest", TEXT)
                                .read("<ArticleId IdType=\"doi\">10.5555/rest.2</ArticleId>"));
        assertThat(strangers)
                .allSatisfy(
                        stranger ->
                                assertThat(reason(pubmed(), stranger))
                                        .as(stranger.report().title().plain())
                                        .isEqualTo("apart"));
    }

    @Test
    void shortTitlesAndYearlyReportsNeedMoreThanTheirTitle() {
        assertThat(
                        reason(
                                new Paper("1", "Long COVID", "Wang", "2021", "J Rest", "").read(""),
                                new Paper("", "Long COVID", "Wang", "2021", "J Rest", "")
                                        .read(pmc("1"))))
                .isEqualTo("apart");
        String report = "Annual report of the register of tired nurses in made-up clinics";
        assertThat(
                        reason(
                                new Paper("1", report, "Löhn,Wang", "2020", "J Rest", "").read(""),
                                new Paper("", report, "Löhn,Wang", "2021", "J Rest", "")
                                        .read(pmc("1"))))
                .isEqualTo("apart");
    }

    @Test
    void theOrderOfTheRecordsMakesNoDifference() {
        List<SourceRecord> records = pile(60);
        records.add(pubmed());
        records.add(other(TITLE, "Löhn,Smith", "2020", ""));
        List<Likenesses.Pair> first = Likenesses.among(records);
        Collections.shuffle(records, new Random(7));
        assertThat(first).isNotEmpty();
        assertThat(Likenesses.among(records)).isEqualTo(first);
    }

    /** Ten times the records, ten times the pairs: a pile of equal titles does not square them. */
    @Test
    void aPileOfEqualTitlesCostsAsManyComparisonsAsItHasRecords() {
        int few = Likenesses.compared(pile(300)).size();
        int many = Likenesses.compared(pile(3000)).size();
        assertThat(many).isLessThanOrEqualTo(3000 * 10 * Blocks.WINDOW);
        assertThat((double) many / few).isLessThan(11);
    }

    private static List<SourceRecord> pile(int many) {
        return new ArrayList<>(
                IntStream.range(0, many)
                        .mapToObj(
                                i ->
                                        new Paper("", TITLE, "Löhn,Ødegård", "2020", "J Rest", "")
                                                .read(pmc(String.valueOf(1000 + i))))
                        .toList());
    }
}
