package org.evidenceatlas.stage.assemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evidenceatlas.model.fulltext.FullText;
import org.evidenceatlas.model.fulltext.Licence;
import org.evidenceatlas.model.record.AbstractText;
import org.evidenceatlas.model.record.Report;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.model.study.FamilyMember;
import org.evidenceatlas.model.study.Status.Value;
import org.evidenceatlas.model.study.Study;
import org.evidenceatlas.model.testimony.Notice;
import org.evidenceatlas.model.testimony.NoticeType;
import org.evidenceatlas.model.testimony.Related;
import org.evidenceatlas.model.testimony.Testimony;
import org.evidenceatlas.stage.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which documents belong to a study, and what its page must know of them. */
class FamilyTest {
    private static final String TEXT =
            "Forty made-up nurses wore watches during seven weeks. They slept shorter before early"
                    + " shifts than before late ones, and they felt more tired afterwards. Later"
                    + " shifts might help tired nurses sleep longer, which remains untested here.";
    private static final String LICENSED = "CC BY 4.0";

    private static List<Study> studies(List<SourceRecord> records, Testimony... testimonies) {
        Assembler assembler = new Assembler();
        Holdings holdings = new Holdings(records, List.of(testimonies), Set.of());
        List<Study> studies = new ArrayList<>();
        for (Cluster cluster : assembler.clusters(holdings, Map.of())) {
            if (assembler.apply(cluster) instanceof Outcome.Made<Study> made) {
                studies.add(made.value());
            }
        }
        return studies;
    }

    private static Testimony related(String about, String relation, String to) {
        return new Testimony(
                "crossref",
                about,
                true,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(new Related(relation, to)));
    }

    private static Testimony retracted(String about) {
        return Testimony.of(
                "crossref",
                about,
                List.of(new Notice(NoticeType.RETRACTION, "publisher", "", null, null, null)));
    }

    private static SourceRecord citing(Made paper, String... keys) {
        SourceRecord read = paper.read();
        return with(read, read.format(), List.of(keys), null);
    }

    private static SourceRecord with(
            SourceRecord read, String format, List<String> cites, @Nullable FullText full) {
        Report r = read.report();
        Report report =
                new Report(
                        r.ids(),
                        r.kind(),
                        r.title(),
                        r.authors(),
                        r.container(),
                        r.dates(),
                        r.text(),
                        r.indexing(),
                        r.links(),
                        r.disclosure(),
                        cites,
                        full);
        return new SourceRecord("file", format, read.verbatim(), false, report);
    }

    @Test
    void recordsOfOnePaperFromManySourcesAreOneReport() {
        FullText whole =
                new FullText(
                        List.of(
                                new FullText.Section(
                                        FullText.Kind.METHODS, "Methods", "We asked.")),
                        new Licence(LICENSED, null, true));
        SourceRecord pubmed = Made.paper(1).id("doi", "10.5555/rest.1").read();
        SourceRecord jats =
                with(
                        Made.paper(0)
                                .id("doi", "10.5555/REST.1")
                                .id("pmc", "PMC7")
                                .text(TEXT)
                                .read(),
                        "jats",
                        List.of(),
                        whole);
        SourceRecord ris =
                with(Made.paper(0).id("doi", "10.5555/rest.1").read(), "ris", List.of(), null);
        List<Study> studies = studies(List.of(jats, ris, pubmed));
        assertThat(studies).hasSize(1);
        Study study = studies.getFirst();
        assertThat(study.id()).isEqualTo("pmid:1");
        assertThat(study.others()).isEmpty();
        assertThat(study.family()).isEmpty();
        assertThat(study.primary().ids().pmcid()).isEqualTo("PMC7");
        assertThat(study.primary().text().sections())
                .extracting(AbstractText.Section::text)
                .containsExactly(TEXT);
        assertThat(study.text().abstractText()).isEqualTo(TEXT);
        assertThat(study.fullText()).isEqualTo(whole);
        assertThat(study.primary().fullText()).isNull();
    }

    @Test
    void aPreprintFoundByLikenessSaysWhy() {
        Study study =
                studies(
                                Made.all(
                                        Made.paper(1).text(TEXT).id("doi", "10.5555/rest.1"),
                                        Made.paper(2)
                                                .text(TEXT)
                                                .type("Preprint")
                                                .id("doi", "10.1101/2020.01.01.20000001")))
                        .getFirst();
        assertThat(study.others()).hasSize(1);
        assertThat(study.family())
                .extracting(FamilyMember::relation, FamilyMember::reason, FamilyMember::score)
                .containsExactly(
                        tuple(
                                "preprint",
                                "They are alike: same title, same author, same year, same abstract,"
                                        + " one is a preprint.",
                                1.0));
    }

    @Test
    void aPoorRecordNeverJoinsTwoPapersWithNumbersOfTheirOwn() {
        List<SourceRecord> records =
                Made.all(
                        Made.paper(1).text(TEXT).id("doi", "10.5555/rest.1"),
                        Made.paper(2).text(TEXT).id("doi", "10.5555/rest.2"),
                        Made.paper(0).text(TEXT).id("pmc", "PMC3"));
        assertThat(studies(records)).hasSize(2);
    }

