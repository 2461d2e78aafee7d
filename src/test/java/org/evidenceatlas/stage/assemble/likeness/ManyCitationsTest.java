package org.evidenceatlas.stage.assemble.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.evidenceatlas.model.PartialDate;
import org.evidenceatlas.model.record.AbstractText;
import org.evidenceatlas.model.record.Author;
import org.evidenceatlas.model.record.AuthorList;
import org.evidenceatlas.model.record.Container;
import org.evidenceatlas.model.record.Dates;
import org.evidenceatlas.model.record.Disclosure;
import org.evidenceatlas.model.record.Identifiers;
import org.evidenceatlas.model.record.Indexing;
import org.evidenceatlas.model.record.Report;
import org.evidenceatlas.model.record.ReportKind;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.model.record.Title;
import org.junit.jupiter.api.Test;

/**
 * How long many citations take. {@code -Dduplicates.citations=80000} makes the benchmark of
 * docs/benchmarks/duplicates.md of it; without, it is a small one that only checks the answer.
 */
class ManyCitationsTest {
    private static final int MANY = Integer.getInteger("duplicates.citations", 2_000);
    private static final String[] SYLLABLES =
            "ba co di fu ge ho ji ka le mo na pe qui ro su ta ve xi zo bra cle dri flo gnu pla sti tre"
                    .split(" ");
    private static final String[] COMMON =
            ("patients with study of in and the a for trial fatigue chronic disease syndrome effect"
                            + " treatment risk among clinical analysis review cohort randomised"
                            + " symptoms health care outcome")
                    .split(" ");

    private final Random random = new Random(4);

    @Test
    void copiesAmongManyCitationsAreFoundAndNothingElse() throws IOException {
        List<SourceRecord> all = new ArrayList<>();
        int copies = 0;
        while (all.size() < MANY) {
            SourceRecord one = citation(all.size());
            all.add(one);
            if (all.size() < MANY && random.nextInt(10) == 0) {
                Copy copy = new Copy(one);
                Perturbation[] kinds = Perturbation.values();
                kinds[random.nextInt(kinds.length)].on(copy);
                all.add(copy.as("copy" + all.size()));
                copies++;
            }
        }
        long start = System.nanoTime();
        List<Likenesses.Pair> found = Likenesses.among(all);
        double seconds = (System.nanoTime() - start) / 1e9;
        int compared = Likenesses.compared(all).size();
        Files.writeString(
                Path.of("target", "duplicates-speed.txt"),
                String.format(
                        Locale.ROOT,
                        "%d citations, %d copies, %d found, %d compared, %.1f s%n",
                        MANY,
                        copies,
                        found.size(),
                        compared,
                        seconds));
        assertThat(found.size()).isBetween((int) (copies * 0.98), copies);
        assertThat(compared).isLessThan(MANY * 10 * Blocks.WINDOW);
    }

    private SourceRecord citation(int number) {
        String title = words(8 + random.nextInt(9), 3) + ": " + words(3, 2);
        List<Author> authors = new ArrayList<>();
        for (int i = random.nextInt(9); i >= 0; i--) {
            String initial = String.valueOf((char) ('A' + random.nextInt(26)));
            authors.add(new Author(word(20_000), initial, null, null, null));
        }
        int year = 1990 + random.nextInt(36);
        Report report =
                new Report(
                        new Identifiers(
                                String.valueOf(10_000_000 + number),
                                "10.5555/many." + number,
                                null,
                                null,
                                List.of()),
                        ReportKind.ARTICLE,
                        new Title(title, title, null),
                        new AuthorList(authors, true),
                        new Container(
                                "Journal of " + word(3_000),
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null),
                        new Dates(new PartialDate(year, null, null), null, null, null, null),
                        new AbstractText(
                                List.of(new AbstractText.Section(null, null, sentences())), null),
                        new Indexing(List.of(), List.of(), List.of(), List.of()),
                        List.of(),
                        new Disclosure(null, List.of()));
        return new SourceRecord("made", "pubmed-xml", "", false, report);
    }

    private String sentences() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            text.append(words(20, 3)).append(". ");
        }
        return text.toString();
    }

    /** Common words, and one in {@code rare} from a long list, frequent ones first. */
    private String words(int many, int rare) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < many; i++) {
            boolean common = random.nextInt(rare) != 0;
            words.append(i == 0 ? "" : " ")
                    .append(common ? COMMON[random.nextInt(COMMON.length)] : word(30_000));
        }
        return words.toString();
    }

    private String word(int of) {
        int rank = (int) Math.pow(of, random.nextDouble());
        StringBuilder word = new StringBuilder();
        for (int left = rank + SYLLABLES.length; left > 0; left /= SYLLABLES.length) {
            word.append(SYLLABLES[left % SYLLABLES.length]);
        }
        return word.toString();
    }
}
