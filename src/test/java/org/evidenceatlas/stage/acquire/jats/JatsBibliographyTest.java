package org.evidenceatlas.stage.acquire.jats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.evidenceatlas.model.PartialDate;
import org.evidenceatlas.model.record.AbstractText.Section;
import org.evidenceatlas.model.record.Author;
import org.evidenceatlas.model.record.Container;
import org.evidenceatlas.model.record.Dates;
import org.evidenceatlas.model.record.RecordLink;
import org.evidenceatlas.model.record.RefType;
import org.evidenceatlas.model.record.Report;
import org.evidenceatlas.model.record.ReportKind;
import org.evidenceatlas.stage.acquire.Gathered;
import org.junit.jupiter.api.Test;

/** What an article says of itself, beside its text. */
class JatsBibliographyTest {
    private static final String WHOLE =
            """
            <?xml version="1.0"?>
            <!DOCTYPE article PUBLIC "-//NLM//DTD JATS (Z39.96) v1.0//EN" "JATS-archivearticle1.dtd">
            <article article-type="case-report" xml:lang="en"><front><journal-meta>
            <journal-id journal-id-type="nlm-ta">J Rest</journal-id>
            <journal-title-group><journal-title>Journal of rest</journal-title></journal-title-group>
            <issn pub-type="epub">1234-5679</issn></journal-meta><article-meta>
            <article-id pub-id-type="pmid">101</article-id>
            <article-id pub-id-type="pmc">77</article-id>
            <article-id pub-id-type="doi">10.1234/rest.1</article-id>
            <article-id pub-id-type="publisher-id">R1</article-id>
            <title-group><article-title>Rest in <italic>20</italic> people<xref ref-type="fn"
            rid="n1">*</xref></article-title><subtitle>A report</subtitle></title-group>
            <contrib-group><contrib contrib-type="author"><contrib-id contrib-id-type="orcid"
            >https://orcid.org/0000-0002-1825-0097</contrib-id><name><surname>Löhn</surname>
            <given-names>Ada B</given-names><suffix>Jr</suffix></name><xref ref-type="aff" rid="a1"
            ><sup>1</sup></xref></contrib><contrib contrib-type="author"><collab>Rest Group
            <contrib-group><contrib contrib-type="author"><name><surname>Member</surname></name>
            </contrib></contrib-group></collab></contrib></contrib-group>
            <contrib-group><contrib contrib-type="editor"><name><surname>Editor</surname></name>
            </contrib></contrib-group>
            <author-notes><fn fn-type="conflict"><p>None declared.</p></fn></author-notes>
            <pub-date pub-type="epub"><day>1</day><month>8</month><year>2023</year></pub-date>
            <pub-date pub-type="collection"><month>Sep</month><year>2023</year></pub-date>
            <pub-date pub-type="pmc-release"><year>2024</year></pub-date>
            <volume>5</volume><issue>2</issue><fpage>11</fpage><lpage>19</lpage>
            <related-article related-article-type="retraction-forward" ext-link-type="doi"
            xlink:href="10.1234/rest.2"/>
            <related-article related-article-type="corrected-article" ext-link-type="pmid"
            xlink:href="202"/>
            <related-article related-article-type="companion" ext-link-type="doi"
            xlink:href="10.1234/rest.3"/>
            <permissions><copyright-statement>© Rest.</copyright-statement></permissions>
            <abstract abstract-type="graphical"><p>A picture.</p></abstract>
            <abstract><title>Abstract</title><sec><title>Background:</title><p>Rest is asked
            about.</p></sec><sec><title>Trial registration</title><p>It is NCT01234567.</p></sec>
            <sec><title>Supplementary Information</title><p>Online.</p></sec></abstract>
            <abstract abstract-type="summary"><p>For all.</p></abstract>
            <kwd-group><kwd>pacing</kwd><kwd>rest</kwd></kwd-group>
            <kwd-group kwd-group-type="abbreviations"><kwd>MP</kwd></kwd-group>
            <funding-group><award-group><funding-source><institution-wrap><institution-id>x
            </institution-id><institution>Rest Council</institution></institution-wrap>
            </funding-source><award-id>MR/1</award-id><award-id>MR/2</award-id></award-group>
            <funding-statement>Paid.</funding-statement></funding-group>
            </article-meta></front><back><ref-list>
            <ref id="r1"><element-citation><pub-id pub-id-type="doi">10.1234/ABC</pub-id>
            <pub-id pub-id-type="pmid">303</pub-id></element-citation></ref>
            <ref id="r2"><mixed-citation>Old. <pub-id pub-id-type="doi">10.1234/OLD</pub-id>
            </mixed-citation></ref>
            <ref id="r3"><mixed-citation>A book.</mixed-citation></ref>
            <ref id="r4"><citation><ext-link ext-link-type="doi" xlink:href="10.1234/new">x
            </ext-link></citation></ref></ref-list></back>
            <sub-article article-type="reply"><front-stub><article-id pub-id-type="doi">10.9/z
            </article-id></front-stub><body><p>A reply.</p></body></sub-article></article>
            """;

    private static final Report REPORT = Article.read(WHOLE);

    @Test
    void itsNumbersAreItsOwnAndItsRegistryNumberIsFoundInTheAbstract() {
        assertThat(REPORT.ids().pmid()).isEqualTo("101");
        assertThat(REPORT.ids().pmcid()).isEqualTo("PMC77");
        assertThat(REPORT.ids().doi()).isEqualTo("10.1234/rest.1");
        assertThat(REPORT.ids().registry()).containsExactly("NCT01234567");
        assertThat(Gathered.fromText(WHOLE).records().getFirst().key()).isEqualTo("jats:pmid:101");
    }

