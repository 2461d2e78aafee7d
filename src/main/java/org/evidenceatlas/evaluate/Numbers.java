package org.evidenceatlas.evaluate;

import java.util.List;
import java.util.Locale;

/**
 * How well stated numbers of people were found. A number counts as found only where it equals the
 * label; one that differs is wrong in both respects, one given where the label has none is wrong in
 * precision alone.
 */
final class Numbers {
    private static final String NOT_STATED = "null";

    private int right;
    private int given;
    private int stated;
    private int invented;
    private int notStated;

    /** The numbers of this attribute. */
    static Numbers of(Score score) {
        Numbers numbers = new Numbers();
        for (String label : score.values()) {
            for (String answer : score.values()) {
                numbers.add(label, answer, score.count(label, answer));
            }
        }
        return numbers;
    }

    private void add(String label, String answer, int papers) {
        boolean isStated = !label.equals(NOT_STATED);
        boolean isGiven = !answer.equals(NOT_STATED);
        right += isStated && label.equals(answer) ? papers : 0;
        given += isGiven ? papers : 0;
        stated += isStated ? papers : 0;
        invented += isGiven && !isStated ? papers : 0;
        notStated += isStated ? 0 : papers;
    }

    /** A Markdown table with a row for each attribute. */
    static String table(List<Score> scores) {
        StringBuilder text = new StringBuilder();
        text.append("| number | precision | recall | F1 | given where none is stated |\n");
        text.append("|---|---|---|---|---|\n");
        for (Score score : scores) {
            text.append(of(score).row(score.attribute()));
        }
        return text.toString();
    }

    /** The harmonic mean of precision and recall, 0 to 1; 0 where no number was stated or given. */
    double f1() {
        return given + stated == 0 ? 0 : 2.0 * right / (given + stated);
    }

    /** Papers for which a number was given though the label has none. */
    int invented() {
        return invented;
    }

    /** Papers whose label has no number. */
    int notStated() {
        return notStated;
    }

    private String row(String attribute) {
        return String.format(
                Locale.ROOT,
                "| %s | %d/%d | %d/%d | %.3f | %d of %d |\n",
                attribute,
                right,
                given,
                right,
                stated,
                f1(),
                invented,
                notStated);
    }
}
