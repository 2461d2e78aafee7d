package org.evidenceatlas.evaluate;

import java.util.List;
import java.util.Locale;
import org.evidenceatlas.model.score.Tally;

/**
 * How well stated numbers of people were found. A number counts as found only where it equals the
 * label; one that differs is wrong in both respects, one given where the label has none is wrong in
 * precision alone.
 *
 * @param stated papers whose label has a number, that were given one, and whose number is right
 * @param invented papers for which a number was given though the label has none
 * @param notStated papers whose label has no number
 */
record Numbers(Tally.Value stated, int invented, int notStated) {
    /** The numbers of this attribute. */
    static Numbers of(Score score) {
        Tally tally = Tallies.of(score);
        int invented = 0;
        int notStated = 0;
        for (Tally.Cell cell : tally.cells()) {
            if (cell.label().equals(Tallies.NOT_STATED)) {
                notStated += cell.papers();
                invented += cell.answer().equals(Tallies.NONE) ? 0 : cell.papers();
            }
        }
        return new Numbers(tally.together(), invented, notStated);
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
        return stated.overlap().isNone() ? 0 : Tally.Value.f1(stated.overlap().value());
    }

    private String row(String attribute) {
        return String.format(
                Locale.ROOT,
                "| %s | %d/%d | %d/%d | %.3f | %d of %d |\n",
                attribute,
                stated.right(),
                stated.answered(),
                stated.right(),
                stated.labelled(),
                f1(),
                invented,
                notStated);
    }
}
