package org.evidenceatlas.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.evidenceatlas.model.prose.Finding;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The scanner finds prose where it is, names its place in the file, and hears the file's marks. */
class ScannerTest {
    @Test
    void aFindingStandsWhereAnEditorCountsIt() {
        assertThat(Scans.found("a.txt", "Quiet.\r\n\r\n\ud83d\ude00 Rest always helps."))
                .containsExactly("3:9 always");
        assertThat(Scans.found("a.txt", "\ufeffRest always helps.")).containsExactly("1:6 always");
        Finding last = Scans.file("a.txt", "It always").findings().getFirst();
        assertThat(last.to().column()).isEqualTo(10);
        assertThat(last.to().line()).isEqualTo(1);
    }

    @Test
    void aSentenceThatIsWrappedIsReadAsOne() {
        assertThat(Scans.found("a.txt", "We saw nothing that\nproves a virus.")).isEmpty();
        assertThat(Scans.found("a.md", "We saw nothing that\nproves a virus.")).isEmpty();
        assertThat(Scans.found("a.html", "<p>We saw nothing that\n proves it.")).isEmpty();
    }

    @Test
    void linesOfAListAreSentencesOfTheirOwn() {
        assertThat(Scans.found("a.txt", "- No drug helped\n- Rest always helps"))
                .containsExactly("2:8 always");
    }

