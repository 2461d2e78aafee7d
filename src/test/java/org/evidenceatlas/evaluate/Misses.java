package org.evidenceatlas.evaluate;

import java.util.Map;
import org.evidenceatlas.model.classification.Classification;

/** Where the answers to one paper differ from its labels, for whoever mends the rules. */
final class Misses {
    private Misses() {}

    static String of(GoldCase gold, Classification answer) {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, String> one : Answers.of(answer).entrySet()) {
            String label = gold.labels().get(one.getKey());
            if (label != null && !label.equals(one.getValue())) {
                text.append(one.getKey())
                        .append('\t')
                        .append(label)
                        .append('\t')
                        .append(one.getValue())
                        .append('\t')
                        .append(gold.id())
                        .append('\t')
                        .append(answer.study().text().title())
                        .append('\n');
            }
        }
        return text.toString();
    }
}
