package org.evidenceatlas.stage.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.evidenceatlas.model.SiteConfig;
import org.evidenceatlas.model.Synthetic;
import org.evidenceatlas.model.Versions;
import org.evidenceatlas.model.page.Page;
import org.evidenceatlas.model.page.Publication;
import org.evidenceatlas.model.study.Status;
import org.evidenceatlas.model.verdict.Verdict;
import org.evidenceatlas.stage.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PublisherTest {
    private static final Instant MAY = Instant.parse("2026-05-26T00:00:00Z");
    private static final Instant JUNE = Instant.parse("2026-06-01T00:00:00Z");
    private static final String CLAIM = "Zinc was lower in patients.";

    private static SiteConfig site(String generator) {
        return new SiteConfig(
                "Atlas",
                "atlas",
                "https://example.org",
                "ME/CFS",
                new Versions(generator, "1", "1", "1", "1"),
                false);
    }

    private static Verdict verdict(String claim, Status.Value status, String ruleVersion) {
        return Synthetic.verdict(
                Synthetic.classification(Synthetic.study(status, false), ruleVersion), claim);
    }

    private static Page publish(Verdict verdict, @Nullable Page last, Instant asOf) {
        Publication input = new Publication(verdict, "doe-2020-made-study", last, asOf);
        Outcome<Page> outcome = new Publisher(site("1")).apply(input);
        return ((Outcome.Made<Page>) outcome).value();
    }

    private static Page first() {
        return publish(verdict(CLAIM, Status.Value.CURRENT, "1"), null, MAY);
    }

    @Test
    void theFirstRevisionIsNumberOneOfItsDay() {
        Page page = first();
        assertThat(page.revision().number()).isEqualTo(1);
        assertThat(page.revision().date()).isEqualTo(MAY);
        assertThat(page.revision().reason()).isEqualTo("first publication");
        assertThat(page.citations())
                .extracting("style")
                .containsExactly("primary", "bibtex", "ris", "csl-json", "nbib", "snapshot");
    }

    @Test
    void aChangedRuleVersionAloneMakesNoRevision() {
        Page page = first();
        assertThat(publish(verdict(CLAIM, Status.Value.CURRENT, "2"), page, JUNE)).isSameAs(page);
    }

    @Test
    void aChangedSentenceMakesARevisionThatSaysSo() {
        Page next =
                publish(
                        verdict("Zinc was lower in 12 patients.", Status.Value.CURRENT, "1"),
                        first(),
                        JUNE);
        assertThat(next.revision().number()).isEqualTo(2);
        assertThat(next.revision().reason()).isEqualTo("changed: statements");
        assertThat(next.first()).isEqualTo(MAY);
        assertThat(next.revision().date()).isEqualTo(JUNE);
    }

    @Test
    void aRetractionMakesARevisionAndMarksEveryCitation() {
        Page next = publish(verdict(CLAIM, Status.Value.RETRACTED, "1"), first(), JUNE);
        assertThat(next.revision().reason()).isEqualTo("changed: status");
        assertThat(next.citations())
                .filteredOn(citation -> !citation.style().equals("snapshot"))
                .allSatisfy(citation -> assertThat(citation.text()).contains("RETRACTED"));
    }

    @Test
    void theSameInputGivesTheSameHash() {
        assertThat(first().revision()).isEqualTo(first().revision());
    }
}
