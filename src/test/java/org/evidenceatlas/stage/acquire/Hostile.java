package org.evidenceatlas.stage.acquire;

/** Records for hostile sources. */
final class Hostile {
    private Hostile() {}

    /** A good record with more in its Article. */
    static String record(int pmid, String more) {
        return "<PubmedArticle><MedlineCitation><PMID>"
                + pmid
                + "</PMID><Article><ArticleTitle>A title.</ArticleTitle>"
                + more
                + "</Article></MedlineCitation></PubmedArticle>\n";
    }

    /** A set in which {@code middle} stands between the good records 1 and 3, on line 3. */
    static String between(String middle) {
        return "<PubmedArticleSet>\n"
                + record(1, "")
                + middle
                + record(3, "")
                + "</PubmedArticleSet>";
    }
}
