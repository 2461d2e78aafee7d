package org.evidenceatlas.site.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.evidenceatlas.model.score.Measured;
import org.evidenceatlas.model.score.Measured.Kind;
import org.evidenceatlas.model.score.Share;
import org.evidenceatlas.model.score.Tally;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.site.view.Link;
import org.jspecify.annotations.Nullable;

/** Says in words what was counted. */
public final class BoardViews {
    private final Pack pack;
    private final @Nullable Measured measured;

    /**
     * @param measured the counts; null where nothing was measured for this pack
     */
    public BoardViews(Pack pack, @Nullable Measured measured) {
        this.pack = pack;
        this.measured = measured;
    }

    /**
     * The page.
     *
     * @param running the version of the classify stage that this site runs
     * @param files the counts and labels as files
     */
    public BoardView view(String running, List<Link> files) {
        List<BoardView.Measure> badges = new ArrayList<>();
        List<BoardView.Bare> bare = new ArrayList<>();
        for (Judged one : Judged.all(pack)) {
            if (has(one)) {
                badges.add(
                        new BoardView.Measure(one.id(), one.name(), one.meaning(), readings(one)));
            } else {
                bare.add(new BoardView.Bare(one.id(), one.name(), Unmeasured.NO_LABEL));
            }
        }
        bare.addAll(Unmeasured.ALL);
        return new BoardView(basis(), other(running), badges, bare, files);
    }

    private boolean has(Judged one) {
        return measured != null
                && measured.readings().stream()
                        .anyMatch(reading -> reading.tally(one.attribute()).isPresent());
    }

    private List<String> basis() {
        if (measured == null) {
            return List.of();
        }
        List<String> basis = new ArrayList<>();
        for (Measured.Reading one : measured.readings()) {
            switch (one.kind()) {
                case ABSTRACTS ->
                        basis.add(
                                one.papers()
                                        + " titles and abstracts, with labels set by title and"
                                        + " abstract alone (set “"
                                        + one.set()
                                        + "”).");
                case ARTICLES ->
                        basis.add(
                                one.papers()
                                        + " whole articles, with labels set by the article (set “"
                                        + one.set()
                                        + "”). Of "
                                        + one.whole()
                                        + " of them the methods could be read; of the others, the"
                                        + " abstract.");
                case ARTICLES_BY_ABSTRACT ->
                        basis.add(
                                "The abstracts of those same articles alone, to see how much an"
                                        + " abstract leaves out.");
            }
        }
        basis.add("Counted with classifier " + version(measured.classifier()) + ".");
        return basis;
    }

    private @Nullable String other(String running) {
        return measured == null || measured.classifier().equals(running)
                ? null
                : "The counts were made with classifier "
                        + version(measured.classifier())
                        + "; this site runs "
                        + version(running)
                        + ". The figures may not hold for its pages.";
    }

    /** The version with as much of the pack's hash as tells packs apart. */
    static String version(String classifier) {
        int plus = classifier.indexOf('+');
        return plus < 0
                ? classifier
                : classifier.substring(0, plus)
                        + " with pack "
                        + classifier.substring(plus + 1, Math.min(classifier.length(), plus + 13));
    }

    private List<BoardView.Reading> readings(Judged badge) {
        List<BoardView.Reading> readings = new ArrayList<>();
        for (Measured.Reading one :
                measured == null ? List.<Measured.Reading>of() : measured.readings()) {
            readings.add(
                    one.tally(badge.attribute())
                            .map(tally -> reading(badge, one.kind(), tally))
                            .orElseGet(
                                    () ->
                                            new BoardView.Reading(
                                                    read(one.kind()),
                                                    List.of(Unmeasured.NO_LABEL),
                                                    List.of(),
                                                    new BoardView.Matrix(List.of(), List.of()))));
        }
        return readings;
    }

    private static String read(Kind kind) {
        return switch (kind) {
            case ABSTRACTS -> "Abstract read, judged by the abstract";
            case ARTICLES -> "Article read, judged by the article";
            case ARTICLES_BY_ABSTRACT -> "Abstract read, judged by the article";
        };
    }

    private static BoardView.Reading reading(Judged badge, Kind kind, Tally tally) {
        List<String> said = new ArrayList<>();
        said.add("Right in " + Shares.words(tally.right()) + ".");
        if (tally.silent().part() > 0) {
            said.add(
                    "It "
                            + badge.silent()
                            + " for "
                            + tally.silent().part()
                            + " of "
                            + tally.silent().whole()
                            + ".");
        } else {
            said.add("It never " + badge.silent() + ".");
        }
        List<BoardView.Line> lines = new ArrayList<>();
        for (Tally.Value value : tally.values()) {
            lines.add(line(badge.values().apply(value.value()), value));
        }
        if (tally.cells().isEmpty() && lines.size() > 1) {
            lines.add(line("All of these together", tally.together()));
        }
        return new BoardView.Reading(read(kind), said, lines, matrix(badge, tally));
    }

    private static BoardView.Line line(String value, Tally.Value counts) {
        return new BoardView.Line(
                value,
                share(counts.precision(), "it was never said, so no number"),
                share(counts.recall(), "no paper has this label, so no number"),
                Shares.f1(counts.overlap()));
    }

    private static String share(Share share, String none) {
        return share.isNone() ? none : Shares.words(share);
    }

    private static BoardView.Matrix matrix(Judged badge, Tally tally) {
        TreeSet<String> labels = new TreeSet<>();
        TreeSet<String> answers = new TreeSet<>();
        for (Tally.Cell cell : tally.cells()) {
            labels.add(cell.label());
            answers.add(cell.answer());
        }
        List<BoardView.MatrixRow> rows = new ArrayList<>();
        for (String label : labels) {
            rows.add(
                    new BoardView.MatrixRow(
                            badge.values().apply(label),
                            answers.stream().map(answer -> papers(tally, label, answer)).toList()));
        }
        return new BoardView.Matrix(answers.stream().map(badge.values()).toList(), rows);
    }

    private static String papers(Tally tally, String label, String answer) {
        Optional<Tally.Cell> met =
                tally.cells().stream()
                        .filter(cell -> cell.label().equals(label) && cell.answer().equals(answer))
                        .findFirst();
        return met.map(cell -> Integer.toString(cell.papers())).orElse("");
    }
}
