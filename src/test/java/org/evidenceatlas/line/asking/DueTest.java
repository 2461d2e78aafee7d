package org.evidenceatlas.line.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evidenceatlas.model.PartialDate;
import org.evidenceatlas.model.record.AbstractText;
import org.evidenceatlas.model.record.AuthorList;
import org.evidenceatlas.model.record.Container;
import org.evidenceatlas.model.record.Dates;
import org.evidenceatlas.model.record.Disclosure;
import org.evidenceatlas.model.record.Identifiers;
import org.evidenceatlas.model.record.Indexing;
import org.evidenceatlas.model.record.Report;
import org.evidenceatlas.model.record.ReportKind;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.model.record.Title;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DueTest {
    private static final Instant NOW = Instant.parse("2026-05-26T00:00:00Z");
    private static final Due DUE = new Due(NOW, 30);

    private static SourceRecord record(@Nullable String doi, int year) {
        return with(new Identifiers("1", doi, null, null, List.of()), year);
    }

    private static SourceRecord article(String pmcid, int year) {
        return with(new Identifiers("1", null, pmcid, null, List.of()), year);
    }

    private static SourceRecord with(Identifiers ids, int year) {
        Report report =
                new Report(
                        ids,
                        ReportKind.ARTICLE,
                        new Title("T", "T", null),
                        new AuthorList(List.of(), true),
                        new Container(null, null, null, null, null, null, null, null),
                        new Dates(new PartialDate(year, null, null), null, null, null, null),
                        new AbstractText(List.of(), null),
                        new Indexing(List.of(), List.of(), List.of(), List.of()),
                        List.of(),
                        new Disclosure(null, List.of()));
        return new SourceRecord("test", "pubmed-xml", "", false, report);
    }

    private static Instant ago(int days) {
        return NOW.minus(Duration.ofDays(days));
    }

    @Test
    void aTextThatWasNotThereIsAskedForSoonerWhereThePaperIsYoung() {
        Due texts = Due.ofTexts(NOW, 30);
        Map<String, Instant> asked =
                Map.of("pmcid:PMC1", ago(30), "pmcid:PMC2", ago(119), "pmcid:PMC3", ago(300));
        List<SourceRecord> papers =
                List.of(article("PMC1", 2025), article("PMC2", 2001), article("PMC3", 2001));
        assertThat(texts.texts(papers, asked, Set.of())).containsExactly("PMC1", "PMC3");
        assertThat(texts.texts(papers, asked, Set.of("PMC3", "PMC1"))).isEmpty();
        assertThat(texts.texts(papers, Map.of(), Set.of("PMC3")))
                .as("what was never asked for may be newer there than in a file")
                .containsExactly("PMC1", "PMC2", "PMC3");
        assertThat(Due.ofTexts(NOW, Integer.MAX_VALUE).texts(papers, asked, Set.of())).isEmpty();
    }

    @Test
    void whatWasNeverAskedComesFirstThenWhatWasAskedLongestAgo() {
        List<SourceRecord> records =
                List.of(
                        record("10.1000/B", 2001),
                        record("10.1000/a", 2001),
                        record("10.1000/c", 2001),
                        record("10.1000/d", 2001),
                        record("10.1000/b", 2001),
                        record(null, 2001));
        assertThat(DUE.dois(records, Map.of("doi:10.1000/c", ago(40), "doi:10.1000/a", ago(30))))
                .containsExactly(
                        "doi:10.1000/b", "doi:10.1000/d", "doi:10.1000/c", "doi:10.1000/a");
        assertThat(DUE.dois(records.reversed(), Map.of("doi:10.1000/b", ago(29))))
                .containsExactly("doi:10.1000/a", "doi:10.1000/c", "doi:10.1000/d");
    }

    @Test
    void aYoungPaperIsAskedAboutSooner() {
        List<SourceRecord> records =
                List.of(record("10.1000/old", 2023), record("10.1000/young", 2024));
        Map<String, Instant> asked = Map.of("doi:10.1000/old", ago(7), "doi:10.1000/young", ago(7));
        assertThat(DUE.dois(records, asked)).containsExactly("doi:10.1000/young");
    }
}
