package org.evidenceatlas.evaluate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evidenceatlas.model.classification.Classification;
import org.evidenceatlas.model.score.Measured;
import org.evidenceatlas.model.score.Measured.Kind;
import org.evidenceatlas.model.score.Measured.Reading;
import org.evidenceatlas.model.study.Study;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.stage.classify.Classifier;

/** Measures labelled sets with the classifier of one pack, abstracts and whole articles alike. */
public final class Measuring {
    private final Pack pack;
    private final Classifier classifier;

    public Measuring(Pack pack) {
        this.pack = pack;
        this.classifier = new Classifier(pack);
    }

    /**
     * A labelled file and its papers.
     *
     * @param records one file with a record for each labelled paper; or a folder with a file for
     *     each, which the line of the paper names in "file"
     */
    public record Labelled(Path gold, Path records) {}

    /** One way of reading a set: its counts, and the board that prints them. */
    public record Read(Reading reading, Scoreboard board) {}

    /** Every set, abstracts once, articles with their methods and by their abstract alone. */
    public List<Read> read(List<Labelled> sets) {
        List<Read> all = new ArrayList<>();
        for (Labelled one : sets) {
            if (Files.isDirectory(one.records())) {
                all.addAll(articles(one));
            } else {
                all.add(abstracts(one));
            }
        }
        return all;
    }

    /** What is kept of them. */
    public Measured measured(List<Read> all) {
        return new Measured(
                pack.name(), classifier.version(), all.stream().map(Read::reading).toList());
    }

    private Read abstracts(Labelled one) {
        List<GoldCase> gold = GoldSet.read(one.gold());
        Scoreboard board = Bench.scoreboard(classifier, one.gold(), one.records());
        return new Read(
                new Reading(name(one.gold()), Kind.ABSTRACTS, gold.size(), 0, board.tallies()),
                board);
    }

    private List<Read> articles(Labelled one) {
        Scoreboard whole = new Scoreboard();
        Scoreboard alone = new Scoreboard();
        int articles = 0;
        int papers = 0;
        for (GoldCase gold : GoldSet.read(one.gold())) {
            Study study = article(one, gold);
            Classification answer = answer(gold, study);
            papers++;
            articles += answer.read().equals("full-text") ? 1 : 0;
            whole.add(gold, answer);
            alone.add(gold, answer(gold, Bench.withoutArticle(study)));
        }
        String set = name(one.gold());
        return List.of(
                new Read(new Reading(set, Kind.ARTICLES, papers, articles, whole.tallies()), whole),
                new Read(
                        new Reading(set, Kind.ARTICLES_BY_ABSTRACT, papers, 0, alone.tallies()),
                        alone));
    }

    private static Study article(Labelled one, GoldCase gold) {
        Path file =
                one.records()
                        .resolve(
                                Optional.ofNullable(gold.file())
                                        .orElseThrow(() -> unnamed(one, gold)));
        List<Study> studies = Bench.studies(List.of(file.toString()));
        if (studies.size() != 1) {
            throw new NotMeasurable(
                    file
                            + " holds "
                            + studies.size()
                            + " papers, but as the article of "
                            + gold.id()
                            + " it must hold one.");
        }
        return studies.getFirst();
    }

    private Classification answer(GoldCase gold, Study study) {
        Map<String, Classification> made = Bench.classified(classifier, List.of(study));
        if (made.isEmpty()) {
            throw new NotMeasurable(
                    gold.id() + " was withheld as a notice, which has no attributes to label.");
        }
        return made.values().iterator().next();
    }

    private static NotMeasurable unnamed(Labelled one, GoldCase gold) {
        return new NotMeasurable(
                one.gold()
                        + ": the line of "
                        + gold.id()
                        + " names no file in the folder "
                        + one.records()
                        + ". Add it, for example: \"file\": \"article.xml\"; or give one file with"
                        + " all records.");
    }

    private static String name(Path gold) {
        String name = String.valueOf(gold.getFileName());
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
