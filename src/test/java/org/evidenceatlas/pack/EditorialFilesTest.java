package org.evidenceatlas.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.evidenceatlas.model.editorial.EditorialBlock;
import org.evidenceatlas.model.editorial.EditorialPage;
import org.evidenceatlas.model.editorial.EditorialPiece;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditorialFilesTest {
    private static final String FOOT =
            """

            [book]: <https://example.com/book> "A book (opened 2026-01-02)"
            [paper]: <https://doi.org/10.1000/x> "A paper (opened 2026-01-03)"
            [atlas]: /faq
            """;
    private static final String PAGE =
            """
            # Questions

            What this is. [atlas]

            ## Does it last?

            It lasts *long*. It is hard. [paper] Not for all. [book]

            - One thing. [book]
            """
                    + FOOT;

    @TempDir Path folder;

    @BeforeEach
    void copyTheShippedPack() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("packs/mecfs"))) {
            for (Path file : files.filter(file -> file.toString().endsWith(".yaml")).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    private List<EditorialPage> pages(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return PackReader.read(folder).editorial();
    }

    private void refused(String name, String text, String... words) {
        assertThatThrownBy(() -> pages(name, text))
                .isInstanceOf(PackUnreadable.class)
                .hasMessageContainingAll(words);
    }

    @Test
    void aPackNeedsNoEditorialPages() {
        assertThat(PackReader.read(folder).editorial()).isEmpty();
    }

    @Test
    void sourcesAreNumberedInTheOrderInWhichTheTextNamesThem() throws IOException {
        EditorialPage page = pages("faq.md", PAGE).getFirst();
        assertThat(page.path()).isEqualTo("/faq");
        assertThat(page.summary()).isEqualTo("What this is.");
        assertThat(page.sources())
                .extracting(one -> one.title() + ", " + one.opened())
                .containsExactly("A paper, 2026-01-03", "A book, 2026-01-02");
        EditorialBlock said = page.sections().get(1).blocks().getFirst();
        assertThat(said.plain()).isEqualTo("It lasts long. It is hard. Not for all.");
        assertThat(said.lines().getFirst().pieces())
                .filteredOn(one -> one.kind() == EditorialPiece.Kind.SOURCE)
                .extracting(EditorialPiece::text)
                .containsExactly("1", "2");
        assertThat(page.sections().get(1).id()).isEqualTo("does-it-last");
    }

    @Test
    void noStagesInputChangesWithAnEditorialPage() throws IOException {
        String before = PackReader.read(folder).hash();
        pages("faq.md", PAGE);
        assertThat(PackReader.read(folder).hash()).isEqualTo(before);
    }

    @Test
    void aStatementWithoutSourceIsRefusedWithItsLine() {
        refused(
                "faq.md",
                PAGE.replace(" Not for all. [book]", " Not for all."),
                "faq.md, line 7: a statement has no source",
                "[cdc-iom]",
                "[atlas]: </editorial-policy>");
        refused("faq.md", PAGE.replace("One thing. [book]", "One thing."), "line 9");
    }

    @Test
    void anItemThatBeginsWithALinkToOurOwnPageTellsWhatIsThere() throws IOException {
        String text = PAGE.replace("- One thing. [book]", "- [Guides](/guides): what is there.");
        assertThat(pages("faq.md", text)).hasSize(1);
        refused(
                "faq.md",
                PAGE.replace("- One thing. [book]", "- Read [guides](/guides) and be well."),
                "line 9: a statement has no source");
    }

    @Test
    void aLabelThatIsNotDefinedIsNamed() {
        refused("faq.md", PAGE.replace("hard. [paper]", "hard. [papre]"), "line 7", "papre");
    }

    @Test
    void aSourceThatIsNeverNamedIsNamed() {
        refused(
                "faq.md",
                PAGE.replace("hard. [paper]", "hard. [book]"),
                "line 12: the source [paper] is defined and never named");
    }

    @Test
    void aSourceSaysWhenItWasOpenedAndIsOnTheWeb() {
        refused(
                "faq.md",
                PAGE.replace("A book (opened 2026-01-02)", "A book"),
                "line 11: the source [book] has the title \"A book\"",
                "(opened 2026-11-29)");
        refused("faq.md", PAGE.replace("2026-01-02", "2026-13-02"), "when it was opened");
        refused(
                "faq.md",
                PAGE.replace("https://example.com/book", "javascript:alert(1)"),
                "javascript:alert(1)",
                "Allowed are https addresses");
    }

    @Test
    void whatCannotBeShownSafelyIsRefused() {
        String said = "It lasts *long*.";
        refused("faq.md", PAGE.replace(said, "<b>It</b>"), "line 7: there is HtmlInline");
        refused("faq.md", PAGE.replace(said, "![x](https://example.com/x.png)"), "Image");
        refused("faq.md", PAGE.replace(said, "[x](javascript:alert)"), "javascript:alert");
        refused("faq.md", PAGE.replace(said, "It `lasts`."), "Code");
        refused("faq.md", PAGE.replace("- One", "> One"), "line 9: there is BlockQuote");
        refused("faq.md", PAGE.replace("- One", "<p>One"), "line 9: there is HtmlBlock");
        refused("faq.md", PAGE.replace("- One", "- - One"), "no list within");
        refused("faq.md", PAGE.replace("## Does", "# Does"), "one title");
    }

    @Test
    void aFolderNeedsAnIndexThatLeadsToEachPage() throws IOException {
        String guide =
                "# A guide\n\nOn a thing. [atlas]\n\n## In 30 seconds\n\nA. [book]\n\n"
                        + "## In 3 minutes\n\nB. [paper]\n\n## In 10 minutes\n\nC. [book]\n"
                        + FOOT;
        refused("guides/thing.md", guide, "guides has no index.md");
        refused("guides/index.md", "# Guides\n\nAll. [atlas]\n\n[atlas]: /faq\n", "/guides/thing");
        String index = "# Guides\n\nAll. [atlas]\n\n- [A](/guides/thing): a.\n\n[atlas]: /faq\n";
        assertThat(pages("guides/index.md", index))
                .extracting(EditorialPage::path)
                .containsExactly("/guides", "/guides/thing");
        refused(
                "guides/thing.md",
                guide.replace("In 3 minutes", "In short"),
                "In short",
                "## In 30 seconds, ## In 3 minutes, ## In 10 minutes");
    }
}
