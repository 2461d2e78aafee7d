package org.evidenceatlas.stage.acquire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.evidenceatlas.model.record.AbstractText.Section;
import org.evidenceatlas.model.record.Author;
import org.evidenceatlas.model.record.Refusal;
import org.evidenceatlas.model.record.Report;
import org.evidenceatlas.stage.acquire.xml.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * PubMed XML made to harm: each case is refused or tamed by name, the good records beside it
 * arrive, and the large ones are read by a Java with 64 megabytes of heap.
 */
class HostileInputTest {
    private static final String TITLED =
            "<PubmedArticle><MedlineCitation><PMID>2</PMID><Article><ArticleTitle>%s</ArticleTitle>"
                    + "</Article></MedlineCitation></PubmedArticle>\n";

    @TempDir private Path folder;

    /** Reads a set with this record between two good ones; only it may be refused. */
    private static Refusal refused(String record) {
        Gathered gathered = Gathered.fromText(Hostile.between(record));
        assertThat(gathered.pmids()).containsExactly("1", "3");
        assertThat(gathered.refusals()).hasSize(1);
        Refusal refusal = gathered.refusals().getFirst();
        assertThat(refusal.source()).isEqualTo("standard input");
        assertThat(refusal.pmid()).isEqualTo("2");
        assertThat(refusal.position()).startsWith("line 3, column ");
        assertThat(refusal.excerpt()).startsWith("<PubmedArticle>").hasSizeLessThanOrEqualTo(2000);
        return refusal;
    }

    private static Report tamed(String record) {
        Gathered gathered = Gathered.fromText(Hostile.between(record));
        assertThat(gathered.pmids()).containsExactly("1", "2", "3");
        assertThat(gathered.refusals()).isEmpty();
        assertThat(gathered.records().get(1).verbatim() + "\n").isEqualTo(record);
        return gathered.records().get(1).report();
    }

    @Test
    void anEntityBombIsNotExpanded() throws IOException {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE PubmedArticleSet [<!ENTITY a0 \"boom\">");
        for (int i = 1; i < 40; i++) {
            String before = ("&a" + (i - 1) + ";").repeat(10);
            bomb.append("<!ENTITY a").append(i).append(" \"").append(before).append("\">");
        }
        Path file = folder.resolve("bomb.xml");
        Files.writeString(
                file, bomb + "]>\n" + Hostile.between(TITLED.formatted("&a39;")).stripTrailing());
        Gathered gathered = Gathered.from(file.toString());
        assertThat(gathered.pmids()).containsExactly("1", "3");
        assertThat(gathered.refusals()).hasSize(2);
        Refusal declared = gathered.refusals().getFirst();
        assertThat(declared.source()).isEqualTo(file.toString());
        assertThat(declared.reason())
                .isEqualTo(
                        "Its DOCTYPE declares entities of its own (a0 and 39 more), as an entity"
                                + " bomb does. They are not expanded.");
        assertThat(declared.excerpt()).startsWith("<!DOCTYPE PubmedArticleSet").hasSize(2000);
        Refusal used = gathered.refusals().getLast();
        assertThat(used.reason()).isEqualTo("It uses the entity \"a39\", which XML does not know.");
        assertThat(used.pmid()).isEqualTo("2");
        assertThat(used.position()).startsWith("line 4, column ");
    }

