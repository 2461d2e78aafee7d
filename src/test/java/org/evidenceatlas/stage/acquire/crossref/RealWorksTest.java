package org.evidenceatlas.stage.acquire.crossref;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.evidenceatlas.model.testimony.NoticeType;
import org.evidenceatlas.model.testimony.Testimony;
import org.evidenceatlas.stage.acquire.json.Json;
import org.junit.jupiter.api.Test;

/** Real answers of Crossref, where they are at hand: ATLAS_SHARED names the folder. */
class RealWorksTest {
    private static final Path FOLDER =
            Path.of(Optional.ofNullable(System.getenv("ATLAS_SHARED")).orElse("../shared"))
                    .resolve("specimens/crossref");

    private static Testimony read(String name) throws IOException {
        assumeTrue(
                Files.isDirectory(FOLDER),
                "No real answers at " + FOLDER + "; set ATLAS_SHARED to run this test.");
        JsonNode root = Json.tree(Files.readAllBytes(FOLDER.resolve(name)));
        JsonNode work = root.has("message") ? root.path("message") : root;
        String key = Objects.requireNonNull(Json.doiKey(Json.raw(work, "DOI")));
        return Work.testimony(key, key, work);
    }

    @Test
    void aCorrectedPaperSaysSoWithItsReferences() throws IOException {
        Testimony said = read("work-updated-by-correction-10.1371-journal.pone.0033693.json");
        assertThat(said.notices())
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.type()).isEqualTo(NoticeType.CORRECTION);
                            assertThat(one.teller()).isEqualTo("publisher");
                        });
        assertThat(said.cites()).hasSizeGreaterThan(40);
        assertThat(Objects.requireNonNull(said.facts()).firstAuthor()).isEqualTo("Sadasivan");
    }

    @Test
    void aCorrectionSaysWhatItCorrectsAlsoWithoutATeller() throws IOException {
        Testimony said = read("item-update-to-correction-10.1371-journal.pone.0253360.json");
        assertThat(said.of())
                .containsExactly(
                        new Testimony.Concerning(
                                NoticeType.CORRECTION, "", "doi:10.1371/journal.pone.0241578"));
    }

    @Test
    void aNewVersionOfItselfIsNoNotice() throws IOException {
        Testimony said =
                read("item-update-to-and-updated-by-new_version-10.1371-journal.ppat.1006930.json");
        assertThat(said.notices()).isEmpty();
        assertThat(said.of()).isEmpty();
    }

    @Test
    void aSparseRecordHasFactsAndNoReferences() throws IOException {
        Testimony said = read("work-sparse-no-references-10.3892-ijo_00000353.json");
        assertThat(said.cites()).isEmpty();
        assertThat(Objects.requireNonNull(said.facts()).year()).isEqualTo(2009);
    }
}
