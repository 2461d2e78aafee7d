package org.evidenceatlas.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.evidenceatlas.model.classification.Classification;
import org.evidenceatlas.model.score.Share;
import org.evidenceatlas.model.score.Tally;

/** How good each badge is against a labelled set: a {@link Score} for each attribute. */
public final class Scoreboard {
    /** Attributes with so many values that a confusion matrix would say nothing. */
    /** The attributes that are numbers of people. */
    static final List<String> NUMBERS = List.of("n_cases", "n_controls", "n_total");

    private final Map<String, Score> scores = new LinkedHashMap<>();
    private int papers;

    /** Adds one paper; attributes without a label are passed over. */
    public void add(GoldCase gold, Classification answer) {
        papers++;
        Answers.of(answer)
                .forEach(
                        (attribute, value) -> {
                            String label = gold.labels().get(attribute);
                            if (label != null) {
                                score(attribute).add(label, value);
                            }
                        });
    }

    /** The score of an attribute; empty where no paper had a label for it. */
    public Score score(String attribute) {
        return scores.computeIfAbsent(attribute, Score::new);
    }

    /** All scores, in the order of the attributes. */
    public List<Score> all() {
        return new ArrayList<>(scores.values());
    }

    /** The counts of all attributes, in their order. */
    public List<Tally> tallies() {
        return all().stream().map(Tallies::of).toList();
    }

    /** The whole as Markdown: accuracy of each attribute, then precision, recall and matrix. */
    public String markdown() {
        StringBuilder text = new StringBuilder();
        text.append(papers).append(" labelled papers.\n\n");
        text.append("| attribute | labelled | right | accuracy | unclear or not stated |\n");
        text.append("|---|---|---|---|---|\n");
        for (Tally one : tallies()) {
            text.append(
                    String.format(
                            Locale.ROOT,
                            "| %s | %d | %d | %s | %d |\n",
                            one.attribute(),
                            one.right().whole(),
                            one.right().part(),
                            bounded(one.right(), 3),
                            one.silent().part()));
        }
        List<Score> numbers =
                all().stream().filter(score -> NUMBERS.contains(score.attribute())).toList();
        if (!numbers.isEmpty()) {
            text.append("\n## Numbers of people\n\n").append(Numbers.table(numbers));
        }
        for (Score score : all()) {
            if (!NUMBERS.contains(score.attribute())) {
                text.append("\n## ").append(score.attribute()).append("\n\n");
                classes(score, text);
                matrix(score, text);
            }
        }
        return text.toString();
    }

    private static void classes(Score score, StringBuilder text) {
        text.append("| value | labelled | answered | precision | recall | F1 |\n");
        text.append("|---|---|---|---|---|---|\n");
        for (Tally.Value one : Tallies.of(score).values()) {
            text.append(
                    String.format(
                            Locale.ROOT,
                            "| %s | %d | %d | %s | %s | %s |\n",
                            shown(one.value()),
                            one.labelled(),
                            one.answered(),
                            bounded(one.precision(), 2),
                            bounded(one.recall(), 2),
                            f1(one.overlap())));
        }
    }

    /** "0.95 (0.91–0.98)", with the 95 % bounds of Wilson; no number where nothing was counted. */
    private static String bounded(Share share, int digits) {
        String number = "%." + digits + "f";
        return share.isNone()
                ? "no number"
                : String.format(
                        Locale.ROOT,
                        number + " (%.2f–%.2f)",
                        share.value(),
                        share.low(),
                        share.high());
    }

    private static String f1(Share overlap) {
        return overlap.isNone()
                ? "no number"
                : String.format(
                        Locale.ROOT,
                        "%.2f (%.2f–%.2f)",
                        Tally.Value.f1(overlap.value()),
                        Tally.Value.f1(overlap.low()),
                        Tally.Value.f1(overlap.high()));
    }

    private static void matrix(Score score, StringBuilder text) {
        text.append("\nLabels down, answers across:\n\n| |");
        score.values().forEach(value -> text.append(' ').append(shown(value)).append(" |"));
        text.append("\n|---|").append("---|".repeat(score.values().size())).append('\n');
        for (String label : score.values()) {
            text.append("| ").append(shown(label)).append(" |");
            for (String answer : score.values()) {
                int count = score.count(label, answer);
                text.append(' ').append(count == 0 ? "" : count).append(" |");
            }
            text.append('\n');
        }
    }

    private static String shown(String value) {
        return value.isEmpty() ? "none" : value;
    }
}
