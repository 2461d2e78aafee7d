package org.evidenceatlas.stage.acquire.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class HollowTest {
    private final ElementReader reader = new ElementReader(Limits.USUAL, Set.of("place"));

    @Test
    void anElementThatNobodyLooksIntoStandsEmptyInItsPlace() throws Exception {
        Element read =
                reader.read("<a>1<place n=\"2\">x<b>y<place>z</place></b></place><c>3</c></a>");
        Element expected =
                new ElementReader(Limits.USUAL).read("<a>1<place n=\"2\"></place><c>3</c></a>");
        assertThat(read).isEqualTo(expected);
    }

    @Test
    void itsContentMustBeSoundAllTheSame() {
        assertThatThrownBy(() -> reader.read("<a><place><b></place></a>"))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> reader.read("<a><place>&unknown;</place></a>"))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("unknown");
        String deep = "<b>".repeat(500) + "</b>".repeat(500);
        assertThatThrownBy(() -> reader.read("<a><place>" + deep + "</place></a>"))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("deep in one another");
    }
}
