package org.evidenceatlas.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.evidenceatlas.model.fulltext.FullText;
import org.evidenceatlas.model.fulltext.Licence;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.pack.SourceAccess;
import org.evidenceatlas.stage.acquire.Acquirer;
import org.evidenceatlas.stage.acquire.eutils.Fault;
import org.evidenceatlas.stage.acquire.eutils.Searching;
import org.evidenceatlas.stage.acquire.eutils.VirtualTime;
import org.evidenceatlas.stage.acquire.http.FakeServer;
import org.evidenceatlas.stage.acquire.http.FakeServer.Reply;
import org.evidenceatlas.stage.acquire.xml.Limits;
import org.evidenceatlas.store.Home;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs of the line that ask Europe PMC for preprints and full texts, well and spoilt. */
class EuropePmcRunTest {
    private static final String TEXT =
            "<article article-type=\"research-article\"><front><article-meta>"
                    + "<article-id pub-id-type=\"pmid\">92000001</article-id>"
                    + "<article-id pub-id-type=\"pmc\">PMC9200001</article-id>"
                    + "<title-group><article-title>Rest and sleep.</article-title></title-group>"
                    + "<permissions>%s</permissions></article-meta></front><body><sec"
                    + " sec-type=\"methods\"><title>Methods</title><p>Twelve people took"
                    + " part.</p></sec></body></article>";
    private static final String OPEN =
            "<license license-type=\"open-access\""
                    + " xlink:href=\"https://creativecommons.org/licenses/by/4.0/\"><license-p>Free"
                    + " to use.</license-p></license>";

    @TempDir private Path folder;
    private final VirtualTime time = new VirtualTime();
    private final FakeServer server = new FakeServer(time::nanos, this::answer);
    private String permissions = OPEN;
    private int text = 200;
    private Home home;

    @BeforeEach
    void open() {
        home = Home.write(folder.resolve("home"));
    }

    @AfterEach
    void close() {
        home.close();
        server.close();
        assertThat(server.keptTo(5)).isTrue();
    }

    private Reply answer(String uri) {
        if (uri.startsWith("/PMC9200001/")) {
            return new Reply(text, text == 200 ? TEXT.formatted(permissions) : "");
        }
        return new Reply(
                200,
                "{\"hitCount\":1,\"nextCursorMark\":\"x\",\"resultList\":{\"result\":[{\"id\":\"PPR1\","
                        + "\"source\":\"PPR\",\"doi\":\"10.1101/1\",\"title\":\"A preprint on"
                        + " noise\",\"firstPublicationDate\":\"2025-06-16\"}]}}");
    }

    private RunReport run(String... froms) {
        return run(0, froms);
    }

    private RunReport run(int daysLater, String... froms) {
        time.pass(Duration.ofSeconds(2));
        Order order =
                new Order(
                        List.of(froms),
                        InputStream.nullInputStream(),
                        Integer.MAX_VALUE,
                        Optional.empty(),
                        Workshop.AS_OF.plus(Duration.ofDays(daysLater)),
                        1,
                        Optional.empty(),
                        new Order.Others(
                                Optional.of(
                                        new SourceAccess(
                                                "europe-pmc",
                                                URI.create(server.address()),
                                                "me@example.org",
                                                5,
                                                30)),
                                "fatigue",
                                Optional.empty()));
        Pipeline line = Workshop.line(new Acquirer(Limits.USUAL, Searching.circumstances(time)));
        return new Runner(line, home, Workshop.RENDERER).run(order, Progress.SILENT);
    }

    private String paper() throws IOException {
        return Files.writeString(
                        folder.resolve("paper.xml"),
                        "<PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>92000001</PMID>"
                                + "<Article><ArticleTitle>Rest and sleep.</ArticleTitle></Article>"
                                + "</MedlineCitation><PubmedData><ArticleIdList><ArticleId"
                                + " IdType=\"pmc\">PMC9200001</ArticleId></ArticleIdList></PubmedData>"
                                + "</PubmedArticle></PubmedArticleSet>")
                .toString();
    }

    private Optional<SourceRecord> article() {
        return home.records().current().stream()
                .filter(one -> one.format().equals("jats"))
                .findFirst();
    }

    private static Licence licence(SourceRecord article) {
        FullText text = Objects.requireNonNull(article.report().fullText());
        return Objects.requireNonNull(text.licence());
    }

    private long texts() {
        return server.asked().stream().filter(uri -> uri.startsWith("/PMC")).count();
    }

    @Test
    void aPreprintAndAFullTextComeInOneRunAndTheTextIsAskedForOnce() throws IOException {
        RunReport report = run(paper());
        assertThat(report.gap()).isFalse();
        assertThat(report.records().in()).isEqualTo(3);
        assertThat(article())
                .hasValueSatisfying(one -> assertThat(licence(one).name()).isEqualTo("CC BY 4.0"));
        run();
        assertThat(texts()).isEqualTo(1);
    }

    @Test
    void aLicenceThatIsNotOpenIsKeptAsSuch() throws IOException {
        permissions =
                "<license xlink:href=\"https://creativecommons.org/licenses/by-nc-nd/4.0/\"><p>Some"
                        + " rights.</p></license>";
        assertThat(run(paper()).gap()).isFalse();
        assertThat(article())
                .hasValueSatisfying(
                        one -> assertThat(licence(one).name()).isEqualTo("CC BY-NC-ND 4.0"));
    }

    @Test
    void whatIsNotThereIsNoGapAndAskedForAgainAfterATimeUntilItIsThere() throws IOException {
        text = 404;
        RunReport report = run(paper());
        assertThat(report.gap()).isFalse();
        assertThat(ReportText.of(report))
                .contains(
                        "2 to ask for, 2 answered, 1 not known there",
                        "full texts never asked for, or not there 120 days ago; those of the last"
                                + " years sooner");
        run();
        run(119);
        assertThat(texts()).isEqualTo(1);
        run(120);
        assertThat(texts()).isEqualTo(2);
        assertThat(article()).isEmpty();
        text = 200;
        run(239);
        assertThat(texts()).as("120 days from the last asking").isEqualTo(2);
        RunReport there = run(240);
        assertThat(article()).isPresent();
        assertThat(there.redone()).extracting(one -> one.study()).containsExactly("pmid:92000001");
        run(1000);
        assertThat(texts()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"500", "cut", "page", "dropped"})
    void aTextThatDidNotComeIsAGapByItsNameAndTheNextRunHasIt(String kind) throws IOException {
        server.next(Fault.none());
        Fault fault =
                switch (kind) {
                    case "500" -> Fault.status(500, "oops");
                    case "cut" -> Fault.truncated();
                    case "page" ->
                            Fault.status(
                                    200,
                                    "<html><body>Please log in.</body></html>",
                                    "Content-Type",
                                    "text/html");
                    default -> Fault.dropped();
                };
        server.next(fault, fault, fault, fault);
        RunReport down = run(paper());
        assertThat(down.gap()).as("the others came").isTrue();
        assertThat(down.unanswered()).isFalse();
        assertThat(ReportText.of(down))
                .contains("Could not be asked of europe-pmc; what came is kept")
                .contains("PMC9200001/fullTextXML: ")
                .contains("It was about pmcid:PMC9200001.");
        assertThat(article()).isEmpty();
        assertThat(down.studies().published()).as("paper and preprint stand").isEqualTo(2);
        RunReport well = run();
        assertThat(well.gap()).isFalse();
        assertThat(article()).isPresent();
        assertThat(well.redone()).extracting(one -> one.study()).containsExactly("pmid:92000001");
    }
}
