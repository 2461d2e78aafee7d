package org.evidenceatlas.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.evidenceatlas.model.score.Measured.Kind;
import org.evidenceatlas.model.score.Measured.Reading;
import org.evidenceatlas.model.score.Share;
import org.evidenceatlas.model.score.Tally;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.pack.PackReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasuringTest {
    private static final Path SAMPLE = Path.of("src/main/resources/sample");
    private static final Path RECORD = SAMPLE.resolve("36589231.xml");

    private final Pack pack = PackReader.read(Path.of("packs/mecfs"));
    private final Measuring measuring = new Measuring(pack);

    @TempDir private Path folder;

    @Test
    void anAttributeWithoutALabelHasNoCounts() throws IOException {
        Reading reading = reading("{\"design\": \"case-control\"}");
        assertThat(reading.kind()).isEqualTo(Kind.ABSTRACTS);
        assertThat(reading.papers()).isEqualTo(1);
        assertThat(reading.tally("design").orElseThrow().right()).isEqualTo(new Share(1, 1));
        assertThat(reading.tally("pem")).isEmpty();
    }

    @Test
    void aNumberThatIsNotStatedIsAnAnswerLikeOthers() throws IOException {
        Tally cases = reading("{\"n_cases\": null}").tally("n_cases").orElseThrow();
        assertThat(cases.cells()).containsExactly(new Tally.Cell("not-stated", "none", 1));
        assertThat(cases.silent()).isEqualTo(new Share(1, 1));
        assertThat(cases.right()).isEqualTo(new Share(1, 1));
    }

    @Test
    void definitionsAreCountedOneByOne() {
        Score score = new Score("case_definitions");
        score.add("canadian-2003+fukuda-1994", "fukuda-1994");
        score.add("", "fukuda-1994");
        score.add("", "");
        Tally tally = Tallies.of(score);
        assertThat(tally.values())
                .containsExactly(
                        new Tally.Value("canadian-2003", 1, 0, 0),
                        new Tally.Value("fukuda-1994", 1, 2, 1));
        assertThat(tally.right()).isEqualTo(new Share(1, 3));
        assertThat(tally.silent()).isEqualTo(new Share(1, 3));
        assertThat(tally.together()).isEqualTo(new Tally.Value("", 2, 2, 1));
        assertThat(tally.cells()).isEmpty();
    }

    @Test
    void aNumberOtherThanTheLabelIsWrongBothWays() {
        Score score = new Score("n_controls");
        score.add("20", "20");
        score.add("20", "21");
        score.add("20", "null");
        score.add("null", "9");
        assertThat(Tallies.of(score).values()).containsExactly(new Tally.Value("stated", 3, 3, 1));
    }

    @Test
    void aFolderOfArticlesIsReadWholeAndByItsAbstracts() throws IOException {
        Path gold = gold("\"file\": \"36589231.xml\", \"labels\": {\"design\": \"case-control\"}");
        List<Measuring.Read> all = measuring.read(List.of(new Measuring.Labelled(gold, SAMPLE)));
        assertThat(all)
                .extracting(one -> one.reading().kind())
                .containsExactly(Kind.ARTICLES, Kind.ARTICLES_BY_ABSTRACT);
        assertThat(all)
                .allMatch(one -> one.reading().set().equals("gold"))
                .allMatch(one -> one.reading().whole() == 0)
                .allMatch(one -> one.reading().tally("design").isPresent());
    }

    @Test
    void anArticleThatNamesNoFileIsToldHow() throws IOException {
        Path gold = gold("\"labels\": {}");
        assertThatThrownBy(() -> measuring.read(List.of(new Measuring.Labelled(gold, SAMPLE))))
                .isInstanceOf(NotMeasurable.class)
                .hasMessageContaining("the line of pmid:36589231 names no file in the folder")
                .hasMessageContaining("\"file\": \"article.xml\"");
    }

    @Test
    void whatIsWrittenIsReadBackTheSame() throws IOException {
        var all = measuring.read(List.of(labelled("{\"design\": \"cohort\", \"n_cases\": 3}")));
        var measured = measuring.measured(all);
        String text = CountsFile.text(measured);
        assertThat(CountsFile.parse(text)).isEqualTo(measured);
        assertThat(text.lines()).hasSize(6);
    }

    @Test
    void aPackWithoutShippedCountsHasNone() {
        assertThat(CountsFile.shipped("no-such-pack")).isEmpty();
        assertThat(CountsFile.shipped("mecfs").orElseThrow().readings()).isNotEmpty();
    }

    private Reading reading(String labels) throws IOException {
        return measuring.read(List.of(labelled(labels))).getFirst().reading();
    }

    private Measuring.Labelled labelled(String labels) throws IOException {
        return new Measuring.Labelled(gold("\"labels\": " + labels), RECORD);
    }

    private Path gold(String rest) throws IOException {
        return Files.writeString(
                folder.resolve("gold.jsonl"), "{\"id\": \"pmid:36589231\", " + rest + "}\n");
    }
}