    @Test
    void crossrefSaysWhichPreprintBecameWhichPaper() {
        List<SourceRecord> records =
                Made.all(
                        Made.paper(1).id("doi", "10.5555/rest.1"),
                        Made.paper(2)
                                .title("Quite another title, changed after peers had read it.")
                                .type("Preprint")
                                .id("doi", "10.1101/2020.01.01.20000001"));
        Testimony said =
                related("doi:10.1101/2020.01.01.20000001", "is-preprint-of", "doi:10.5555/rest.1");
        assertThat(studies(records)).hasSize(2);
        assertThat(studies(records, said)).hasSize(1);
        assertThat(studies(records, said).getFirst().family())
                .extracting(FamilyMember::reason)
                .containsExactly("Crossref links them (is-preprint-of).");
    }

    @Test
    void crossrefTellsCommentsAndReplies() {
        List<Study> studies =
                studies(
                        Made.all(
                                Made.paper(1).id("doi", "10.5555/rest.1"),
                                Made.paper(2).title("A word.").id("doi", "10.5555/rest.2")),
                        related("doi:10.5555/rest.2", "is-reply-to", "doi:10.5555/rest.1"));
        assertThat(studies.getFirst().family())
                .extracting(FamilyMember::relation)
                .containsExactly("reply");
        assertThat(studies.getLast().family())
                .extracting(FamilyMember::relation)
                .containsExactly("paper replied to");
    }

    @Test
    void oneRegistryNumberMakesAFamilyOfProtocolResultsAndLaterAnalyses() {
        String number = "Registered as NCT01234567.";
        List<Study> studies =
                studies(
                        Made.all(
                                Made.paper(1)
                                        .title("Rest for nurses: study protocol.")
                                        .text(number),
                                Made.paper(2).title("Naps at noon among nurses.").text(number),
                                Made.paper(3)
                                        .title("Noon naps: a secondary analysis.")
                                        .text(number)));
        assertThat(studies.get(1).family())
                .extracting(FamilyMember::relation, FamilyMember::score)
                .containsExactly(
                        tuple("protocol", 0.9),
                        tuple("secondary analysis", 0.9),
                        tuple("registry entry", 1.0));
        assertThat(studies.get(0).family().getFirst().relation()).isEqualTo("results");
        assertThat(studies.get(0).family().getFirst().reason())
                .isEqualTo("Both records give the registry number NCT01234567.");
    }

    @Test
    void aReplicationNeedsItsTitleAndItsReferences() {
        Made first = Made.paper(1).title("Noon naps and evening fatigue among nurses.");
        String title = "A replication of noon naps and evening fatigue in nurses.";
        List<SourceRecord> cites =
                List.of(first.read(), citing(Made.paper(2).title(title), "pmid:1"));
        assertThat(studies(cites).getFirst().family())
                .extracting(FamilyMember::relation)
                .containsExactly("replication");
        List<SourceRecord> silent = List.of(first.read(), Made.paper(2).title(title).read());
        assertThat(studies(silent).getFirst().family()).isEmpty();
    }

    @Test
    void aStudyThatCitesARetractedPaperSaysSo() {
        SourceRecord citing = citing(Made.paper(5).title("Later."), "pmid:1", "doi:10.5555/out.1");
        List<SourceRecord> records =
                List.of(Made.paper(1).type("Retracted Publication").read(), citing);
        Study study = studies(records, retracted("doi:10.5555/out.1")).getLast();
        assertThat(study.status().value()).isEqualTo(Value.CURRENT);
        assertThat(study.family())
                .extracting(
                        FamilyMember::relation,
                        FamilyMember::pmid,
                        FamilyMember::doi,
                        FamilyMember::slug,
                        FamilyMember::status)
                .containsExactly(
                        tuple(
                                "cites a retracted paper",
                                "1",
                                null,
                                "lohn-2020-made-study",
                                Value.RETRACTED),
                        tuple(
                                "cites a retracted paper",
                                null,
                                "10.5555/out.1",
                                null,
                                Value.RETRACTED));
        assertThat(studies(List.of(Made.paper(1).read(), citing)).getLast().family()).isEmpty();
    }

    @Test
    void aRetractedPaperThatIsCitedUnderTwoNumbersIsToldOnce() {
        Testimony row = retracted("doi:10.5555/out.1");
        Testimony byPmid =
                new Testimony(
                        row.source(),
                        "pmid:77",
                        true,
                        row.notices(),
                        List.of(),
                        null,
                        List.of(),
                        List.of(new Related(Related.SAME, "doi:10.5555/out.1")));
        SourceRecord twice = citing(Made.paper(5), "pmid:77", "doi:10.5555/out.1");
        assertThat(studies(List.of(twice), row, byPmid).getFirst().family())
                .extracting(FamilyMember::doi)
                .containsExactly("10.5555/out.1");
        SourceRecord once = citing(Made.paper(5), "pmid:77");
        assertThat(studies(List.of(once), row, byPmid).getFirst().family())
                .extracting(FamilyMember::pmid)
                .containsExactly("77");
    }
}
