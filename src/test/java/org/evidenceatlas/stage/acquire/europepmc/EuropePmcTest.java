package org.evidenceatlas.stage.acquire.europepmc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.model.record.RecordLink;
import org.evidenceatlas.model.record.RefType;
import org.evidenceatlas.model.record.ReportKind;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.model.testimony.NoticeType;
import org.evidenceatlas.model.testimony.Related;
import org.evidenceatlas.pack.SourceAccess;
import org.evidenceatlas.stage.SearchPage;
import org.evidenceatlas.stage.Unanswered;
import org.evidenceatlas.stage.acquire.eutils.Fault;
import org.evidenceatlas.stage.acquire.eutils.Searching;
import org.evidenceatlas.stage.acquire.eutils.VirtualTime;
import org.evidenceatlas.stage.acquire.http.FakeServer;
import org.evidenceatlas.stage.acquire.http.FakeServer.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Europe PMC asked over HTTP, in pages of one preprint, and for full texts. */
class EuropePmcTest {
    private final VirtualTime time = new VirtualTime();
    private final List<String> held = new ArrayList<>();
    private final FakeServer server = new FakeServer(time::nanos, this::answer);
    private final EuropePmc source =
            new EuropePmc(
                    new SourceAccess(
                            "europe-pmc", URI.create(server.address()), "me@example.org", 5, 30),
                    Searching.circumstances(time));
    private final List<SearchPage> pages = new ArrayList<>();
    private boolean endless;

    @AfterEach
    void close() {
        source.close();
        server.close();
        assertThat(server.keptTo(5)).isTrue();
    }

    private Reply answer(String uri) {
        if (uri.startsWith("/PMC1/")) {
            return new Reply(200, "<?xml version=\"1.0\"?><article><body/></article>\n");
        }
        if (!uri.startsWith("/search?")) {
            return new Reply(404, "");
        }
        String cursor = uri.substring(uri.indexOf("cursorMark=") + "cursorMark=".length());
        int from = cursor.equals("*") ? 0 : Integer.parseInt(cursor);
        String entry = from < held.size() ? held.get(from) : "";
        return new Reply(
                200,
                "{\"version\":\"6.9\",\"hitCount\":"
                        + (endless ? 99 : held.size())
                        + ",\"nextCursorMark\":\""
                        + (endless ? 0 : from + 1)
                        + "\",\"resultList\":{\"result\":["
                        + entry
                        + "]}}");
    }

    private static String entry(String id, String doi, String more) {
        return "{\"id\":\""
                + id
                + "\",\"source\":\"PPR\",\"doi\":\""
                + doi
                + "\",\"title\":\"Sleep & <i>fatigue</i>.\","
                + "\"authorList\":{\"author\":[{\"fullName\":\"Doe J\",\"firstName\":\"Jo\","
                + "\"lastName\":\"Doe\",\"authorId\":{\"type\":\"ORCID\","
                + "\"value\":\"0000-0001-0000-0000\"}},{\"collectiveName\":\"A Group\"}]},"
                + "\"abstractText\":\"<h4>Aim</h4>We asked 12 people.\","
                + "\"bookOrReportDetails\":{\"publisher\":\"medRxiv\",\"yearOfPublication\":2025},"
                + "\"firstPublicationDate\":\"2025-06-16\""
                + more
                + "}";
    }

    private int search() throws Unanswered {
        return source.preprints("fatigue", pages::add);
    }

    @Test
    void aPreprintBecomesARecordWithItsJournalVersion() throws Unanswered {
        held.add(
                entry(
                        "PPR1",
                        "10.21203/RS.3.rs-1/v2",
                        ",\"commentCorrectionList\":{\"commentCorrection\":[{\"id\":\"123\","
                                + "\"source\":\"MED\",\"type\":\"Preprint of\"}]}"));
        assertThat(search()).isEqualTo(1);
        SourceRecord record = pages.getFirst().records().getFirst();
        assertThat(record.key()).isEqualTo("europe-pmc:doi:10.21203/rs.3.rs-1/v2");
        assertThat(record.report().kind()).isEqualTo(ReportKind.PREPRINT);
        assertThat(record.report().title().plain()).isEqualTo("Sleep & fatigue .");
        assertThat(record.report().authors().authors()).hasSize(2);
        assertThat(record.report().container().title()).isEqualTo("medRxiv");
        assertThat(record.report().links())
                .containsExactly(
                        new RecordLink(RefType.UPDATE_IN, "123", null, ""),
                        new RecordLink(
                                RefType.UPDATE_OF, null, "10.21203/rs.3.rs-1/v1", "Version 1"));
        assertThat(pages.getFirst().testimonies().getFirst().related())
                .containsExactly(new Related("is-preprint-of", "pmid:123"));
    }

