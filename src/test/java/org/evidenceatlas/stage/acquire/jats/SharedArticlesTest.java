package org.evidenceatlas.stage.acquire.jats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.evidenceatlas.model.fulltext.FullText;
import org.evidenceatlas.model.fulltext.FullText.Kind;
import org.evidenceatlas.model.record.Report;
import org.evidenceatlas.stage.acquire.Gathered;
import org.junit.jupiter.api.Test;

/** Real articles, where they are at hand: ATLAS_SHARED names the folder. */
class SharedArticlesTest {
    private static final Path SHARED =
            Path.of(Optional.ofNullable(System.getenv("ATLAS_SHARED")).orElse("../shared"));

    /** Called a research article, and a review of introduction and discussion alone. */
    private static final String NARRATIVE =
            "2026-jin-pathophysiological-mechanisms-post-exertional.xml";

    private static List<Path> files(String folder) throws IOException {
        Path whole = SHARED.resolve(folder);
        assumeTrue(
                Files.isDirectory(whole),
                "No real articles at " + whole + "; set ATLAS_SHARED to run this test.");
        try (Stream<Path> found = Files.list(whole)) {
            return found.filter(file -> file.toString().endsWith("xml")).sorted().toList();
        }
    }

    private static Report read(Path file) {
        Gathered gathered = Gathered.from(file.toString());
        assertThat(gathered.refusals()).as(file.toString()).isEmpty();
        assertThat(gathered.records()).as(file.toString()).hasSize(1);
        Report report = gathered.records().getFirst().report();
        assertThat(report.title().plain()).as(file.toString()).isNotEmpty();
        return report;
    }

    private static void hasMethods(Path file, Report report) {
        FullText full = Objects.requireNonNull(report.fullText(), file.toString());
        boolean research = report.indexing().types().contains("Journal Article");
        if (research && !file.endsWith(NARRATIVE)) {
            assertThat(full.sections())
                    .as(file.toString())
                    .extracting(FullText.Section::kind)
                    .containsAnyOf(Kind.METHODS, Kind.PARTICIPANTS);
        }
    }

    @Test
    void everyFullTextIsReadWithItsMethodsAndAnOpenLicence() throws IOException {
        int empty = 0;
        for (Path file : files("fulltext")) {
            Report report = read(file);
            if (Files.readString(file).contains("<body></body>")) {
                assertThat(report.fullText()).as(file.toString()).isNull();
                empty++;
                continue;
            }
            hasMethods(file, report);
            FullText full = Objects.requireNonNull(report.fullText());
            assertThat(Objects.requireNonNull(full.licence(), file.toString()).open())
                    .as(file.toString())
                    .isTrue();
            // Twenty of them were made without their authors.
            boolean authors = Files.readString(file).contains("<contrib ");
            assertThat(report.authors().authors().isEmpty())
                    .as(file.toString())
                    .isNotEqualTo(authors);
        }
        assertThat(empty).isEqualTo(2);
    }

    @Test
    void everySpecimenIsReadWithItsAuthorsReferencesAndMethods() throws IOException {
        for (Path file : files("specimens/jats")) {
            Report report = read(file);
            hasMethods(file, report);
            assertThat(report.authors().authors()).as(file.toString()).isNotEmpty();
            assertThat(report.cites()).as(file.toString()).isNotEmpty();
            assertThat(report.text().sections()).as(file.toString()).isNotEmpty();
            assertThat(report.dates().year()).as(file.toString()).isNotNull();
        }
    }
}
