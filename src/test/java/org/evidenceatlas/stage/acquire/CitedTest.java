package org.evidenceatlas.stage.acquire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CitedTest {
    private static final String RECORD =
            """
            <PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>7</PMID><Article>
            <ArticleTitle>Made up</ArticleTitle></Article></MedlineCitation>
            <PubmedData><ArticleIdList><ArticleId IdType="pubmed">7</ArticleId></ArticleIdList>
            %s</PubmedData></PubmedArticle></PubmedArticleSet>
            """;

    private static final String REFERENCE =
            "<Reference><Citation>x</Citation><ArticleIdList>%s</ArticleIdList></Reference>";

    @Test
    void aRecordKnowsWhatItCitesByPmidElseByDoiEachOnce() {
        Gathered gathered =
                Gathered.fromText(
                        RECORD.formatted(
                                "<ReferenceList>"
                                        + REFERENCE.formatted(
                                                "<ArticleId IdType=\"doi\">10.1000/A</ArticleId>"
                                                        + "<ArticleId"
                                                        + " IdType=\"pubmed\">123</ArticleId>")
                                        + REFERENCE.formatted(
                                                "<ArticleId IdType=\"doi\">10.1000/B,c</ArticleId>")
                                        + "<Reference><Citation>no number</Citation></Reference>"
                                        + "<ReferenceList>"
                                        + REFERENCE.formatted(
                                                "<ArticleId IdType=\"pubmed\">123</ArticleId>")
                                        + "</ReferenceList></ReferenceList>"));
        assertThat(gathered.refusals()).isEmpty();
        assertThat(gathered.records().getFirst().report().cites())
                .containsExactly("pmid:123", "doi:10.1000/b,c");
        assertThat(gathered.records().getFirst().report().ids().doi()).isNull();
    }

    @Test
    void moreReferencesThanAnyPaperHasAreRefused() {
        Gathered gathered =
                Gathered.fromText(
                        RECORD.formatted(
                                "<ReferenceList>"
                                        + "<Reference/>".repeat(20_001)
                                        + "</ReferenceList>"));
        assertThat(gathered.refusals().getFirst().reason())
                .isEqualTo("It has 20001 references; 20000 are the most that are taken.");
    }
}