    @Test
    void anExternalEntityIsNotOpened() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret words");
        Path file = folder.resolve("external.xml");
        Files.writeString(
                file,
                "<!DOCTYPE x [<!ENTITY s SYSTEM \""
                        + secret.toUri()
                        + "\">]>\n"
                        + Hostile.between(TITLED.formatted("&s;")));
        Gathered gathered = Gathered.from(file.toString());
        assertThat(gathered.pmids()).containsExactly("1", "3");
        assertThat(gathered.refusals()).hasSize(2);
        assertThat(gathered.refusals().getFirst().reason())
                .isEqualTo(
                        "Its DOCTYPE declares entities to be fetched from elsewhere (s). They are"
                                + " not fetched.");
        assertThat(gathered.refusals().toString()).doesNotContain("the secret words");
    }

    @Test
    void markupTenThousandDeepIsRefused() {
        String deep = "<i>".repeat(10_000) + "x" + "</i>".repeat(10_000);
        Refusal refusal = refused(TITLED.formatted(deep));
        assertThat(refusal.reason())
                .isEqualTo("Its elements stand more than 100 deep in one another.");
        assertThat(refusal.excerpt()).hasSize(2000);
    }

    @Test
    void bytesThatAreNoUtf8AreRefused() {
        byte[] bytes =
                Hostile.between(TITLED.formatted("caf\u00E9 #")).getBytes(StandardCharsets.UTF_8);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf('#')] = (byte) 0xFF;
        Gathered gathered = Gathered.from(bytes, Limits.USUAL);
        assertThat(gathered.pmids()).containsExactly("1", "3");
        Refusal refusal = gathered.refusals().getFirst();
        assertThat(refusal.reason())
                .isEqualTo(
                        "Some of its bytes do not fit the file's encoding, so its text would be"
                                + " wrong.");
        assertThat(refusal.advice()).startsWith("Convert the file to UTF-8");
        assertThat(refusal.pmid()).isEqualTo("2");
    }

    @Test
    void byteOrderMarksAreTamedWhereverTheyStand() {
        String set = "\uFEFF" + Hostile.between(TITLED.formatted("\uFEFFA \uFEFFtitle."));
        Gathered gathered = Gathered.fromText(set + "\n" + set.replace("<PMID>", "<PMID>4"));
        assertThat(gathered.refusals()).isEmpty();
        assertThat(gathered.pmids()).containsExactly("1", "2", "3", "41", "42", "43");
        assertThat(gathered.records().get(1).report().title().plain()).isEqualTo("A title.");
    }

    @Test
    void aNulIsRefused() {
        assertThat(refused(TITLED.formatted("A\0title")).reason())
                .isEqualTo(
                        "It is not well-formed XML: Illegal character (NULL, unicode 0)"
                                + " encountered: not valid in any content.");
        assertThat(refused(TITLED.formatted("A&#0;title")).reason())
                .startsWith("It is not well-formed XML: ");
    }

    @Test
    void controlCharactersThatXmlForbidsAreRefusedAndOthersAreNotShown() {
        assertThat(refused(TITLED.formatted("A\u001B[31mtitle")).reason())
                .startsWith(
                        "It is not well-formed XML: Illegal XML character ((CTRL-CHAR, code 27))");
        assertThat(tamed(TITLED.formatted("A\u0085red\u009B31m title\u007F.")).title().plain())
                .isEqualTo("A red31m title.");
    }

    @Test
    void charactersThatTurnOrHideTextAreKeptInTheRecordAndNotShown() {
        String authors =
                "<AuthorList><Author><LastName>Lee\u200B\u202E</LastName></Author></AuthorList>";
        String text =
                "<Abstract><AbstractText Label=\"RE\u2066SULTS\">It cu\u00ADr\u200Ced no"
                        + " one.</AbstractText></Abstract>";
        String more =
                authors + text + "<VernacularTitle>\u0645\u06CC\u200C\u062E</VernacularTitle>";
        Report report =
                tamed(
                        Hostile.record(2, more)
                                .replace("A title.", "A \u202Eelt<i>it</i>\u202C&#x2067;."));
        assertThat(report.title().plain()).isEqualTo("A eltit.");
        assertThat(report.title().marked()).isEqualTo("A elt<i>it</i>.");
        assertThat(report.title().vernacular()).isEqualTo("\u0645\u06CC\u200C\u062E");
        assertThat(report.authors().authors()).extracting(Author::last).containsExactly("Lee");
        assertThat(report.text().sections())
                .extracting(Section::label, Section::text)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("RESULTS", "It cured no one."));
    }

    @Test
    void aDoiWithALetterOfAnotherAlphabetIsNoIdentifier() {
        String doi = "<ELocationID EIdType=\"doi\">10.1234/\u0430bc.7</ELocationID>";
        Gathered gathered = Gathered.fromText(Hostile.between(Hostile.record(2, doi)));
        assertThat(gathered.pmids()).containsExactly("1", "2", "3");
        assertThat(gathered.records().get(1).report().ids().doi()).isNull();
        assertThat(gathered.records().get(1).verbatim()).contains("10.1234/\u0430bc.7");
        assertThat(gathered.refusals()).hasSize(1);
        Refusal refusal = gathered.refusals().getFirst();
        assertThat(refusal.reason())
                .isEqualTo(
                        "Its DOI \"10.1234/\u0430bc.7\" has the letter U+0430 (CYRILLIC SMALL LETTER"
                                + " A), which no DOI has, and may be made to look like another. It"
                                + " is not taken as an identifier. The record pmid:2 was taken.");
        assertThat(refusal.position()).isEqualTo("line 3, column 1");
        assertThat(refusal.advice()).contains("tell PubMed");
    }

    @Test
    void aRecordKnownOnlyByADoubtfulDoiIsRefused() {
        String doi = "<ELocationID EIdType=\"doi\">10.1234/\u0430bc</ELocationID>";
        String record = Hostile.record(2, doi).replace("<PMID>2</PMID>", "");
        Gathered gathered = Gathered.fromText(Hostile.between(record));
        assertThat(gathered.pmids()).containsExactly("1", "3");
        assertThat(gathered.refusals().getFirst().reason()).contains("CYRILLIC SMALL LETTER A");
    }

    @Test
    void moreThanARecordCanHaveIsRefused() {
        assertThat(refused(Hostile.record(2, list("AuthorList", "<Author/>", 20_001))).reason())
                .isEqualTo("It has 20001 authors; 20000 are the most that are taken.");
        assertThat(refused(Hostile.record(2, list("Abstract", "<AbstractText/>", 201))).reason())
                .isEqualTo("It has 201 sections of an abstract; 200 are the most that are taken.");
        String mesh = list("MeshHeadingList", "<MeshHeading/>", 1_001);
        String links = list("CommentsCorrectionsList", "<CommentsCorrections/>", 2_001);
        for (String one : List.of(mesh, links)) {
            assertThat(refused(TITLED.formatted("x").replace("<Article>", one + "<Article>")))
                    .matches(
                            refusal ->
                                    refusal.reason()
                                            .matches(
                                                    "It has (1001 MeSH headings; 1000|2001"
                                                            + " comments and corrections; 2000) are"
                                                            + " the most that are taken."));
        }
        assertThat(refused(TITLED.formatted("x".repeat(5_001))).reason())
                .isEqualTo("Its title has 5001 characters; 5000 are the most that are taken.");
        assertThat(refused(TITLED.formatted("<i a='1'/>".repeat(400_001))).reason())
                .isEqualTo(
                        "It takes about 77600756 bytes of memory, with 400007 elements and runs of"
                                + " text; 33554432 bytes are the most that are taken.");
        assertThat(refused(TITLED.formatted("x".repeat(5_001))).advice())
                .isEqualTo("If it is genuine, please report it, so that the limit can be raised.");
    }

    @Test
    void wordsOfASourceCannotSteerTheTerminalTheyArePrintedOn() {
        Gathered gathered = Gathered.fromText(Hostile.between("\u001B]0;owned\u0007\u202E words "));
        assertThat(gathered.pmids()).containsExactly("1", "3");
        assertThat(gathered.refusals().getFirst().reason())
                .isEqualTo(
                        "Between two records stand words that belong to none:"
                                + " \"\\u001b]0;owned\\u0007\\u202e words\".");
    }

    private static String list(String name, String element, int count) {
        return "<" + name + ">" + element.repeat(count) + "</" + name + ">";
    }

    @Test
    void aLineOfTwoGigabytesInARecordIsRefusedInLittleMemory() throws Exception {
        assertThat(inLittleMemory("a line in a record"))
                .containsExactly(
                        "record 1",
                        "refused at line 3, column 1, PMID 2: The <PubmedArticle> has 2147483776"
                                + " characters; 4194304 are the most that are taken. If it is"
                                + " genuine, please report it, so that the limit can be raised."
                                + " 2000",
                        "record 3",
                        "end");
    }

    @Test
    void aLineOfTwoGigabytesBetweenRecordsIsRefusedInLittleMemory() throws Exception {
        List<String> told = inLittleMemory("a line between records");
        assertThat(told).hasSize(4).startsWith("record 1").endsWith("record 3", "end");
        assertThat(told.get(1))
                .startsWith("refused at line 3, column 1, PMID null: Between two records stand")
                .endsWith("fetch the file again. 2000");
    }

    @Test
    void aTagThatNeverEndsIsRefusedInLittleMemory() throws Exception {
        List<String> told = inLittleMemory("a tag without end");
        assertThat(told).hasSize(3).startsWith("record 1").endsWith("end");
        assertThat(told.get(1)).contains("The source ends inside this <PubmedArticle>");
    }

    @Test
    void millionsOfElementsAreRefusedInLittleMemory() throws Exception {
        List<String> told = inLittleMemory("elements");
        assertThat(told).hasSize(4).startsWith("record 1").endsWith("record 3", "end");
        assertThat(told.get(1)).contains("33554432 bytes are the most that are taken.");
    }

    @Test
    void aMillionAttributesAreRefusedInLittleMemory() throws Exception {
        List<String> told = inLittleMemory("attributes");
        assertThat(told).hasSize(4).startsWith("record 1").endsWith("record 3", "end");
        assertThat(told.get(1)).contains("PMID 2: An element of it has more than 100 attributes.");
    }

    @Test
    void millionsOfRefusalsAreCountedInLittleMemory() throws Exception {
        List<String> told = inLittleMemory("strangers");
        assertThat(told).hasSize(1 + 1000 + 1 + 1 + 1).endsWith("end");
        assertThat(told.get(1)).contains("Among the records stands an element <Other>");
        assertThat(told.get(1001)).isEqualTo("record 3");
        assertThat(told.get(1002)).contains("more parts were refused, not named here. Mend what");
    }

    @Test
    void aGzipBombIsRefusedInLittleMemory() throws Exception {
        List<String> told = inLittleMemory("gzip bomb");
        assertThat(told).hasSize(3).startsWith("record 1").endsWith("end");
        assertThat(told.get(1))
                .contains("It unpacks to more than 150 times its size, as a compression bomb does.")
                .contains("The records before this place were kept.");
    }

    private List<String> inLittleMemory(String stream) throws Exception {
        return Starved.told(folder, HostileStream.class, stream);
    }
}
