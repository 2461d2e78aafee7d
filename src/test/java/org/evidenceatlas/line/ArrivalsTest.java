package org.evidenceatlas.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.evidenceatlas.store.Home;
import org.evidenceatlas.store.TestStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What a run keeps that dies while it reads its sources. Records of our own invention. */
@ParameterizedClass
@EnumSource(TestStore.class)
class ArrivalsTest {
    private static final int ALL = 2 * Arrivals.PART + 300;

    @Parameter private TestStore store = TestStore.SQLITE;

    @TempDir private Path folder;

    @Test
    void whatCameBeforeASourceDiedIsKeptInWholePartsAndNotReadAnew() {
        try (Home home = store.write(folder)) {
            InputStream dying = new SequenceInputStream(records(), new Dying());
            assertThatThrownBy(() -> read(home, dying)).hasMessage("the power fails");
        }
        try (Home home = store.write(folder)) {
            assertThat(home.records().size()).isEqualTo(2 * Arrivals.PART);
            InputStream whole = new SequenceInputStream(records(), text("</PubmedArticleSet>"));
            RunReport rest = read(home, whole);
            assertThat(rest.records())
                    .isEqualTo(new RunReport.Records(ALL, 300, 0, 2 * Arrivals.PART, 0, 0));
            assertThat(home.records().size()).isEqualTo(ALL);
        }
    }

    private static RunReport read(Home home, InputStream stdin) {
        Order order =
                new Order(
                        List.of("-"),
                        stdin,
                        Integer.MAX_VALUE,
                        Optional.of("acquire"),
                        Workshop.AS_OF,
                        1);
        return new Runner(Workshop.LINE, home, Workshop.RENDERER).run(order, Progress.SILENT);
    }

    private static InputStream records() {
        return text(
                IntStream.range(0, ALL)
                        .mapToObj(ArrivalsTest::record)
                        .collect(Collectors.joining("", "<PubmedArticleSet>", "")));
    }

    private static InputStream text(String xml) {
        return new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static String record(int number) {
        return """
               <PubmedArticle><MedlineCitation><PMID Version="1">%d</PMID>
               <Article><ArticleTitle>Paper %d.</ArticleTitle></Article></MedlineCitation>
               </PubmedArticle>
               """
                .formatted(92000000 + number, number);
    }

    /** Ends a program as nothing can that it expects of a source. */
    private static final class Dying extends InputStream {
        @Override
        public int read() {
            throw new AssertionError("the power fails");
        }
    }
}
