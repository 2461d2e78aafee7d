package org.evidenceatlas.evaluate;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** How the answers to one attribute agree with its labels: a confusion matrix and what follows. */
public final class Score {
    private final String attribute;
    private final Map<String, Map<String, Integer>> answersByLabel = new TreeMap<>();
    private int right;
    private int all;

    Score(String attribute) {
        this.attribute = attribute;
    }

    void add(String label, String answer) {
        answersByLabel
                .computeIfAbsent(label, missing -> new TreeMap<>())
                .merge(answer, 1, Integer::sum);
        right += label.equals(answer) ? 1 : 0;
        all++;
    }

    /** The attribute's name in the labelled set. */
    public String attribute() {
        return attribute;
    }

    /** How many papers had a label. */
    public int labelled() {
        return all;
    }

    /** Share of answers that equal the label, 0 to 1; 0 without labels. */
    public double accuracy() {
        return share(right, all);
    }

    /** Every value that was a label or an answer, in alphabetical order. */
    public TreeSet<String> values() {
        TreeSet<String> values = new TreeSet<>(answersByLabel.keySet());
        answersByLabel.values().forEach(row -> values.addAll(row.keySet()));
        return values;
    }

    /** How often a paper with this label got this answer. */
    public int count(String label, String answer) {
        return answersByLabel.getOrDefault(label, Map.of()).getOrDefault(answer, 0);
    }

    /** Of the papers that got this answer, the share whose label it is. */
    public double precision(String value) {
        int answered = 0;
        for (String label : answersByLabel.keySet()) {
            answered += count(label, value);
        }
        return share(count(value, value), answered);
    }

    /** Of the papers with this label, the share that got it as the answer. */
    public double recall(String value) {
        int labelled =
                answersByLabel.getOrDefault(value, Map.of()).values().stream()
                        .mapToInt(Integer::intValue)
                        .sum();
        return share(count(value, value), labelled);
    }

    /** The harmonic mean of precision and recall; 0 where both are 0. */
    public double f1(String value) {
        double sum = precision(value) + recall(value);
        return sum == 0 ? 0 : 2 * precision(value) * recall(value) / sum;
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
