package org.evidenceatlas.stage.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.model.study.FamilyMember;
import org.evidenceatlas.model.study.Status;
import org.evidenceatlas.model.study.Study;
import org.evidenceatlas.stage.acquire.Gathered;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Real records, where they are at hand: ATLAS_SHARED names the folder. */
class SharedRecordsTest {
    private static Path shared(String name) {
        String folder = Optional.ofNullable(System.getenv("ATLAS_SHARED")).orElse("../shared");
        Path path = Path.of(folder, name);
        Assumptions.assumeTrue(
                Files.exists(path), "No " + path + ": set ATLAS_SHARED to check real records.");
        return path;
    }

    @Test
    void theTwoCorporaGive925RecordsAndAllBecomeStudiesOrNotices() throws IOException {
        Path folder = shared("corpus");
        Gathered gathered = Gathered.from(folder.toString());
        assertThat(gathered.refusals()).isEmpty();
        assertThat(gathered.records()).hasSize(925);
        List<Study> studies = Made.studies(gathered.records(), Map.of());
        List<String> notices = Made.withheld(gathered.records());
        // 13 typed errata and, in the file without types, two corrections and a retraction.
        assertThat(notices).hasSize(16);
        assertThat(notices).filteredOn(n -> n.contains("joins the family of")).hasSize(8);
        // One of the 909 others is a preprint, not marked as such, of a paper that is here too.
        assertThat(studies).hasSize(908);
        assertThat(studies)
                .flatExtracting(Study::family)
                .extracting(FamilyMember::reason)
                .filteredOn(reason -> reason.startsWith("They are alike"))
                .containsExactly(
                        "They are alike: same title, all 19 authors, same year, same abstract.");
        Set<String> slugs = new HashSet<>();
        assertThat(studies).allMatch(study -> slugs.add(study.slug()));
        assertThat(studies)
                .filteredOn(study -> study.status().value() == Status.Value.RETRACTED)
                .extracting(study -> study.primary().ids().pmid())
                .containsExactly("40416015");
    }

    @Test
    void everyRecordStandsInItsFileCharacterForCharacter() throws IOException {
        Path folder = shared("corpus");
        for (Path file : List.of(folder.resolve("mecfs-2025.xml"))) {
            String whole = Files.readString(file);
            Gathered gathered = Gathered.from(file.toString());
            assertThat(gathered.records()).hasSize(48);
            for (SourceRecord record : gathered.records()) {
                assertThat(whole.contains(record.verbatim())).isTrue();
                assertThat(record.verbatim()).endsWith("</PubmedArticle>");
            }
        }
    }

    @Test
    void everyWellFormedSpecimenIsAnsweredAndOnlyOtherXmlIsRefused() {
        Gathered efetch = Gathered.from(shared("specimens/efetch").toString());
        assertThat(efetch.records()).hasSize(84);
        assertThat(efetch.refusals()).isEmpty();
        Gathered pubmed = Gathered.from(shared("specimens/pubmed").toString());
        assertThat(pubmed.records()).hasSize(15);
        assertThat(pubmed.refusals())
                .extracting(
                        refusal ->
                                Path.of(refusal.source()).getFileName() + ": " + refusal.reason())
                .containsExactly(
                        "esearchresult.xml: This is an answer of esearch: a list of PMIDs, no"
                                + " records.");
    }
}
