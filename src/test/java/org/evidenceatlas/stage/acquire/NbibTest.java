package org.evidenceatlas.stage.acquire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.evidenceatlas.cite.Citable;
import org.evidenceatlas.cite.NbibStyle;
import org.evidenceatlas.model.SiteConfig;
import org.evidenceatlas.model.record.AbstractText;
import org.evidenceatlas.model.record.Report;
import org.evidenceatlas.pack.PackReader;
import org.junit.jupiter.api.Test;

/** MEDLINE text says what PubMed XML says of the same document. */
class NbibTest {
    private static final String XML =
            """
            <PubmedArticleSet><PubmedArticle><MedlineCitation><PMID Version="1">101</PMID>
            <DateRevised><Year>2024</Year><Month>03</Month><Day>02</Day></DateRevised>
            <Article><Journal><ISSN IssnType="Print">1234-5679</ISSN><JournalIssue>
            <Volume>5</Volume><Issue>2</Issue><PubDate><Year>2023</Year><Month>Sep</Month></PubDate>
            </JournalIssue><Title>Journal of rest</Title><ISOAbbreviation>J Rest</ISOAbbreviation>
            </Journal><ArticleTitle>Rest in 20 people: a trial &amp; a test.</ArticleTitle>
            <Pagination><MedlinePgn>11-9</MedlinePgn></Pagination>
            <ELocationID EIdType="doi">10.1234/rest.1</ELocationID>
            <Abstract><AbstractText Label="BACKGROUND">Rest is asked about.</AbstractText>
            <AbstractText Label="STUDY REGISTRY">It is NCT01234567.</AbstractText>
            <AbstractText Label="RESULTS">Twenty rested; P: 0.5 was met.</AbstractText>
            <CopyrightInformation>Copyright Rest.</CopyrightInformation></Abstract>
            <AuthorList CompleteYN="N"><Author><LastName>Löhn</LastName><ForeName>Ada B</ForeName>
            <Suffix>Jr</Suffix><Identifier Source="ORCID">0000-0002-1825-0097</Identifier></Author>
            <Author><CollectiveName>Rest Group</CollectiveName></Author></AuthorList>
            <Language>eng</Language>
            <DataBankList><DataBank><DataBankName>ISRCTN</DataBankName><AccessionNumberList>
            <AccessionNumber>ISRCTN12345678</AccessionNumber></AccessionNumberList></DataBank>
            </DataBankList>
            <GrantList><Grant><GrantID>MR/1/2</GrantID><Acronym>MRC_</Acronym>
            <Agency>Medical Research Council</Agency><Country>United Kingdom</Country></Grant>
            </GrantList>
            <PublicationTypeList><PublicationType>Journal Article</PublicationType>
            <PublicationType>Retracted Publication</PublicationType></PublicationTypeList>
            <ArticleDate><Year>2023</Year><Month>08</Month><Day>01</Day></ArticleDate></Article>
            <CommentsCorrectionsList><CommentsCorrections RefType="RetractionIn">
            <RefSource>J Rest. 2024;6(1):1. doi: 10.1234/rest.2</RefSource><PMID>202</PMID>
            </CommentsCorrections></CommentsCorrectionsList>
            <MeshHeadingList><MeshHeading><DescriptorName>Rest</DescriptorName>
            <QualifierName>methods</QualifierName></MeshHeading></MeshHeadingList>
            <KeywordList><Keyword>pacing</Keyword></KeywordList>
            <CoiStatement>None.</CoiStatement></MedlineCitation><PubmedData><History>
            <PubMedPubDate PubStatus="entrez"><Year>2023</Year><Month>8</Month><Day>2</Day>
            </PubMedPubDate></History><ArticleIdList><ArticleId IdType="pubmed">101</ArticleId>
            <ArticleId IdType="pmc">PMC77</ArticleId><ArticleId IdType="doi">10.1234/rest.1</ArticleId>
            </ArticleIdList></PubmedData></PubmedArticle></PubmedArticleSet>
            """;

