package org.evidenceatlas.stage.acquire.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.evidenceatlas.text.Unseen;
import org.junit.jupiter.api.Test;

class MixedTest {
    @Test
    void whatIsLeftAsItStandsIsSeenComposedAndNoSpace() {
        for (char c = 0; c < Character.MIN_SURROGATE; c++) {
            String text = "a" + c + "b";
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
            String expected =
                    space ? "a b" : Normalizer.normalize(Unseen.without(text), Normalizer.Form.NFC);
            assertThat(Mixed.folded(text)).as("U+%04X", (int) c).isEqualTo(expected);
            assertThat(Mixed.folded("" + c + c))
                    .as("U+%04X", (int) c)
                    .isEqualTo(
                            space
                                    ? ""
                                    : Normalizer.normalize(
                                            Unseen.without("" + c + c), Normalizer.Form.NFC));
        }
    }

    @Test
    void spacesAreSingleAndNoneIsAtAnEnd() {
        assertThat(Mixed.folded("")).isEmpty();
        assertThat(Mixed.folded(" ")).isEmpty();
        assertThat(Mixed.folded("a b")).isEqualTo("a b");
        assertThat(Mixed.folded(" a b")).isEqualTo("a b");
        assertThat(Mixed.folded("a b ")).isEqualTo("a b");
        assertThat(Mixed.folded("a  b")).isEqualTo("a b");
        assertThat(Mixed.folded("\u2264 \u03B2 \u2013 \u00FC"))
                .isEqualTo("\u2264 \u03B2 \u2013 \u00FC");
    }
}
