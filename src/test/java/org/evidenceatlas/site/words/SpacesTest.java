package org.evidenceatlas.site.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpacesTest {
    @Test
    void aNumberStaysWithItsUnit() {
        assertThat(Spaces.bind("641 people, 52 weeks, 7.1 points, 40 mg and 12 % of 3 groups"))
                .isEqualTo(
                        "641~people, 52~weeks, 7.1~points, 40~mg and 12~% of 3 groups"
                                .replace('~', '\u00a0'));
    }

    @Test
    void aProbabilityAndACountStayWhole() {
        assertThat(Spaces.bind("With p < 0.05 and n = 12, see Table 2 and Fig. 1."))
                .isEqualTo(
                        "With p~<~0.05 and n~=~12, see Table~2 and Fig.~1.".replace('~', '\u00a0'));
    }

    @Test
    void otherSpacesMayBreak() {
        String plain = "It does not show that 2 things differ: part of them, or p of it.";
        assertThat(Spaces.bind(plain)).isEqualTo(plain);
    }

    @Test
    void onlySpacesDiffer() {
        String sentence = "At 52 weeks, 9.4 points (p = 0.01) in 160 people.";
        assertThat(Spaces.bind(sentence).replace('\u00a0', ' ')).isEqualTo(sentence);
    }
}