    private static final String NBIB =
            """

            PMID- 101
            LR  - 20240302
            IS  - 1234-5679 (Print)
            IS  - 1234-5670 (Linking)
            VI  - 5
            IP  - 2
            DP  - 2023 Sep
            TI  - Rest in 20 people: a trial
                  & a test.
            PG  - 11-9
            LID - 10.1234/rest.1 [doi]
            AB  - BACKGROUND: Rest is asked about. STUDY REGISTRY: It is NCT01234567. RESULTS:
                  Twenty rested; P: 0.5 was met.
            CI  - Copyright Rest.
            FAU - Löhn, Ada B Jr
            AU  - Löhn AB Jr
            AUID- ORCID: 0000-0002-1825-0097
            CN  - Rest Group
            AU  - et al.
            LA  - eng
            SI  - ISRCTN/ISRCTN12345678
            GR  - MR/1/2/MRC_/Medical Research Council/United Kingdom
            PT  - Journal Article
            PT  - Retracted Publication
            DEP - 20230801
            TA  - J Rest
            JT  - Journal of rest
            RIN - J Rest. 2024;6(1):1. doi: 10.1234/rest.2 PMID: 202
            MH  - *Rest/methods
            OT  - *pacing
            PMC - PMC77
            COIS- None.
            CRDT- 2023/08/02 06:00
            AID - 10.1234/rest.1 [doi]
            """;

    @Test
    void theSameRecordInBothFormatsIsTheSameReport() {
        Report xml = Gathered.fromText(XML).records().getFirst().report();
        Gathered nbib = Gathered.fromText(NBIB);
        assertThat(nbib.refusals()).isEmpty();
        assertThat(nbib.records()).hasSize(1);
        assertThat(nbib.records().getFirst().report()).isEqualTo(xml);
        assertThat(nbib.records().getFirst().format()).isEqualTo("nbib");
        assertThat(nbib.records().getFirst().key()).isEqualTo("pmid:101");
        assertThat(nbib.records().getFirst().verbatim()).isEqualTo(NBIB.strip());
    }

    @Test
    void whatWeExportIsReadBackAsFarAsItGoes() {
        SiteConfig site = PackReader.read(Path.of("packs/mecfs")).site();
        Report one = Gathered.fromText(XML).records().getFirst().report();
        String text = new NbibStyle().cite(new Citable(one, "rest", false, site));
        Report back = Gathered.fromText(text + "\n" + text).records().getLast().report();
        assertThat(back.title()).isEqualTo(one.title());
        assertThat(back.ids().doi()).isEqualTo(one.ids().doi());
        assertThat(back.ids().pmcid()).isEqualTo(one.ids().pmcid());
        assertThat(back.container()).isEqualTo(one.container());
        assertThat(back.dates().issue()).isEqualTo(one.dates().issue());
        assertThat(back.indexing().types()).isEqualTo(one.indexing().types());
        assertThat(back.authors().complete()).isFalse();
        assertThat(back.authors().authors()).hasSize(2);
        assertThat(back.kind()).isEqualTo(one.kind());
    }

    @Test
    void recordsWithoutAnEmptyLineBetweenThemAreTwo() {
        Gathered read = Gathered.fromText("PMID- 1\nTI  - One.\nPMID- 2\nTI  - Two.\n");
        assertThat(read.pmids()).containsExactly("1", "2");
    }

    @Test
    void anAbstractWithoutLabelsIsOneSection() {
        Gathered read = Gathered.fromText("PMID- 1\nTI  - One.\nAB  - We ask. All is well.\n");
        assertThat(read.records().getFirst().report().text().sections())
                .isEqualTo(List.of(new AbstractText.Section(null, null, "We ask. All is well.")));
    }

    @Test
    void aRecordWithoutIdentifierIsRefusedByLineAndTheOthersAreRead() {
        Gathered read = Gathered.fromText("PMID- 1\nTI  - One.\n\nTI  - None.\n\nPMID- 3\n");
        assertThat(read.pmids()).containsExactly("1", "3");
        assertThat(read.refusals()).hasSize(1);
        assertThat(read.refusals().getFirst().position()).isEqualTo("line 4, column 1");
        assertThat(read.refusals().getFirst().reason())
                .isEqualTo("It has no PMID, no DOI, no PMCID and no bookshelf accession.");
        assertThat(read.refusals().getFirst().advice()).contains("\"PMID- 36589231\"");
    }
}
