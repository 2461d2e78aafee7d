package org.evidenceatlas.command.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.evidenceatlas.command.Program;
import org.evidenceatlas.command.Program.Said;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list of references held against a home, by the real program in a process of its own. */
class CheckCommandTest {
    private static final String RECORD =
            """
            <PubmedArticle><MedlineCitation><PMID>9000000%1$d</PMID><Article>
            <Journal><JournalIssue><PubDate><Year>2020</Year></PubDate></JournalIssue>
            <Title>%2$s</Title></Journal>
            <ArticleTitle>%3$s</ArticleTitle><ELocationID EIdType="doi">10.1234/%1$d</ELocationID>
            <AuthorList><Author><LastName>Özgür</LastName><ForeName>A</ForeName></Author></AuthorList>
            <PublicationTypeList><PublicationType>%4$s</PublicationType></PublicationTypeList>
            </Article>%5$s</MedlineCitation>%6$s</PubmedArticle>
            """;
    private static final String LINK =
            "<CommentsCorrectionsList><CommentsCorrections RefType=\"%s\"><RefSource>J Test."
                    + " 2021</RefSource><PMID>%s</PMID></CommentsCorrections></CommentsCorrectionsList>";
    private static final String CITES =
            "<PubmedData><ReferenceList><Reference><ArticleIdList><ArticleId"
                    + " IdType=\"pubmed\">90000001</ArticleId></ArticleIdList></Reference></ReferenceList></PubmedData>";
    private static final String WATCH =
            "Record ID,Title,RetractionDate,RetractionDOI,RetractionPubMedID,OriginalPaperDate,"
                    + "OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature,Reason\n"
                    + "1,Outside,1/2/2022 0:00,10.9999/notice,0,1/1/2020 0:00,10.9999/outside,0,"
                    + "Retraction,+Error in Data;\n"
                    + "2,Both,1/2/2022 0:00,10.9999/notice2,0,1/1/2020 0:00,10.9999/both,777,"
                    + "Retraction,+Error in Data;\n";
    private static final String BIB =
            """
            @string{jt = {Journal of Tests}}
            @article{gone, title = {Pacing}, doi = {https://doi.org/10.1234/1}, journal = jt}
            @article{citing, author = {{\\"O}zg{\\"u}r, A. and others},
              title = {Sleep in {ME/CFS}: a survey of two hundred people}, year = 2020}
            @article{mended, title = {Rest}, pmid = 90000003}
            @misc{early, title = {A preprint}, url = {https://doi.org/10.1234/4}}
            @article{broken, title = {Never closed, year = 2001}
            @article{doubted, title = {Doubt}, note = {PMID: 90000006}}
            @article{outside, title = {Out\u001b[31mside}, doi = {10.9999/outside}}
            @article{unheard, title = {Nobody knows of this one}, year = 1999}
            """;

    @TempDir private static Path folder;

    @BeforeAll
    static void aHome() throws Exception {
        String set =
                "<PubmedArticleSet>"
                        + record(1, "Pacing in ME/CFS.", "Retracted Publication", "")
                        + RECORD.formatted(
                                2,
                                "Journal of Tests",
                                "Sleep in ME/CFS: a survey of two hundred people.",
                                "Journal Article",
                                "",
                                CITES)
                        + record(3, "Rest.", "Journal Article", LINK.formatted("ErratumIn", 7))
                        + RECORD.formatted(
                                4,
                                "medRxiv",
                                "Orthostatic intolerance in ME/CFS.",
                                "Preprint",
                                LINK.formatted("UpdateIn", 90000005),
                                "")
                        + record(5, "Standing up in ME/CFS.", "Journal Article", "")
                        + record(
                                6,
                                "Doubt.",
                                "Journal Article",
                                LINK.formatted("ExpressionOfConcernIn", 11))
                        + record(8, "Fatigue in ME/CFS over one summer of rest.", "Letter", "")
                        + record(12, "WITHDRAWN: Naps in ME/CFS.", "Journal Article", "")
                        + record(
                                13,
                                "Light in ME/CFS.",
                                "Journal Article",
                                LINK.formatted("PartialRetractionIn", 16))
                        + record(
                                14,
                                "Walking in ME/CFS.",
                                "Journal Article",
                                LINK.formatted("RetractedandRepublishedIn", 900000015))
                        + record(
                                15,
                                "Walking in ME/CFS, counted again.",
                                "Journal Article",
                                LINK.formatted("RetractedandRepublishedFrom", 900000014))
                        + record(9, "Fatigue in ME/CFS over one summer of rest.", "Letter", "")
                        + "</PubmedArticleSet>";
        Said run =
                atlas(
                        "run",
                        "--from",
                        file("records.xml", set),
                        "--from",
                        file("watch.csv", WATCH),
                        "--scope",
                        "all",
                        "--as-of",
                        "2026-05-26");
        assertThat(run.code()).as(run.err()).isZero();
    }

