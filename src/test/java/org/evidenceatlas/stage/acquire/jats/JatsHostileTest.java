package org.evidenceatlas.stage.acquire.jats;

import static org.assertj.core.api.Assertions.assertThat;

import org.evidenceatlas.model.record.Refusal;
import org.evidenceatlas.stage.acquire.Gathered;
import org.evidenceatlas.stage.acquire.xml.Limits;
import org.junit.jupiter.api.Test;

/** Articles that are damaged, made to harm, or none; the good ones beside them arrive. */
class JatsHostileTest {
    private static final String GOOD = Article.of("", "<body><p>We asked.</p></body>");

    private static Refusal refused(String middle) {
        Gathered gathered =
                Gathered.fromText(
                        "<pmc-articleset>\n"
                                + GOOD
                                + "\n"
                                + middle
                                + "\n"
                                + GOOD
                                + "</pmc-articleset>");
        assertThat(gathered.records()).hasSize(2);
        assertThat(gathered.refusals()).hasSize(1);
        return gathered.refusals().getFirst();
    }

    @Test
    void aSetGivesEachOfItsArticles() {
        Gathered gathered =
                Gathered.fromText("<pmc-articleset>" + GOOD + GOOD + "</pmc-articleset>");
        assertThat(gathered.records()).hasSize(2);
        assertThat(gathered.refusals()).isEmpty();
    }

    @Test
    void sectionsTenThousandDeepAreRefused() {
        Refusal refusal =
                refused(
                        Article.of(
                                "<article-id pub-id-type=\"pmid\">7</article-id>",
                                "<body>"
                                        + "<sec>".repeat(10_000)
                                        + "</sec>".repeat(10_000)
                                        + "</body>"));
        assertThat(refusal.reason())
                .isEqualTo("Its elements stand more than 100 deep in one another.");
        assertThat(refusal.pmid()).isEqualTo("7");
        assertThat(refusal.position()).startsWith("line 3, column ");
        assertThat(refusal.advice())
                .isEqualTo("Fetch this article again from PMC, or mend the place named.");
    }

    @Test
    void anEntityIsNotExpanded() {
        Gathered gathered =
                Gathered.fromText(
                        "<!DOCTYPE article [<!ENTITY a \"boom\">]>"
                                + Article.of("", "<body><p>&a;</p></body>"));
        assertThat(gathered.records()).isEmpty();
        assertThat(gathered.refusals())
                .extracting(Refusal::reason)
                .containsExactly(
                        "Its DOCTYPE declares entities of its own (a), as an entity bomb does."
                                + " They are not expanded.",
                        "It uses the entity \"a\", which XML does not know.");
    }

    @Test
    void aSourceThatEndsInAnArticleIsToldSo() {
        Gathered gathered = Gathered.fromText(GOOD.substring(0, GOOD.length() - 20));
        assertThat(gathered.records()).isEmpty();
        assertThat(gathered.refusals())
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.reason())
                                    .isEqualTo(
                                            "The source ends inside this <article>: it was cut"
                                                    + " short.");
                            assertThat(one.advice())
                                    .isEqualTo(
                                            "Download or fetch it again, whole; the last line"
                                                    + " should end with </article> or"
                                                    + " </pmc-articleset>.");
                        });
    }

    @Test
    void anArticleWithoutIdentifierIsRefused() {
        Refusal refusal = refused("<article><front/></article>");
        assertThat(refusal.reason()).isEqualTo("The article has no PMID, no DOI and no PMCID.");
        assertThat(refusal.advice())
                .isEqualTo(
                        "Add one to its <article-meta>: <article-id"
                                + " pub-id-type=\"doi\">10.1000/182</article-id>.");
    }

    @Test
    void tooManyAuthorsAreRefused() {
        Refusal refusal =
                refused(
                        Article.of(
                                "<contrib-group>"
                                        + "<contrib><collab>G</collab></contrib>".repeat(20_001)
                                        + "</contrib-group>",
                                ""));
        assertThat(refusal.reason())
                .isEqualTo("It has 20001 authors; 20000 are the most that are taken.");
    }

    @Test
    void aWebPageWithAnArticleInItIsNoFullText() {
        JatsFormat format = new JatsFormat(Limits.USUAL);
        assertThat(format.opens("<!doctype html><article><p>News.</p></article>")).isFalse();
        assertThat(format.opens("<html lang=\"en\"><body><article>")).isFalse();
        assertThat(format.opens("<article-meta>")).isFalse();
        assertThat(format.opens("<article article-type=\"letter\">")).isTrue();
        assertThat(format.opens("<?xml version=\"1.0\"?><pmc-articleset>")).isTrue();
    }
}
