package org.evidenceatlas.stage.assemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.model.study.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugsTest {
    private static String slug(Made paper) {
        return Slugs.proposed(paper.read().report());
    }

    @Test
    void theSeedPaperHasTheSlugOfTheReference() {
        assertThat(
                        slug(
                                Made.paper(1)
                                        .author("Kasimir")
                                        .year("<Year>2022</Year>")
                                        .title(
                                                "Tissue specific signature of HHV-6 infection in"
                                                        + " ME/CFS.")))
                .isEqualTo("kasimir-2022-tissue-specific");
    }

    @ParameterizedTest
    @CsvSource({
        "Löhn, lohn",
        "Strauß, strauss",
        "Ødegård, odegard",
        "Łukasz, lukasz",
        "Æsir, aesir",
        "Nguyễn, nguyen",
        "Đorđević, dordevic",
        "Işık, isik",
        "Иванов, ivanov",
        "Παπαδόπουλος, papadopoulos",
        "O'Brien, o-brien",
        "van der Berg, van-der-berg",
        "山田, unknown"
    })
    void lettersAreTransliteratedNotDeleted(String name, String latin) {
        assertThat(slug(Made.paper(1).author(name))).isEqualTo(latin + "-2020-made-study");
    }

    @Test
    void markupNeverLeaksIn() {
        assertThat(slug(Made.paper(1).title("<i>In vitro</i> CD4<sup>+</sup> cells &lt;b>.")))
                .isEqualTo("lohn-2020-vitro-cd4");
    }

    @Test
    void shortWordsAndStopWordsAreDropped() {
        assertThat(slug(Made.paper(1).title("The use of IL-6 and the rise from X.")))
                .isEqualTo("lohn-2020-use-rise");
    }

    @Test
    void bracketsOfATranslatedTitleAreNoPartOfTheSlug() {
        assertThat(slug(Made.paper(1).title("[Chronic fatigue].")))
                .isEqualTo("lohn-2020-chronic-fatigue");
    }

    @Test
    void whatIsUnknownIsSaid() {
        assertThat(slug(Made.paper(1).author("").year(""))).isEqualTo("unknown-nd-made-study");
        assertThat(slug(Made.paper(1).title("?"))).isEqualTo("lohn-2020");
    }

    @Test
    void aGroupAloneGivesItsFirstWords() {
        assertThat(slug(Made.paper(1).group("The PACE Trial Group")))
                .isEqualTo("pace-trial-2020-made-study");
    }

    @Test
    void theSameSlugIsNumberedByDateThenPmid() {
        List<SourceRecord> records =
                Made.all(
                        Made.paper(5),
                        Made.paper(30),
                        Made.paper(4).year("<Year>2020</Year><Month>Jan</Month>"));
        assertThat(Made.studies(records, Map.of()))
                .extracting(Study::id, Study::slug)
                .containsExactlyInAnyOrder(
                        tuple("pmid:4", "lohn-2020-made-study"),
                        tuple("pmid:5", "lohn-2020-made-study-2"),
                        tuple("pmid:30", "lohn-2020-made-study-3"));
    }

    @Test
    void anIssuedSlugNeverChangesAndIsNeverGivenAgain() {
        List<SourceRecord> records = Made.all(Made.paper(4), Made.paper(5).title("Renamed since."));
        assertThat(
                        Made.studies(
                                records,
                                Map.of(
                                        "pmid:5", "lohn-2020-made-study",
                                        "pmid:9", "lohn-2020-made-study-2")))
                .extracting(Study::slug)
                .containsExactly("lohn-2020-made-study-3", "lohn-2020-made-study");
    }
}
