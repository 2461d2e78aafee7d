package org.evidenceatlas.stage.acquire.pubmed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.evidenceatlas.model.PartialDate;
import org.evidenceatlas.stage.acquire.words.PrintedDates;
import org.evidenceatlas.stage.acquire.xml.Element;
import org.evidenceatlas.stage.acquire.xml.ElementReader;
import org.evidenceatlas.stage.acquire.xml.Limits;
import org.evidenceatlas.stage.acquire.xml.Malformed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateReaderTest {
    @ParameterizedTest
    @CsvSource({
        "2003 Jan-Feb, 2003-01",
        "1998 Dec-1999 Jan, 1998-12",
        "1998-1999, 1998",
        "Winter 2001, 2001",
        "2000 Spring, 2000",
        "1999 Dec 15-31, 1999-12-15",
        "2018 May - Jun, 2018-05",
        "2008, 2008"
    })
    void aMedlineDateGivesItsEarliestMeaning(String text, String iso) {
        PartialDate date = PrintedDates.earliest(text);
        assertThat(Objects.requireNonNull(date).iso()).isEqualTo(iso);
    }

    @Test
    void aMedlineDateWithoutAYearGivesNone() {
        assertThat(PrintedDates.earliest("Spring")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "<Year>2022</Year><Month>Dec</Month><Day>14</Day>, 2022-12-14",
        "<Year>2022</Year><Month>3</Month>, 2022-03",
        "<Year>1990</Year><Season>Spring</Season>, 1990",
        "<Year>2022</Year><Month>13</Month><Day>1</Day>, 2022",
        "<Year>2022</Year><Month>02</Month><Day>99</Day>, 2022-02"
    })
    void aDateIsReadAsFarAsItMakesSense(String parts, String iso) throws Malformed {
        PartialDate date = DateReader.read(element(parts));
        assertThat(Objects.requireNonNull(date).iso()).isEqualTo(iso);
    }

    @Test
    void aYearThatIsNoneGivesNoDate() throws Malformed {
        assertThat(DateReader.read(element("<Year>0000</Year>"))).isNull();
    }

    private static Element element(String parts) throws Malformed {
        return new ElementReader(Limits.USUAL).read("<PubDate>" + parts + "</PubDate>");
    }
}