    private static String record(int number, String title, String type, String link) {
        return RECORD.formatted(number, "Journal of Tests", title, type, link, "");
    }

    @Test
    void everyFindingIsSaidAndWhatWasNotAskedToo() throws Exception {
        Said said = atlas("check", file("list.bib", BIB));
        assertThat(said.code()).as(said.err()).isEqualTo(1);
        assertThat(said.out())
                .contains(
                        "[gone] Pacing\n  RETRACTED: PubMed publication type: Retracted Publication")
                .contains("  not asked: Crossref, Retraction Watch\n")
                .contains("  page: http://localhost:8080/evidence/ozgur-2020-")
                .contains("[citing] Özgür 2020 Sleep in ME/CFS: a survey of two hundred people\n")
                .contains("  CITES: cites a retracted paper: ")
                .contains("  found by title, year and first author")
                .contains(
                        "[mended] Rest\n  CORRECTED: PubMed link: ErratumIn: J Test. 2021 (PMID 7)\n")
                .contains("[early] A preprint\n  PREPRINT, NOW PUBLISHED: Standing up in ME/CFS.")
                .contains("[doubted] Doubt\n  EXPRESSION OF CONCERN: PubMed link: ")
                .contains(
                        "[outside] Out[31mside\n  RETRACTED: Retraction Watch: retraction, 2022-01-02")
                .contains(
                        "[unheard] 1999 Nobody knows of this one\n  not in this atlas; no source says"
                                + " anything of it\n  not asked: PubMed, Crossref, Retraction Watch\n")
                .endsWith(
                        "7 references: 6 with something to know, 0 in this atlas without, 1 not in"
                                + " this atlas; 1 could not be read.\n")
                .doesNotContain("\u001b", "clean");
        assertThat(said.err())
                .contains("list.bib, line 7, column 1: The brace that opens this entry is closed");
    }

    @Test
    void jsonHasTheSameKeysForEachEntry() throws Exception {
        Said said = atlas("check", "--format", "json", file("same.bib", BIB));
        assertThat(said.code()).isEqualTo(1);
        List<String> lines = said.out().lines().toList();
        assertThat(lines)
                .hasSize(7)
                .allMatch(
                        line ->
                                line.matches(
                                        "\\{\"key\":.*,\"title\":.*,\"year\":.*,\"pmid\":.*,\"doi\":.*,"
                                                + "\"in_atlas\":.*,\"matched_by\":.*,\"match\":.*,"
                                                + "\"status\":.*,"
                                                + "\"findings\":\\[.*\\],\"asked\":\\[.*\\],"
                                                + "\"not_asked\":\\[.*\\],\"page\":.*\\}"));
        assertThat(lines.get(0)).contains("\"in_atlas\":true", "\"status\":\"retracted\"");
        assertThat(lines.get(1))
                .contains("\"matched_by\":\"title\"", "{\"kind\":\"cites-retracted\",");
        assertThat(lines.get(3)).contains("{\"kind\":\"preprint-published\",", "\"90000005\"");
        assertThat(lines.get(6))
                .contains("\"key\":\"unheard\"", "\"status\":\"unknown\"", "\"findings\":[]")
                .endsWith("\"page\":null}");
    }

    @Test
    void aListOnStandardInputIsReadAndEachKindOfLossIsToldApart() throws Exception {
        String list =
                """
                @article{gone, doi = {10.1234/12}, title = {Naps}}
                @article{part, doi = {10.1234/13}, title = {Light}}
                @article{first, doi = {10.1234/14}, title = {Walking}}
                @article{second, doi = {10.1234/15}, title = {Walking, again}}
                """;
        Program program = Program.over(folder.resolve("home"));
        Said said = program.fed(list, folder, "check", "-");
        assertThat(said.code()).as(said.err()).isEqualTo(1);
        assertThat(said.out())
                .contains(
                        "[gone] Naps\n  WITHDRAWN: title: WITHDRAWN: Naps in ME/CFS.",
                        "[part] Light\n  RETRACTED IN PART: PubMed link: PartialRetractionIn: J Test."
                                + " 2021 (PMID 16)\n",
                        "[first] Walking\n  RETRACTED: PubMed link: RetractedandRepublishedIn: J"
                                + " Test. 2021 (PMID 900000015)\n",
                        "[second] Walking, again\n  in this atlas; nothing is said against it")
                .endsWith(
                        "4 references: 3 with something to know, 1 in this atlas without, 0 not in"
                                + " this atlas; 0 could not be read.\n");
        Said json = program.fed(list, folder, "check", "--format", "json", "-");
        assertThat(json.out().lines().map(line -> line.split("\"status\":\"")[1].split("\"")[0]))
                .containsExactly("withdrawn", "partially-retracted", "retracted", "current");
        Said empty = program.fed("", folder, "check", "-");
        assertThat(empty.err()).contains("This is no list of references: it is empty.");
        assertThat(empty.code()).isEqualTo(1);
    }

