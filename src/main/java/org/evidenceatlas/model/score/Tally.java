package org.evidenceatlas.model.score;

import java.util.List;

/**
 * How the answers to one attribute agree with its labels.
 *
 * @param attribute its name in the labelled set: "design"
 * @param right papers whose answer is the label, of those that had a label
 * @param silent papers whose answer was "unclear", or that nothing was stated
 * @param values each value that was a label or an answer, in alphabetical order; a paper may have
 *     several of them, such as case definitions
 * @param cells which label met which answer; empty where a paper may have several values
 */
public record Tally(
        String attribute, Share right, Share silent, List<Value> values, List<Cell> cells) {
    public Tally {
        values = List.copyOf(values);
        cells = List.copyOf(cells);
    }

    /**
     * One value.
     *
     * @param labelled papers that have it as a label
     * @param answered papers that got it as an answer
     * @param right papers of which both hold
     */
    public record Value(String value, int labelled, int answered, int right) {
        /** Of the papers that got this answer, those whose label it is. */
        public Share precision() {
            return new Share(right, answered);
        }

        /** Of the papers with this label, those that got it as the answer. */
        public Share recall() {
            return new Share(right, labelled);
        }

        /**
         * Of the papers that have it as a label, as an answer, or both: those that have both. F1 is
         * {@code 2s / (1 + s)} of this share {@code s}, so bounds of the one are bounds of the
         * other.
         */
        public Share overlap() {
            return new Share(right, labelled + answered - right);
        }

        /** The harmonic mean of precision and recall, 0 to 1, from a share of the overlap. */
        public static double f1(double overlap) {
            return 2 * overlap / (1 + overlap);
        }
    }

    /** So many papers with this label got this answer; at least one. */
    public record Cell(String label, String answer, int papers) {}

    /** All values taken together, each mention counted once (micro-average). */
    public Value together() {
        int labelled = 0;
        int answered = 0;
        int found = 0;
        for (Value value : values) {
            labelled += value.labelled();
            answered += value.answered();
            found += value.right();
        }
        return new Value("", labelled, answered, found);
    }
}
