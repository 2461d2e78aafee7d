package org.evidenceatlas.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.evidenceatlas.search.Shelf.Made;
import org.junit.jupiter.api.Test;

/** Whatever is typed, there is an answer, and it is not long in coming. */
class HostileWordsTest {
    private static final List<String> PIECES =
            List.of(
                    "sleep",
                    "\"",
                    "“",
                    "”",
                    "«",
                    "-",
                    "−",
                    "--",
                    ":",
                    "author:",
                    "year:",
                    "year:20..",
                    "year:99999",
                    "doi:",
                    "doi:10.1/",
                    "title:\"",
                    "topic:",
                    "AND",
                    "OR",
                    "NOT",
                    "(",
                    ")",
                    "[",
                    "]",
                    "{",
                    "}",
                    "*",
                    "?",
                    "~2",
                    "^9",
                    "\\",
                    "/",
                    "//",
                    "+",
                    "&&",
                    "||",
                    "!",
                    "'",
                    "’s",
                    "\u0000",
                    "\u202e",
                    "\ufeff",
                    "\ud83d",
                    "\ude00",
                    "😀",
                    "ß",
                    "İ",
                    "ﬃ",
                    "漢字",
                    "\u0301",
                    "<script>",
                    "%00",
                    "\n",
                    "\t",
                    "\r",
                    "ME",
                    "me/cfs",
                    "10.1000/x",
                    "pmid:",
                    "1e9",
                    "0x",
                    "=0",
                    "a".repeat(300),
                    "-".repeat(300),
                    "x-".repeat(99),
                    "id:",
                    "level:e2",
                    "design:-",
                    "..",
                    "2011..",
                    "2011");

    private final StudyIndex index =
            new Shelf()
                    .put(Made.of("one", "Sleep in ME/CFS", "Sleep was poor in the people."))
                    .put(Made.of("two", "A \"quoted\" title", "Nothing was found in 2011."))
                    .brought();

    @Test
    void noTextIsRefused() {
        Random chance = new Random(3);
        for (int round = 0; round < 4_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 1 + chance.nextInt(8); i > 0; i--) {
                text.append(PIECES.get(chance.nextInt(PIECES.size())));
                text.append(chance.nextBoolean() ? " " : "");
            }
            answered(text.toString());
        }
    }

    @Test
    void noCharacterIsRefused() {
        Random chance = new Random(5);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = chance.nextInt(40); i > 0; i--) {
                text.append((char) chance.nextInt(Character.MAX_VALUE + 1));
            }
            answered(text.toString());
        }
    }

    private void answered(String text) {
        assertThatCode(
                        () -> {
                            Found found = index.find(Wish.of(text));
                            assertThat(found.total()).isBetween(0, 2);
                            assertThat(found.hits()).hasSize(found.total());
                        })
                .as(text)
                .doesNotThrowAnyException();
    }

    @Test
    void aMegabyteIsAsCheapAsALine() {
        String words = "sleep \"-author:x ".repeat(70_000);
        long begun = System.nanoTime();
        index.find(Wish.of(words));
        assertThat((System.nanoTime() - begun) / 1_000_000_000).isLessThan(5);
    }

    @Test
    void oddNumbersAreReadAsTheNearest() {
        Wish wish = new Wish("", Map.of(), new Years(3000, -1), Sort.BEST, -9, 1_000_000);
        assertThat(wish.from()).isZero();
        assertThat(wish.size()).isEqualTo(Wish.MOST);
        assertThat(index.find(wish).total()).isZero();
    }
}
