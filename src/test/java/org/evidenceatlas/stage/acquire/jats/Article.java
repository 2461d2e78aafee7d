package org.evidenceatlas.stage.acquire.jats;

import static org.assertj.core.api.Assertions.assertThat;

import org.evidenceatlas.model.record.Report;
import org.evidenceatlas.stage.acquire.Gathered;

/** Made-up articles for tests. */
final class Article {
    static final String DOI = "<article-id pub-id-type=\"doi\">10.1234/rest.1</article-id>";

    private Article() {}

    /** An article with these words in its article-meta and after its front. */
    static String of(String meta, String after) {
        return "<article article-type=\"research-article\" xml:lang=\"en\"><front><article-meta>"
                + DOI
                + meta
                + "</article-meta></front>"
                + after
                + "</article>";
    }

    /** The one report of a source in which nothing is refused. */
    static Report read(String source) {
        Gathered gathered = Gathered.fromText(source);
        assertThat(gathered.refusals()).isEmpty();
        assertThat(gathered.records()).hasSize(1);
        assertThat(gathered.records().getFirst().format()).isEqualTo("jats");
        return gathered.records().getFirst().report();
    }
}
