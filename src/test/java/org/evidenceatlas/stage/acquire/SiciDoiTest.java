package org.evidenceatlas.stage.acquire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SiciDoiTest {
    @Test
    void aDoiMadeOfASiciIsReadWithItsAngleBrackets() {
        String doi = "10.1002/(SICI)1097-0000(199601)70:1&lt;1::AID-MADE1&gt;3.0.CO;2-Y";
        Gathered gathered =
                Gathered.fromText(
                        "<PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>8</PMID><Article>"
                                + "<ArticleTitle>Made up</ArticleTitle></Article></MedlineCitation>"
                                + "<PubmedData><ArticleIdList><ArticleId IdType=\"doi\">"
                                + doi
                                + "</ArticleId></ArticleIdList></PubmedData></PubmedArticle>"
                                + "</PubmedArticleSet>");
        assertThat(gathered.refusals()).isEmpty();
        assertThat(gathered.records().getFirst().report().ids().doi())
                .isEqualTo("10.1002/(SICI)1097-0000(199601)70:1<1::AID-MADE1>3.0.CO;2-Y");
    }
}