    @ParameterizedTest
    @CsvSource({
        "a.md, See `always` and <code>always</code>.",
        "a.md, '    always'",
        "a.md, '```\nalways\n```'",
        "a.md, '---\ntitle: always\n---\nQuiet.'",
        "a.md, See [this](https://example.org/always) and <https://example.org/always>.",
        "a.md, See https://example.org/always here.",
        "a.txt, See https://example.org/always here.",
        "a.html, <p title='always' class=\"always\">Quiet.</p><!-- always -->",
        "a.html, <script>always</script><style>always</style><pre>always</pre>",
        "a.html, See <a href='x/always'>this</a> and <kbd>always</kbd>.",
    })
    void whatIsNoProseIsNotLookedAt(String name, String text) {
        assertThat(Scans.found(name, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "a.md, Rest *al*ways helps., 1:7",
        "a.md, Rest \\!always\\! helps., 1:8",
        "a.md, Rest &amp; sleep always help., 1:18",
        "a.md, '# Rest always helps', 1:8",
        "a.md, '| a |\n|---|\n| It always helps |', 3:6",
        "a.md, <p>Rest <b>always</b> helps</p>, 1:12",
        "a.html, <p>Rest &amp; sleep al&shy;ways help, 1:21",
        "a.html, <title>Rest always helps</title>, 1:13",
        "a.html, <p>Rest <code>x<p>always helps, 1:19",
        "a.txt, Rest al\u00adways helps., 1:6",
    })
    void proseWithinMarkupIsFoundAtItsPlace(String name, String text, String place) {
        assertThat(Scans.found(name, text)).containsExactly(place + " always");
    }

    @Test
    void aBlockOfQuotationIsSomebodyElses() {
        assertThat(Scans.found("a.md", "> Rest always helps.\n>\n> Always.")).isEmpty();
        assertThat(Scans.found("a.html", "<blockquote><p>It always helps.</blockquote>")).isEmpty();
        assertThat(Scans.found("a.html", "<p>They say <q>it always helps</q>.")).isEmpty();
        assertThat(Scans.found("a.md", "> [!NOTE]\n> Rest always helps.")).hasSize(1);
    }

    @Test
    void htmlHasTheWordsThatABrowserShows() {
        String page =
                "<!doctype html><html><head><title>One</title><style>no</style></head><body><h1>A"
                        + " &lt;b&gt; &#8212; c</h1><ul><li>two<li>three</ul><table><tr><td>four<td>five"
                        + "</table><p>six <em>se</em>ven<br>eight</p>nine<script>'</p>'</script></body>";
        StringBuilder words = new StringBuilder();
        Pieces.of("a.html", page).forEach(piece -> words.append(piece).append(' '));
        assertThat(words.toString().split("\\s+"))
                .containsExactly(("One " + Jsoup.parse(page).body().text()).split("\\s+"));
    }

    @Test
    void aRuleIsSwitchedOffForAReasonUntilItIsOnAgain() {
        String text =
                "<!-- atlas-scan: off wording.absolutes reason=\"an example\" -->\nIt always"
                        + " helps.\n<!-- atlas-scan: on wording.absolutes -->\nIt always helps.";
        assertThat(Scans.found("a.html", text)).containsExactly("4:4 always");
        assertThat(Scans.file("a.html", text).findings())
                .extracting(Finding::off)
                .containsExactly("an example", null);
    }

    @Test
    void inPlainTextAMarkStandsOnALineOfItsOwn() {
        assertThat(
                        Scans.found(
                                "a.txt",
                                "# atlas-scan: off wording.absolutes because it is quoted\n"
                                        + "It always helps."))
                .isEmpty();
    }

    @Test
    void aMarkThatIsWrongOrIdleIsFoundItself() {
        assertThat(Scans.rules("a.txt", "atlas-scan: off wording.absolutes\nIt always helps."))
                .containsExactly("1:1 mark.no-reason", "2:4 wording.absolutes");
        assertThat(Scans.rules("a.txt", "atlas-scan: off wording.nothing because x"))
                .containsExactly("1:1 mark.not-understood");
        assertThat(Scans.rules("a.txt", "atlas-scan: of wording.absolutes because x"))
                .containsExactly("1:1 mark.not-understood");
        assertThat(Scans.rules("a.txt", "atlas-scan: off wording.absolutes because x\nQuiet."))
                .containsExactly("1:1 mark.matches-nothing");
    }

    @Test
    void whatIsNoTextIsNamedWithTheByte() {
        assertThat(Scans.bytes("a.txt", new byte[] {'a', 0, 'b'}).unread())
                .isEqualTo(
                        "It is no text: byte 2 is zero. Text, Markdown and HTML can be scanned.");
        assertThat(
                        Scans.bytes("a.txt", "ab\ncaf\u00e9".getBytes(StandardCharsets.ISO_8859_1))
                                .unread())
                .startsWith("It is not UTF-8: byte 7 (0xe9, line 2) begins no character.");
        assertThat(Scans.bytes("a.txt", "\ufeffab".getBytes(StandardCharsets.UTF_16LE)).unread())
                .startsWith("It is in UTF-16.");
    }

    @Test
    void theKindIsTakenFromTheBeginningWhereTheNameDoesNotTell() {
        assertThat(Scans.found("stdin", "# Title\n\nSee `always`.")).isEmpty();
        assertThat(Scans.found("stdin", "<!DOCTYPE html><p title='always'>Quiet.")).isEmpty();
        assertThat(Scans.found("stdin", "It always helps.")).hasSize(1);
    }

    static Stream<String> hostile() {
        int many = 200_000;
        return Stream.of(
                "<b><p>".repeat(many),
                "<pre>".repeat(many),
                "<!--".repeat(many),
                "<a href=\"".repeat(many),
                "&".repeat(many),
                "> ".repeat(many),
                "- ".repeat(many),
                "[".repeat(many),
                "*a **b ".repeat(many),
                "( a. ".repeat(many),
                "abcd. 1 ".repeat(many),
                "\"always ".repeat(many),
                "a".repeat(4 * many),
                "<!-- atlas-scan: off wording.absolutes because x -->\n".repeat(many / 10));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void textMadeToBeSlowIsRead(String text) {
        for (String name : new String[] {"a.html", "a.md", "a.txt"}) {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(60), () -> assertThat(Scans.file(name, text)).isNotNull());
        }
    }
}
