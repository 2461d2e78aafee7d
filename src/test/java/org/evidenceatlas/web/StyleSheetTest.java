package org.evidenceatlas.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evidenceatlas.web.Browser.Look;
import org.junit.jupiter.api.Test;

/** A browser knows all that the style sheet says: a typing error would be passed over silently. */
class StyleSheetTest {
    /** A block without another in it: what it is for, and its declarations. */
    private static final Pattern BLOCK = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");

    private static final String UNKNOWN =
            "all => all.filter(([name, value]) => !CSS.supports(name, value))"
                    + ".map(pair => pair.join(': '))";

    private static final String UNKNOWN_SELECTORS =
            "all => all.filter(one => { try { document.querySelector(one); return false }"
                    + " catch (wrong) { return true } })";

    @Test
    void theBrowserKnowsEveryDeclarationAndEverySelector() throws IOException {
        List<List<String>> declarations = new ArrayList<>();
        List<String> selectors = new ArrayList<>();
        Matcher block = BLOCK.matcher(css());
        while (block.find()) {
            String head = block.group(1).strip();
            if (head.startsWith("@")) {
                continue;
            }
            selectors.add(head);
            for (String one : block.group(2).split(";")) {
                String[] parts = one.strip().split(":", 2);
                if (parts.length == 2) {
                    declarations.add(
                            List.of(parts[0].strip(), parts[1].replace("!important", "").strip()));
                }
            }
        }
        assertThat(declarations).hasSizeGreaterThan(300);
        try (Shown shown = Shown.begin()) {
            Page page = shown.open("/404", Look.DESK);
            List<?> unknown = (List<?>) page.evaluate(UNKNOWN, declarations);
            assertThat(unknown).isEmpty();
            List<?> none = (List<?>) page.evaluate(UNKNOWN_SELECTORS, selectors);
            assertThat(none).isEmpty();
            List<List<String>> wrong = List.of(List.of("text-warp", "balance"));
            assertThat((List<?>) page.evaluate(UNKNOWN, wrong)).hasSize(1);
        }
    }

    private static String css() throws IOException {
        try (InputStream in = StyleSheetTest.class.getResourceAsStream("/assets/atlas.css")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("(?s)/\\*.*?\\*/", "");
        }
    }
}
