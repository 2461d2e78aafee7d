package org.evidenceatlas.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.evidenceatlas.model.score.Share;
import org.evidenceatlas.model.score.Tally;

/** Turns the matrix of a {@link Score} into the counts that are kept and printed. */
final class Tallies {
    /** Labels without a number of people, among the cells of a tally. */
    static final String NOT_STATED = "not-stated";

    /** Answers without a number of people, among the cells of a tally. */
    static final String NONE = "none";

    /** A number of people that the label or the answer does not give, in a score. */
    private static final String NO_NUMBER = "null";

    private static final String DEFINITIONS = "case_definitions";

    private final Score score;
    private final Map<String, int[]> values = new TreeMap<>();
    private final Map<String, Map<String, Integer>> cells = new TreeMap<>();
    private int right;
    private int silent;

    private Tallies(Score score) {
        this.score = score;
    }

    /** The counts of one attribute. */
    static Tally of(Score score) {
        Tallies all = new Tallies(score);
        for (String label : score.values()) {
            for (String answer : score.values()) {
                int papers = score.count(label, answer);
                if (papers > 0) {
                    all.add(label, answer, papers);
                }
            }
        }
        return all.tally();
    }

    private void add(String label, String answer, int papers) {
        right += label.equals(answer) ? papers : 0;
        if (score.attribute().equals(DEFINITIONS)) {
            silent += answer.isEmpty() ? papers : 0;
            values(parts(label), parts(answer), papers);
        } else if (Scoreboard.NUMBERS.contains(score.attribute())) {
            silent += answer.equals(NO_NUMBER) ? papers : 0;
            number(label, answer, papers);
        } else {
            silent += answer.equals("unclear") ? papers : 0;
            values(Set.of(label), Set.of(answer), papers);
            cell(label, answer, papers);
        }
    }

    /** Which number it is does not matter, only whether it is the labelled one. */
    private void number(String label, String answer, int papers) {
        boolean stated = !label.equals(NO_NUMBER);
        boolean given = !answer.equals(NO_NUMBER);
        boolean same = stated && label.equals(answer);
        int[] counts = values.computeIfAbsent("stated", missing -> new int[3]);
        counts[0] += stated ? papers : 0;
        counts[1] += given ? papers : 0;
        counts[2] += same ? papers : 0;
        cell(stated ? "stated" : NOT_STATED, !given ? NONE : same ? "same" : "another", papers);
    }

    private void values(Set<String> labels, Set<String> answers, int papers) {
        Set<String> both = new LinkedHashSet<>(labels);
        both.addAll(answers);
        for (String value : both) {
            int[] counts = values.computeIfAbsent(value, missing -> new int[3]);
            boolean labelled = labels.contains(value);
            boolean answered = answers.contains(value);
            counts[0] += labelled ? papers : 0;
            counts[1] += answered ? papers : 0;
            counts[2] += labelled && answered ? papers : 0;
        }
    }

    private void cell(String label, String answer, int papers) {
        cells.computeIfAbsent(label, missing -> new TreeMap<>())
                .merge(answer, papers, Integer::sum);
    }

    private Tally tally() {
        List<Tally.Value> counted = new ArrayList<>();
        values.forEach((value, n) -> counted.add(new Tally.Value(value, n[0], n[1], n[2])));
        List<Tally.Cell> met = new ArrayList<>();
        cells.forEach(
                (label, row) ->
                        row.forEach((answer, n) -> met.add(new Tally.Cell(label, answer, n))));
        return new Tally(
                score.attribute(),
                new Share(right, score.labelled()),
                new Share(silent, score.labelled()),
                counted,
                met);
    }

    /** The values that one label or answer joins: "canadian-2003+fukuda-1994". */
    private static Set<String> parts(String joined) {
        return joined.isEmpty() ? Set.of() : new TreeSet<>(List.of(joined.split("\\+", -1)));
    }
}
