package org.evidenceatlas.corruption.kind;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.evidenceatlas.corruption.material.Truth;
import org.evidenceatlas.model.Span;

/** A tie told as a cause, a may as a does, a hint as a proof. */
final class CausalUpgrade extends Rewording {
    /** Where a sentence only asks, or the source speaks of causes itself, nothing is upgraded. */
    private static final Pattern ASKED =
            Pattern.compile(
                    "(?i)\\b(whether|if|aim(s|ed)?|to (assess|investigate|examine|explore|evaluate"
                            + "|determine|identify|test)|hypothes\\w+)\\b|\\?");

    private static final Pattern CAUSES =
            Pattern.compile(
                    "(?i)\\b(caus(e|es|ed|al|ing)|led to|leads? to|leading to|results? in"
                            + "|resulted in|induc\\w+|trigger\\w*)\\b");
    private static final Pattern NEGATED =
            Pattern.compile("(?i)\\b(not|no|never|neither|nor|without)\\b[^,;]*$");
    private static final String FAST =
            "(?:(?:significantly|strongly|independently|closely|also|positively|negatively|inversely) )?";

    private static final List<Swap> SWAPS =
            List.of(
                    Swap.of(
                            "tie to cause",
                            "(?:was|were) "
                                    + FAST
                                    + "(?:associated|correlated|linked)(?: (?:positively|negatively))? (?:with|to)",
                            "caused"),
                    Swap.of(
                            "tie to cause",
                            "is " + FAST + "(?:associated|correlated|linked) (?:with|to)",
                            "causes"),
                    Swap.of(
                            "tie to cause",
                            "are " + FAST + "(?:associated|correlated|linked) (?:with|to)",
                            "cause"),
                    Swap.of(
                            "tie to cause",
                            "(?:has|have) been " + FAST + "(?:associated|linked) (?:with|to)",
                            "caused"),
                    Swap.of("tie to cause", FAST + "correlated " + FAST + "with", "led to"),
                    Swap.of("tie to cause", FAST + "associated with", "causing"),
                    Swap.of("tie to cause", "correlates with", "leads to"),
                    Swap.of("tie to cause", "correlate with", "lead to"),
                    Swap.of(
                            "prediction to cause",
                            "(?<!(?:in|of|the|%|adjusted|mean|for) ?)predicted(?! (?:values?|risk|probabilit\\w+|by|V|FEV|FVC|forced|maxim\\w+|peak|normal))",
                            "caused"),
                    Swap.of("prediction to cause", "predicts", "causes"),
                    Swap.of("prediction to cause", "predictor(s)? (?:of|for)", "cause$1 of"),
                    Swap.of(
                            "prediction to cause",
                            "(?<!potential |possible )risk factor(s)? (?:of|for)",
                            "cause$1 of"),
                    Swap.of("may to does", "(?:may|might|could) be(?= [a-z])", "is"),
                    Swap.of(
                            "may to does",
                            "(?:may|might|could) (improve|reduce|increase|decrease|contribute|play|affect|influence|help|lead|cause|explain|underlie|benefit|provide|alleviate|enhance|serve|represent|result|occur|worsen|trigger|impair|drive|exacerbate|persist|support|offer|promote)(?= )",
                            "$1s"),
                    Swap.of("hint to proof", "suggest that", "prove that"),
                    Swap.of("hint to proof", "suggests that", "proves that"),
                    Swap.of("hint to proof", "suggested that", "proved that"));

    CausalUpgrade() {
        super("causal upgrade");
    }

    @Override
    List<Swap.Hit> hits(Truth truth) {
        String sentence = truth.text();
        String source =
                truth.claim().spans().stream().map(Span::text).collect(Collectors.joining(" "));
        if (ASKED.matcher(sentence).find() || CAUSES.matcher(source).find()) {
            return List.of();
        }
        return Swap.hits(SWAPS, sentence).stream()
                .filter(hit -> !NEGATED.matcher(sentence.substring(0, hit.start())).find())
                .map(hit -> grammatical(sentence, hit))
                .toList();
    }

    /** A plural before "may" keeps the verb plain. */
    private static Swap.Hit grammatical(String sentence, Swap.Hit hit) {
        if (!hit.way().equals("may to does")
                || !isPlural(sentence.substring(0, hit.start()).strip())) {
            return new Swap.Hit(hit.way(), hit.start(), hit.end(), hit.instead());
        }
        String plain =
                hit.instead().equals("is")
                        ? "are"
                        : hit.instead().substring(0, hit.instead().length() - 1);
        return new Swap.Hit(hit.way(), hit.start(), hit.end(), plain);
    }

    private static boolean isPlural(String before) {
        String last = before.substring(before.lastIndexOf(' ') + 1);
        return last.endsWith("s")
                        && !last.equals("diabetes")
                        && !last.endsWith("ss")
                        && !last.endsWith("is")
                        && !last.endsWith("us")
                || last.equals("people")
                || last.equals("women")
                || last.equals("children")
                || last.equals("that") && before.contains("s that");
    }
}
