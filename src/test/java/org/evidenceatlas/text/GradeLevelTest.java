package org.evidenceatlas.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeLevelTest {
    private static final GradeLevel LEVEL =
            new GradeLevel(List.of("chronic fatigue syndrome", "ME/CFS"));

    @ParameterizedTest
    @CsvSource({
        "time, 1",
        "times, 1",
        "timed, 1",
        "tested, 2",
        "muscle, 2",
        "faces, 2",
        "people, 2",
        "study, 2",
        "patient, 2",
        "researchers, 3",
        "compared, 2",
        "anxiety, 4",
        "bacteria, 4",
        "diagnosis, 4",
        "inflammation, 4",
        "quality, 3",
        "trial, 2",
        "social, 2",
        "studying, 3",
        "the, 1",
        "rhythm, 1",
        "2519, 1"
    })
    void syllablesAreCountedAsTheyAreHeard(String word, int syllables) {
        assertThat(GradeLevel.syllables(word)).isEqualTo(syllables);
    }

    @Test
    void theGradeIsThatOfFleschAndKincaid() {
        // 10 words, 1 sentence, 12 syllables: 0.39 * 10 + 11.8 * 1.2 - 15.59
        assertThat(LEVEL.of("The study asked how well ten people slept at home."))
                .isCloseTo(2.47, Offset.offset(0.001));
        assertThat(LEVEL.of("")).isZero();
        assertThat(LEVEL.of("—")).isZero();
    }

    @Test
    void aNameCountsAsOneWordOfTwoSyllables() {
        double named = LEVEL.of("Many people with fever were ill.");
        assertThat(LEVEL.of("Many people with chronic fatigue syndrome were ill."))
                .isEqualTo(named);
        assertThat(LEVEL.of("Many people with ME/CFS were ill.")).isEqualTo(named);
        assertThat(LEVEL.of("Many people with HHV-6 were ill.")).isEqualTo(named);
        assertThat(LEVEL.of("Many people with enteroviruses were ill.")).isEqualTo(named);
        assertThat(LEVEL.of("Many people with rituximab were ill.")).isEqualTo(named);
        assertThat(LEVEL.of("Many people with autoimmunity were ill.")).isGreaterThan(named);
    }

    @Test
    void aLongNameInsideAWordStays() {
        assertThat(LEVEL.of("Many people like ME/CFSologists were ill."))
                .isGreaterThan(LEVEL.of("Many people like ME/CFS were ill."));
    }
}
