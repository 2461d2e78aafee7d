package org.evidenceatlas.site.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.model.fulltext.FullText;
import org.evidenceatlas.model.fulltext.Licence;
import org.evidenceatlas.site.view.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MetadataRowsTest {
    @Test
    void aFullTextIsNamedWithItsLicenceAndWithWhatItWasNotReadFor() {
        Licence licence =
                new Licence("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/", true);
        assertThat(rows(new FullText(List.of(), licence)))
                .singleElement()
                .extracting(Row::values)
                .isEqualTo(
                        List.of(
                                new Row.Value(
                                        "Kept here under CC BY 4.0",
                                        "https://creativecommons.org/licenses/by/4.0/"),
                                new Row.Value(
                                        "Not read: no part of it is about methods or participants",
                                        "")));
    }

    @Test
    void anAddressThatIsNoneIsNoLink() {
        Licence licence = new Licence("CC BY", "javascript:alert(1)", true);
        assertThat(rows(new FullText(List.of(), licence)).getFirst().values().getFirst().href())
                .isEmpty();
    }

    @Test
    void withoutALicenceThatIsSaidAndWithoutAFullTextNothing() {
        assertThat(rows(new FullText(List.of(), null)).getFirst().values().getFirst().text())
                .isEqualTo("Kept here, without a stated licence");
        assertThat(rows(null)).isEmpty();
    }

    @Test
    void whatWasReadOfTheArticleIsSaid() {
        List<Row> rows = new ArrayList<>();
        Licence licence = new Licence("CC BY", null, true);
        MetadataRows.fullText(new FullText(List.of(), licence), "full-text", rows);
        assertThat(rows.getFirst().values().getLast().text())
                .isEqualTo(
                        "Its methods were read for who took part; the sentences of this page rest on"
                                + " the abstract");
        rows.clear();
        MetadataRows.fullText(new FullText(List.of(), null), "abstract", rows);
        assertThat(rows.getFirst().values().getLast().text())
                .isEqualTo("Not read: no licence that lets a program read it");
    }

    private static List<Row> rows(@Nullable FullText text) {
        List<Row> rows = new ArrayList<>();
        MetadataRows.fullText(text, "abstract", rows);
        return rows;
    }
}
