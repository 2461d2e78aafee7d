package org.evidenceatlas.model.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.evidenceatlas.model.draft.WrittenBy.InPlace;
import org.evidenceatlas.model.draft.WrittenBy.Model;
import org.evidenceatlas.model.draft.WrittenBy.Rules;
import org.evidenceatlas.model.draft.WrittenBy.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WrittenByTest {
    @Test
    void eachLineIsReadAsItWasWritten() {
        for (WrittenBy one :
                new WrittenBy[] {
                    new Rules("builtin 12"), new Model("ollama:llama3.1:8b", "1", "builtin 12")
                }) {
            assertThat(WrittenBy.of(one.line())).isEqualTo(one);
        }
        assertThat(WrittenBy.of("builtin 1")).isEqualTo(new Rules("builtin 1"));
    }

    @ParameterizedTest
    @EnumSource
    void inPlaceOfAModelTheReasonStandsInTheLine(Why why) {
        InPlace one = new InPlace("builtin 12", "openai:a/b@c", why);
        assertThat(one.line())
                .isEqualTo("builtin 12, in place of openai:a/b@c (" + why.code() + ")");
        assertThat(WrittenBy.of(one.line())).isEqualTo(one);
        assertThat(one.told()).startsWith("The text was written by the built-in drafter");
        if (why.passes()) {
            assertThat(one.told()).isEqualTo(new Rules("builtin 12").told());
        } else {
            assertThat(one.told()).contains("(openai:a/b@c) was to write it, but " + why.words());
        }
    }

    @Test
    void noSentenceSaysThatAPersonWroteOrReadIt() {
        String told =
                new Rules("builtin 12").told()
                        + new Model("ollama:x", "1", "builtin 12").told()
                        + new InPlace("builtin 12", "ollama:x", Why.REFUSED).told();
        assertThat(told).doesNotContainIgnoringCase("person", "people", "editor", "reviewed");
    }
}
