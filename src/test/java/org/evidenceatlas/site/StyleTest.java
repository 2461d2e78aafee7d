package org.evidenceatlas.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Measures the colours of the style sheet by the contrast ratio of WCAG 2.2. */
class StyleTest {
    private static final Pattern TOKEN = Pattern.compile("--([a-z]+):#([0-9a-f]{6});");

    @Test
    void textStandsOutSevenToOneInEveryTheme() throws IOException {
        List<Map<String, Integer>> themes = themes();
        assertThat(themes).as("by the system: light, dark; chosen: light, dim, dark").hasSize(5);
        assertThat(themes.get(2)).isEqualTo(themes.get(0));
        assertThat(themes.get(4)).isEqualTo(themes.get(1));
        for (Map<String, Integer> theme : themes) {
            for (String text : List.of("ink", "soft", "mark", "link")) {
                for (String ground : List.of("paper", "wash", "found")) {
                    if (ground.equals("found") && !text.equals("ink")) {
                        continue;
                    }
                    assertThat(contrast(theme, text, ground))
                            .as(text + " on " + ground)
                            .isGreaterThanOrEqualTo(7);
                }
            }
        }
    }

    @Test
    void bordersStandOutThreeToOne() throws IOException {
        for (Map<String, Integer> theme : themes()) {
            assertThat(contrast(theme, "line", "paper")).isGreaterThanOrEqualTo(3);
            assertThat(contrast(theme, "line", "wash")).isGreaterThanOrEqualTo(3);
        }
    }

    private static List<Map<String, Integer>> themes() throws IOException {
        List<Map<String, Integer>> themes = new ArrayList<>();
        for (String block : css().split("@media print")[0].split("\\{\n")) {
            Map<String, Integer> theme = new LinkedHashMap<>();
            Matcher token = TOKEN.matcher(block);
            while (token.find()) {
                theme.put(token.group(1), Integer.parseInt(token.group(2), 16));
            }
            if (theme.containsKey("paper")) {
                themes.add(theme);
            }
        }
        return themes;
    }

    private static String css() throws IOException {
        try (InputStream in = StyleTest.class.getResourceAsStream("/assets/atlas.css")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static double contrast(Map<String, Integer> theme, String one, String other) {
        double a = luminance(Objects.requireNonNull(theme.get(one), one));
        double b = luminance(Objects.requireNonNull(theme.get(other), other));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** WCAG 2.2, "relative luminance". */
    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 255)
                + 0.7152 * linear(rgb >> 8 & 255)
                + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
