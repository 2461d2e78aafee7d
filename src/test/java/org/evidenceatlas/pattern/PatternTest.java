package org.evidenceatlas.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.re2j.PatternSyntaxException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PatternTest {
    @Test
    void allPatternsOfTheHouseMatchWhatTheExactEngineMatches() throws Exception {
        List<String> expressions = HousePatterns.all();
        List<String> prose = prose();
        assertThat(expressions).hasSizeGreaterThan(300);
        Making making = new Making(1);
        for (String expression : expressions) {
            Both both = Both.of(expression);
            for (int i = 0; i < 20; i++) {
                both.compare(making.one(prose));
            }
            nearly(making, expression, 30).forEach(both::compare);
        }
    }

    @Test
    void nearlyAllPatternsOfTheHouseHaveAFilter() throws Exception {
        List<String> without =
                HousePatterns.all().stream().filter(one -> Filter.of(one).isEmpty()).toList();
        assertThat(without).hasSizeLessThan(5);
    }

    @Test
    void madeUpPatternsMatchWhatTheExactEngineMatches() {
        Making making = new Making(2);
        int compared = 0;
        for (int i = 0; i < 6_000; i++) {
            String expression = making.expression(2);
            if (isValid(expression)) {
                compared++;
                Both both = Both.of(expression);
                for (int j = 0; j < 6; j++) {
                    both.compare(making.text(12));
                }
                nearly(making, expression, 6).forEach(both::compare);
            }
        }
        assertThat(compared).isGreaterThan(4_000);
    }

    /** Each of the last twelve letters may be the one that counts: 4,096 states and more. */
    @Test
    void aPatternOfTooManyStatesStillMatches() {
        Both both = Both.of("a(?:a|b){9}(?:a|b)(?:a|b)(?:a|b)c");
        Making making = new Making(3);
        for (int i = 0; i < 60; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = 0; j < 400; j++) {
                text.append(making.one(List.of("a", "b")));
            }
            both.compare(text.toString());
            both.compare(text + "abbbbbbbbbbbbbc");
        }
    }

    @Test
    void theFilterPassesOverWhatComesBeforeAMatch() {
        Filter filter = Filter.of("\\b(?:mouse|mice)\\b").orElseThrow();
        assertThat(filter.earliest(Tape.of("In these mammals, mice"), 0)).isEqualTo(18);
        assertThat(filter.earliest(Tape.of("In these mammals, micelles"), 0))
                .isEqualTo(Filter.NONE);
        assertThat(filter.earliest(Tape.of("mice and mice"), 1)).isEqualTo(9);
    }

    @Test
    void whatTheFilterDoesNotKnowGoesToTheExactEngine() {
        for (String expression :
                List.of("(?m)^b$", "[[:alpha:]]b", "\\p{Greek}", "\\PL", "(?U)a+")) {
            assertThat(Filter.of(expression)).as(expression).isEqualTo(Optional.empty());
            Both.of(expression).compare("a\nb\nβ ab aa");
        }
    }

    @Test
    void aMatcherWithoutAMatchSaysWhatToDo() {
        Matcher matcher = Pattern.compile("mice").matcher("men");
        assertThat(matcher.find()).isFalse();
        assertThatThrownBy(matcher::start)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "There is no match of mice: ask find() first, and only go on if it says true.");
        assertThatThrownBy(() -> matcher.find(4))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage("A search can begin at 0 to 3, not at 4.");
    }

    /** One expression, ours and as the exact engine takes it. */
    private record Both(Pattern ours, com.google.re2j.Pattern theirs) {
        static Both of(String expression) {
            return new Both(
                    Pattern.compile(expression), com.google.re2j.Pattern.compile(expression));
        }

        void compare(String text) {
            String as = "/" + ours + "/ on \"" + text + "\"";
            assertThat(found(ours.matcher(text))).as(as).isEqualTo(found(theirs.matcher(text)));
            assertThat(ours.matcher(text).matches())
                    .as(as)
                    .isEqualTo(theirs.matcher(text).matches());
            assertThat(ours.matcher(text).lookingAt())
                    .as(as)
                    .isEqualTo(theirs.matcher(text).lookingAt());
            assertThat(ours.matcher(text).replaceAll("<$0>"))
                    .as(as)
                    .isEqualTo(theirs.matcher(text).replaceAll("<$0>"));
            int from = text.length() / 2;
            Matcher one = ours.matcher(text);
            com.google.re2j.Matcher other = theirs.matcher(text);
            assertThat(one.find(from)).as(as).isEqualTo(other.find(from));
            assertThat(one.find()).as(as).isEqualTo(other.find());
        }
    }

    private static List<String> found(Matcher matcher) {
        List<String> found = new ArrayList<>();
        while (matcher.find()) {
            for (int i = 0; i <= matcher.groupCount(); i++) {
                found.add(matcher.start(i) + "-" + matcher.end(i) + " " + matcher.group(i));
            }
        }
        return found;
    }

    private static List<String> found(com.google.re2j.Matcher matcher) {
        List<String> found = new ArrayList<>();
        while (matcher.find()) {
            for (int i = 0; i <= matcher.groupCount(); i++) {
                found.add(matcher.start(i) + "-" + matcher.end(i) + " " + matcher.group(i));
            }
        }
        return found;
    }

    private static List<String> nearly(Making making, String expression, int count) {
        Optional<Part> part = Syntax.read(expression);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count && part.isPresent(); i++) {
            String text = making.matching(part.get());
            text = i % 3 == 0 ? text : making.altered(text);
            text = i % 2 == 0 ? text : making.text(6) + text + making.text(6);
            texts.add(text.length() > 400 ? text.substring(0, 400) : text);
        }
        return texts;
    }

    private static boolean isValid(String expression) {
        try {
            com.google.re2j.Pattern.compile(expression);
            return true;
        } catch (PatternSyntaxException e) {
            return false;
        }
    }

    /** The documents of the house are prose with figures, names and brackets. */
    private static List<String> prose() throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("docs"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".md")).sorted().toList()) {
                lines.addAll(Files.readAllLines(file));
            }
        }
        lines.removeIf(String::isBlank);
        return lines;
    }
}