    @Test
    void aGuessSaysWhyAndWhatWasTaken() throws Exception {
        String guess =
                """
                @article{slip, author = {Ozgur, A.}, year = 2020, journal = {J Tests},
                  title = {Sleep in ME/CFS: a survy of two hundred people}}
                @article{reply, author = {Ozgur, A.}, year = 2020, journal = {J Tests},
                  title = {Reply to: Sleep in ME/CFS: a survey of two hundred people}}
                """;
        Said said = atlas("check", file("guess.bib", guess));
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out())
                .contains(
                        "  CITES: cites a retracted paper: ",
                        "  found by likeness, which can be wrong: same title but for spelling, same"
                                + " author, same year, same journal\n  taken for: Sleep in ME/CFS: a"
                                + " survey of two hundred people. (pmid:90000002)\n",
                        "hundred people\n  not in this atlas; no source says anything of it\n");
        Said json = atlas("check", "--format", "json", file("guess.bib", guess));
        assertThat(json.out())
                .contains(
                        "\"matched_by\":\"likeness\",\"match\":{\"title\":\"Sleep in ME/CFS: a"
                                + " survey of two hundred people.\",\"pmid\":\"90000002\","
                                + "\"doi\":\"10.1234/2\",\"reason\":\"same title but for spelling,",
                        "\"matched_by\":null,\"match\":null,");
    }

    @Test
    void whereSeveralPapersMayBeMeantNoneIsTakenAndAllAreNamed() throws Exception {
        String twins =
                """
                @article{twin, author = {Özgür, A.}, journal = {J Tests},
                  title = {Fatigue in ME/CFS over one summer of rest}}
                """;
        Said said = atlas("check", file("twins.bib", twins));
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out())
                .contains(
                        "  NOT CLEAR WHICH: 2 papers of this atlas may be meant, and none was taken:"
                                + " \"Fatigue in ME/CFS over one summer of rest.\" (pmid:90000008);"
                                + " \"Fatigue in ME/CFS over one summer of rest.\" (pmid:90000009)."
                                + " Give the entry its DOI or PMID.\n")
                .contains("1 reference: 1 with something to know")
                .doesNotContain("  page: ");
    }

    @Test
    void aRetractionReachesAPaperOutsideTheAtlasByEitherNumberAndIsSaidOnce() throws Exception {
        String list =
                """
                @article{one, title = {Both}, pmid = 777}
                @article{two, title = {Both}, doi = {10.9999/both}}
                @article{both, title = {Both}, doi = {10.9999/both}, pmid = 777}
                """;
        Said said = atlas("check", file("numbers.bib", list));
        assertThat(said.out().split("RETRACTED: Retraction Watch: retraction, 2022-01-02", -1))
                .as(said.out())
                .hasSize(4);
        assertThat(said.out()).doesNotContain("; Retraction Watch");
    }

    @Test
    void otherFormatsAreKnownByWhatTheyHold() throws Exception {
        Said ris =
                atlas(
                        "check",
                        file("list.txt", "TY  - JOUR\nTI  - Doubt\nDO  - 10.1234/6\nER  - \n"));
        assertThat(ris.out()).startsWith("Doubt\n  EXPRESSION OF CONCERN: ");
        assertThat(ris.code()).isEqualTo(1);

        Said nbib = atlas("check", file("list.nbib", "PMID- 90000005\nTI  - Standing up.\n"));
        assertThat(nbib.out())
                .startsWith(
                        "Standing up.\n  in this atlas; nothing is said against it (asked: PubMed)")
                .contains("1 reference: 0 with something to know, 1 in this atlas without");
        assertThat(nbib.code()).isZero();
    }

    @Test
    void wrongUseAndAMissingHomeAreToldApart() throws Exception {
        Said missing = atlas("check", "nowhere.bib");
        assertThat(missing.code()).isEqualTo(2);
        assertThat(missing.err())
                .contains("There is no file \"nowhere.bib\". Give a list of references in BibTeX");
        Said format = atlas("check", "--format", "xml", file("x.bib", BIB));
        assertThat(format.code()).isEqualTo(2);
        assertThat(format.err()).contains("--format is \"xml\". Allowed are: text, json.");
        Said none = atlas("check", "--home", folder.resolve("none").toString(), file("y.bib", BIB));
        assertThat(none.code()).isEqualTo(3);
        Said words = atlas("check", file("words.bib", "Dear diary, no list here.\n"));
        assertThat(words.code()).isEqualTo(1);
        assertThat(words.err())
                .contains(
                        "words.bib: This is no list of references: it begins with \"Dear diary, no"
                                + " list here.\". Give BibTeX, RIS, .nbib or PubMed XML")
                .doesNotContain("fault of the program");
    }

    private static String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static Said atlas(String... args) throws IOException, InterruptedException {
        return Program.over(folder.resolve("home")).said(folder, args);
    }
}
