package org.evidenceatlas.command.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.evidenceatlas.command.Program;
import org.evidenceatlas.command.Program.Said;
import org.evidenceatlas.model.testimony.Testimony;
import org.evidenceatlas.stage.acquire.crossref.FakeCrossref;
import org.evidenceatlas.stage.acquire.eutils.Fault;
import org.evidenceatlas.store.Home;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code atlas run --from crossref} killed between two of its questions, and run again. */
class KilledAskingTest {
    /** Three questions of fifty at most. */
    private static final int PAPERS = 110;

    private static final String RETRACTED =
            ",\"updated-by\":[" + FakeCrossref.update("retraction", "publisher", "10.1000/n") + "]";

    @TempDir private Path folder;
    private final FakeCrossref fake = new FakeCrossref(System::nanoTime);

    @AfterEach
    void stop() {
        fake.server.close();
    }

    private static String doi(int number) {
        return "10.1000/p" + (1000 + number);
    }

    private String[] words() throws IOException {
        StringBuilder records = new StringBuilder("<PubmedArticleSet>");
        for (int i = 0; i < PAPERS; i++) {
            boolean last = i == PAPERS - 1;
            fake.holds(doi(i), i == 0 || last ? RETRACTED : "");
            records.append(
                    """
                    <PubmedArticle><MedlineCitation><PMID>%d</PMID><Article><ArticleTitle>Made-up \
                    paper %d on fatigue.</ArticleTitle><ELocationID EIdType="doi">%s</ELocationID>\
                    </Article></MedlineCitation></PubmedArticle>
                    """
                            .formatted(93000000 + i, i, doi(i)));
        }
        Path papers = folder.resolve("papers.xml");
        Files.writeString(papers, records.append("</PubmedArticleSet>"));
        Path config = folder.resolve("atlas.yaml");
        Files.writeString(
                config,
                "crossref:\n  contact: me@example.org\n  base-url: "
                        + fake.server.address()
                        + "\n");
        return new String[] {
            "run",
            "--scope",
            "all",
            "--as-of",
            "2026-05-26",
            "--from",
            papers.toString(),
            "--from",
            "crossref",
            "--config",
            config.toString()
        };
    }

    @Test
    void theNextRunAsksForTheRestAloneAndTheAtlasIsThatOfARunThatWasLeftAlone() throws Exception {
        String[] words = words();
        Path home = folder.resolve("home");
        fake.server.next(Fault.none(), Fault.drip());
        Process process =
                Program.over(home)
                        .builder(words)
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("killed.txt").toFile())
                        .start();
        while (process.isAlive() && fake.server.asked().size() < 2) {
            Thread.sleep(20);
        }
        process.destroyForcibly().waitFor();
        assertThat(fake.server.asked())
                .as(Files.readString(folder.resolve("killed.txt")))
                .hasSize(2);
        fake.server.always(null);

        Said again = Program.over(home).said(folder, words);
        assertThat(again.code()).as(again.err()).isZero();
        assertThat(again.out()).contains("crossref   60 to ask for, 60 answered");
        assertThat(fake.server.asked()).hasSize(4);
        assertThat(fake.server.asked().subList(2, 4))
                .noneMatch(uri -> uri.contains(doi(0)))
                .anyMatch(uri -> uri.contains(doi(PAPERS - 1)));

        Path quiet = folder.resolve("quiet");
        Said undisturbed = Program.over(quiet).said(folder, words);
        assertThat(undisturbed.code()).as(undisturbed.err()).isZero();
        assertThat(pages(home)).isEqualTo(pages(quiet)).hasSizeGreaterThan(PAPERS);
    }

    /** Every revision as it was rendered, and what was said of each document. */
    private static Map<String, String> pages(Path folder) {
        Map<String, String> found = new TreeMap<>();
        try (Home home = Home.write(folder)) {
            home.published()
                    .latest()
                    .forEach(
                            (slug, number) ->
                                    found.put(
                                            slug + " " + number,
                                            new String(
                                                    home.published()
                                                            .kept(slug, number)
                                                            .orElseThrow(),
                                                    StandardCharsets.UTF_8)));
            for (Testimony one : home.testimonies().current()) {
                found.put(one.source() + " " + one.about(), one.toString());
            }
        }
        return found;
    }
}
