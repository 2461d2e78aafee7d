package org.evidenceatlas.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evidenceatlas.model.machinery.Catalogue;
import org.evidenceatlas.model.score.Measured;
import org.evidenceatlas.site.board.BoardViews;
import org.evidenceatlas.site.frame.Shells;
import org.evidenceatlas.site.view.Link;

/** The page that tells how often the badges are right, and the counts and labels as files. */
final class ScorePages {
    private ScorePages() {}

    static void add(Moment moment, Site.Setup setup) {
        Catalogue catalogue = setup.catalogue();
        Measured measured = catalogue.measured();
        List<Link> files = new ArrayList<>();
        if (measured != null) {
            String pack = measured.pack();
            file(pack + ".json", "application/json")
                    .ifPresent(
                            counts -> {
                                moment.table().put("/scoreboard/counts.json", () -> counts);
                                files.add(new Link("The counts (JSON)", "/scoreboard/counts.json"));
                            });
            sets(measured)
                    .forEach(
                            (set, papers) -> {
                                String shipped = pack + "-" + set + ".jsonl";
                                file(shipped, "application/jsonl")
                                        .ifPresent(
                                                labels -> {
                                                    String path = "/scoreboard/" + set + ".jsonl";
                                                    moment.table().put(path, () -> labels);
                                                    files.add(
                                                            new Link(
                                                                    labels(set, labels, papers),
                                                                    path));
                                                });
                            });
        }
        BoardViews views = new BoardViews(setup.pack(), measured);
        String running = catalogue.stages().getOrDefault("classify", "");
        moment.page(
                new Shells.Head(
                        "How often the badges are right",
                        "Each badge of this atlas, measured on papers with labels.",
                        "/scoreboard",
                        "/process",
                        false),
                "scoreboard",
                () -> views.view(running, files));
    }

    /** Papers whose PMID and DOI are not known have no line, and that is said. */
    private static String labels(String set, Resource labels, int papers) {
        long lines = new String(labels.bytes(), StandardCharsets.UTF_8).lines().count();
        return "The labels by PMID or DOI, "
                + lines
                + " of "
                + papers
                + " papers of “"
                + set
                + "” (JSON)";
    }

    private static Map<String, Integer> sets(Measured measured) {
        Map<String, Integer> sets = new LinkedHashMap<>();
        measured.readings().forEach(one -> sets.put(one.set(), one.papers()));
        return sets;
    }

    /** A file that the program ships beside the counts; empty where it ships none. */
    private static Optional<Resource> file(String name, String type) {
        try (InputStream in = ScorePages.class.getResourceAsStream("/scoreboard/" + name)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(
                            Resource.text(
                                    type + "; charset=utf-8",
                                    new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException broken) {
            throw new UncheckedIOException("Cannot read scoreboard/" + name, broken);
        }
    }
}