    @Test
    void aWithdrawnPreprintSaysSo() throws Unanswered {
        held.add(
                entry(
                        "PPR1",
                        "10.1101/1",
                        ",\"pubTypeList\":{\"pubType\":[\"Preprint\",\"preprint-withdrawal\"]}"));
        search();
        assertThat(pages.getFirst().testimonies().getFirst().notices())
                .singleElement()
                .satisfies(one -> assertThat(one.type()).isEqualTo(NoticeType.WITHDRAWAL));
    }

    @Test
    void allPagesAreTakenAndWhatIsNoPreprintIsRefusedByName() throws Unanswered {
        held.add(entry("PPR1", "10.1101/1", ""));
        held.add(entry("PPR2", "no doi", ""));
        held.add(entry("PPR3", "10.1101/3", "").replace("PPR\"", "MED\""));
        assertThat(search()).isEqualTo(3);
        assertThat(pages).hasSize(3);
        assertThat(pages.get(1).refusals().getFirst().reason()).contains("It has no DOI");
        assertThat(pages.get(2).refusals().getFirst().reason()).contains("It is no preprint");
    }

    @Test
    void aPreprintMayHoldAsMuchAsAnyRecord() throws Unanswered {
        String author = ",{\"lastName\":\"Doe\"}";
        String group = "{\"collectiveName\":\"A Group\"}";
        String entry = entry("PPR1", "10.1101/1", "");
        held.add(entry.replace(group, group + author.repeat(19_998)));
        held.add(entry.replace(group, group + author.repeat(19_999)).replace("PPR1", "PPR2"));
        search();
        assertThat(pages.getFirst().records()).hasSize(1);
        assertThat(pages.getLast().refusals().getFirst().reason())
                .isEqualTo("It has 20001 authors; 20000 are the most that are taken.");
    }

    @Test
    void aCursorThatNeverEndsIsAGapAndWhatCameIsKept() {
        held.add(entry("PPR1", "10.1101/1", ""));
        endless = true;
        assertThatThrownBy(this::search)
                .isInstanceOf(Unanswered.class)
                .hasMessage("search: it counts 99 preprints and sent 1.");
        assertThat(pages).isNotEmpty();
        assertThat(server.asked()).hasSizeLessThan(4);
    }

    @Test
    void whatPassesIsAskedAgain() throws Unanswered {
        held.add(entry("PPR1", "10.1101/1", ""));
        server.next(Fault.status(429, "slow"), Fault.half(), Fault.instead("<html>down</html>"));
        assertThat(search()).isEqualTo(1);
        assertThat(server.asked()).hasSize(4);
    }

    @Test
    void aFullTextComesWholeOrIsNotThere() throws Unanswered {
        assertThat(source.fullText("PMC1"))
                .hasValueSatisfying(
                        text ->
                                assertThat(new String(text, StandardCharsets.UTF_8))
                                        .contains("<article>"));
        assertThat(source.fullText("PMC2")).isEmpty();
        server.next(Fault.replaced("</article>", ""));
        assertThat(source.fullText("PMC1")).isPresent();
        assertThat(server.asked()).hasSize(4);
    }

    @Test
    void aPageOfAnotherKindUnder200IsNoWordAboutTheArticle() throws Unanswered {
        String page = "<!doctype html><html><article>Down for repair</article></html>";
        server.next(Fault.instead(page), Fault.instead("{}"), Fault.instead(""));
        assertThat(source.fullText("PMC1")).isPresent();
        assertThat(server.asked()).hasSize(4);
        server.always(Fault.instead(page));
        assertThatThrownBy(() -> source.fullText("PMC1"))
                .isInstanceOf(Unanswered.class)
                .hasMessageContaining(
                        "it answered \"Down for repair\", which is no article. It was asked 4 times.");
    }
}
