package org.evidenceatlas.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NeededTest {
    @Test
    void aTextWithoutAnyOfTheWordsIsNotRead() {
        Needed mice = needed("(?i)\\b(?:mouse|mice|wom[ae]n's)\\b[^.]*\\bwere \\w+");
        assertThat(mice.mayStandIn(noted("All of the men were tested in March."))).isFalse();
        assertThat(mice.mayStandIn(noted("All of the MICE were tested in March."))).isTrue();
        assertThat(mice.mayStandIn(noted("Some women's scores were low in March."))).isTrue();
    }

    @Test
    void whatMayBeLeftOutIsNotNeeded() {
        Needed tested = needed("(?:often )?tested(?: twice)*");
        assertThat(tested.mayStandIn(noted("They were tested."))).isTrue();
        assertThat(tested.mayStandIn(noted("They were often asked twice."))).isFalse();
    }

    @Test
    void aPatternWithoutWordsNeedsNone() {
        for (String expression : List.of("\\d+ ?%", "an?|the", "(?:mice)?", "é|mice", "[a-z]+")) {
            assertThat(Needed.of(Syntax.read(expression).orElseThrow()))
                    .as(expression)
                    .isEqualTo(Optional.empty());
        }
    }

    @Test
    void lettersInDisguiseAreFoundWhereCaseIsIgnored() {
        Pattern pattern = Pattern.compile("(?i)risk");
        for (String text : List.of("a ri\u017fk", "a RIS\u212a", "a RI\u017f\u212a")) {
            for (int i = 0; i < 5; i++) {
                assertThat(pattern.matcher(text).find()).as(text).isTrue();
            }
        }
    }

    @Test
    void everyMatchOfAPatternOfTheHouseHoldsAWordThatItNeeds() throws Exception {
        Making making = new Making(4);
        int asked = 0;
        for (String expression : HousePatterns.all()) {
            Optional<Part> part = Syntax.read(expression);
            Optional<Needed> needed = part.flatMap(Needed::of);
            if (needed.isEmpty()) {
                continue;
            }
            asked++;
            com.google.re2j.Pattern exact = com.google.re2j.Pattern.compile(expression);
            for (int i = 0; i < 60; i++) {
                String text = making.matching(part.orElseThrow());
                text = i % 3 == 0 ? text : making.altered(text);
                if (exact.matcher(text).find()) {
                    assertThat(needed.get().mayStandIn(noted(text)))
                            .as("/" + expression + "/ on \"" + text + "\"")
                            .isTrue();
                }
            }
        }
        assertThat(asked).isGreaterThan(200);
    }

    private static Needed needed(String expression) {
        return Syntax.read(expression).flatMap(Needed::of).orElseThrow();
    }

    private static Tape noted(String text) {
        Tape tape = Tape.of(text);
        for (int i = 0; i < 3; i++) {
            tape.isNoted();
        }
        return tape;
    }
}
