package org.evidenceatlas.stage.acquire.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IdsTest {
    @Test
    void aDoiAloneIsReadAsInASentence() {
        List<String> parts =
                List.of(
                        "10.",
                        "1",
                        "1234",
                        "123456789",
                        "/",
                        "a",
                        "Z",
                        ".",
                        "-",
                        "_",
                        "(",
                        ")",
                        "]",
                        "[",
                        ";",
                        ":",
                        ",",
                        "<",
                        "\u00E9",
                        " ",
                        "(SICI)",
                        "0");
        Random random = new Random(5);
        for (int i = 0; i < 200_000; i++) {
            StringBuilder text = new StringBuilder(random.nextInt(9) == 0 ? "" : "10.1234/");
            for (int j = random.nextInt(7); j >= 0; j--) {
                text.append(parts.get(random.nextInt(parts.size())));
            }
            assertThat(Ids.printedDoi(text.toString()))
                    .as(text.toString())
                    .isEqualTo(Ids.printedDoi(" " + text));
        }
    }

    @Test
    void aPmidHasNineDigitsAtMostAndNoZeroAtItsBeginning() {
        assertThat(Ids.pmid("1")).isEqualTo("1");
        assertThat(Ids.pmid("123456789")).isEqualTo("123456789");
        for (String none : List.of("", "0", "01", "1234567890", "12a", " 1", "1\n", "\u0661")) {
            assertThat(Ids.pmid(none)).as(none).isNull();
        }
    }
}
