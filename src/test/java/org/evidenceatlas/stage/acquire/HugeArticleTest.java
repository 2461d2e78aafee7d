package org.evidenceatlas.stage.acquire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.evidenceatlas.stage.acquire.HugeArticle.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles of any size and shape are read or refused by a Java with 64 megabytes of heap. */
class HugeArticleTest {
    /** The most that an article may have. */
    private static final int MOST = 1 << 21;

    private static final String ADVICE =
            " Take its record from PubMed instead, which is read without the article's text; if the"
                    + " article is genuine, please report it, so that the limit can be raised.";

    @TempDir private Path folder;

    private Map<String, String> told(int chars) throws Exception {
        List<String> files = new ArrayList<>();
        for (Shape shape : HugeArticle.shapes()) {
            Path file = folder.resolve(shape.name());
            shape.write(file, chars);
            files.add(file.toString());
        }
        List<String> lines =
                Starved.told(
                        folder,
                        HugeArticle.class,
                        Files.write(folder.resolve("files.txt"), files).toString());
        assertThat(lines).last().isEqualTo("end");
        assertThat(lines).hasSize(files.size() + 1);
        return lines.stream()
                .limit(files.size())
                .map(line -> line.split(": ", 2))
                .collect(Collectors.toMap(two -> two[0], two -> two[1]));
    }

    @Test
    void anArticleOfAnyShapeAtTheLimitIsReadOrRefusedInLittleMemory() throws Exception {
        Map<String, String> told = told(MOST);
        assertThat(told)
                .containsEntry("one line", "read")
                .containsEntry("to be composed", "read")
                .containsEntry("paragraphs", "read")
                .containsEntry("raised", "read")
                .containsEntry("references", "read");
        assertThat(told.get("empty paragraphs"))
                .isEqualTo(
                        "It takes about 50329338 bytes of memory, with 524263 elements and runs of"
                                + " text; 16777216 bytes are the most that are taken."
                                + ADVICE);
        assertThat(told.get("quotes in a title"))
                .matches("Its title has \\d+ characters; 5000 are the most that are taken\\..*");
        assertThat(told.get("headings"))
                .matches(
                        "The headings of its parts, each with those it stands under, have \\d+"
                                + " characters; 1000000 are the most that are taken\\..*");
        assertThat(told.get("funders"))
                .matches(
                        "Its funders, each with every one of its grants, have \\d+ characters;"
                                + " 1000000 are the most that are taken\\..*");
    }

    @Test
    void anArticleOfAnyShapeBeyondTheLimitIsRefusedInLittleMemory() throws Exception {
        assertThat(told(8 * MOST).values())
                .allSatisfy(
                        said ->
                                assertThat(said)
                                        .startsWith("The <article> has 1677")
                                        .endsWith(
                                                " characters; 2097152 are the most that are taken."
                                                        + ADVICE));
    }

    @Test
    void anArticleLongerThanTheLongestKnownIsReadWhateverItIsMadeOf() throws Exception {
        Map<String, String> told = told(MOST / 8);
        for (String name : List.of("empty paragraphs", "parts", "cells", "attributes")) {
            assertThat(told.get(name)).isEqualTo("read");
        }
    }
}
