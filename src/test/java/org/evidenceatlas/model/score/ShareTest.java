package org.evidenceatlas.model.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {
    /** The worked examples of Newcombe (1998), Statistics in Medicine 17:857, method 3. */
    @ParameterizedTest
    @CsvSource({
        "81, 263, 0.2553, 0.3662",
        "15, 148, 0.0624, 0.1605",
        "0, 20, 0.0000, 0.1611",
        "1, 29, 0.0061, 0.1718"
    })
    void theBoundsAreThoseThatWerePublished(int part, int whole, double low, double high) {
        Share share = new Share(part, whole);
        assertThat(share.low()).isCloseTo(low, within(0.00005));
        assertThat(share.high()).isCloseTo(high, within(0.00005));
    }

    @Test
    void allOfThemReachesUpToAll() {
        Share all = new Share(10, 10);
        assertThat(all.high()).isEqualTo(1);
        assertThat(all.low()).isCloseTo(0.7225, within(0.0001));
    }

    @Test
    void nothingCountedIsNoNumber() {
        assertThat(new Share(0, 0).isNone()).isTrue();
    }

    @Test
    void aPartBeyondTheWholeIsRefused() {
        assertThatThrownBy(() -> new Share(3, 2))
                .hasMessage("A share of 3 in 2: the part must be within the whole.");
    }

    @Test
    void theBoundsOfTheOverlapAreBoundsOfF1() {
        Tally.Value value = new Tally.Value("cohort", 13, 12, 11);
        double precision = value.precision().value();
        double recall = value.recall().value();
        assertThat(Tally.Value.f1(value.overlap().value()))
                .isCloseTo(2 * precision * recall / (precision + recall), within(1e-12));
        assertThat(Tally.Value.f1(value.overlap().low())).isCloseTo(0.69, within(0.005));
    }
}