    @Test
    void itsOwnXmlIsKeptToTheLetter() {
        String kept = Gathered.fromText(WHOLE).records().getFirst().verbatim();
        assertThat(kept).isEqualTo(WHOLE.substring(WHOLE.indexOf("<article ")).stripTrailing());
    }

    @Test
    void aTitleHasItsMarksAndItsSubtitleAndNoAsterisk() {
        assertThat(REPORT.title().plain()).isEqualTo("Rest in 20 people: A report");
        assertThat(REPORT.title().marked()).isEqualTo("Rest in <i>20</i> people: A report");
    }

    @Test
    void authorsArePersonsAndGroupsWithoutMembersAndEditors() {
        assertThat(REPORT.authors().authors())
                .containsExactly(
                        new Author("Löhn", "Ada B", "Jr", null, "0000-0002-1825-0097"),
                        new Author("", null, null, "Rest Group", null));
    }

    @Test
    void datesAreOfTheIssueAndOfFirstElectronicPublication() {
        assertThat(REPORT.dates())
                .isEqualTo(
                        new Dates(
                                new PartialDate(2023, 9, null),
                                new PartialDate(2023, 8, 1),
                                null,
                                null,
                                null));
    }

    @Test
    void theJournalIsNamedWithVolumeIssueAndPages() {
        assertThat(REPORT.container())
                .isEqualTo(
                        new Container(
                                "Journal of rest",
                                "J Rest",
                                "1234-5679",
                                "5",
                                "2",
                                "11-19",
                                null,
                                null));
    }

    @Test
    void theMainAbstractIsReadWithItsLabels() {
        assertThat(REPORT.text().sections())
                .containsExactly(
                        new Section("Background", null, "Rest is asked about."),
                        new Section("Trial registration", null, "It is NCT01234567."));
        assertThat(REPORT.text().copyright()).isEqualTo("© Rest.");
    }

    @Test
    void boldHeadingsInsideAnAbstractAreLabelsToo() {
        Report report =
                Article.read(
                        Article.of(
                                "<abstract><p><bold>Background:</bold> We asked.</p>"
                                        + "<p><bold>Results:</bold> They rested.</p></abstract>",
                                ""));
        assertThat(report.text().sections())
                .containsExactly(
                        new Section("Background", null, "We asked."),
                        new Section("Results", null, "They rested."));
    }

    @Test
    void typesAndLanguagesAreNlmsOwnWordsWhereTheMeaningIsPlain() {
        assertThat(REPORT.indexing().types()).containsExactly("Journal Article", "Case Reports");
        assertThat(REPORT.indexing().languages()).containsExactly("eng");
        assertThat(REPORT.indexing().keywords()).containsExactly("pacing", "rest");
        String obituary = Article.of("", "").replace("research-article", "obituary");
        assertThat(Article.read(obituary).indexing().types()).isEmpty();
    }

    @Test
    void aPreprintIsOneByItsTypeAndByPmcsWord() {
        String typed = Article.of("", "").replace("research-article", "preprint");
        assertThat(Article.read(typed).kind()).isEqualTo(ReportKind.PREPRINT);
        String told =
                Article.of(
                        "<custom-meta-group><custom-meta><meta-name>pmc-prop-preprint</meta-name>"
                                + "<meta-value>yes</meta-value></custom-meta></custom-meta-group>",
                        "");
        assertThat(Article.read(told).kind()).isEqualTo(ReportKind.PREPRINT);
        assertThat(Article.read(told.replace(">yes<", ">no<")).kind())
                .isEqualTo(ReportKind.ARTICLE);
    }

    @Test
    void relatedArticlesAreLinksInNlmsWords() {
        assertThat(REPORT.links())
                .containsExactly(
                        new RecordLink(RefType.RETRACTION_IN, null, "10.1234/rest.2", ""),
                        new RecordLink(RefType.ERRATUM_FOR, "202", null, ""),
                        new RecordLink(RefType.UNKNOWN, null, "10.1234/rest.3", ""));
    }

    @Test
    void aRetractionNoticeSaysWhatItRetracts() {
        String notice =
                Article.of(
                                "<related-article related-article-type=\"retracted-article\""
                                        + " ext-link-type=\"doi\" xlink:href=\"10.1234/bad\"/>",
                                "")
                        .replace("research-article", "retraction");
        Report report = Article.read(notice);
        assertThat(report.indexing().types()).containsExactly("Retraction of Publication");
        assertThat(report.links())
                .containsExactly(new RecordLink(RefType.RETRACTION_OF, null, "10.1234/bad", ""));
    }

    @Test
    void whatIsCitedIsKnownByPmidElseByDoi() {
        assertThat(REPORT.cites())
                .containsExactly("pmid:303", "doi:10.1234/old", "doi:10.1234/new");
    }

    @Test
    void interestsAndMoneyAreReadByTheTypeOrTheTitleOfTheirStatement() {
        assertThat(REPORT.disclosure().competingInterests()).isEqualTo("None declared.");
        assertThat(REPORT.disclosure().funding())
                .isEqualTo(List.of("Rest Council, MR/1", "Rest Council, MR/2"));
        Report titled =
                Article.read(
                        Article.of(
                                "",
                                "<back><sec><title>Competing interests</title><p>One has"
                                        + " shares.</p></sec><ack><title>Funding</title><p>Paid by"
                                        + " gifts.</p></ack></back>"));
        assertThat(titled.disclosure().competingInterests()).isEqualTo("One has shares.");
        assertThat(titled.disclosure().funding()).containsExactly("Paid by gifts.");
    }
}
