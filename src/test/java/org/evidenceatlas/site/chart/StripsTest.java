package org.evidenceatlas.site.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StripsTest {
    private static final Strips TWO =
            new Strips(
                    "x",
                    "Two",
                    List.of(2019, 2020, 2021, 2022, 2023),
                    List.of(
                            new Strips.Strip("Many", List.of(0, 44, 22, 0, 1)),
                            new Strips.Strip("Few", List.of(1, 0, 0, 0, 11))));

    @Test
    void allStripsShareOneScale() {
        assertThat(TWO.most()).isEqualTo(44);
        assertThat(TWO.bars(0).stream().map(Strips.Bar::height)).containsExactly(44, 22, 2);
        assertThat(TWO.bars(1).stream().map(Strips.Bar::height)).containsExactly(2, 11);
    }

    @Test
    void barsStandOnTheLineOfTheirStripAndWithinTheDrawing() {
        for (int strip = 0; strip < 2; strip++) {
            for (Strips.Bar bar : TWO.bars(strip)) {
                assertThat(bar.y() + bar.height()).isEqualTo(TWO.baseline(strip));
                assertThat(Double.parseDouble(bar.x()) + Double.parseDouble(bar.width()))
                        .isLessThanOrEqualTo(Strips.WIDTH);
            }
        }
        assertThat(TWO.baseline(1)).isLessThan(TWO.height());
    }

    @Test
    void theYearsAreNamedAtBothEndsAndInTheMiddle() {
        assertThat(TWO.ticks().stream().map(Strips.Tick::year)).containsExactly(2019, 2021, 2023);
        assertThat(TWO.row(4)).containsExactly(1, 11);
    }
}
