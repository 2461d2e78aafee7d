package org.evidenceatlas.evaluate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.evidenceatlas.model.Attribute;
import org.evidenceatlas.model.classification.Classification;
import org.evidenceatlas.model.classification.Sample.Count;

/** What a classification answers to the attributes of a labelled set, in the set's own words. */
public final class Answers {
    private Answers() {}

    /** Attribute to answer, in the order of the scoreboard. */
    public static Map<String, String> of(Classification one) {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("in_scope", one.inScope().value().toString());
        answers.put("design", one.design().value().code());
        answers.put("participants", one.participants().value().code());
        answers.put("pem", one.pemCriterion().value().code());
        TreeSet<String> definitions = new TreeSet<>();
        for (Attribute<String> definition : one.caseDefinitions()) {
            definitions.add(definition.value());
        }
        answers.put("case_definitions", String.join("+", definitions));
        answers.put("disease_context", one.diseaseContext().value().code());
        answers.put("n_cases", count(one.sample().cases()));
        answers.put("n_controls", count(one.sample().controls()));
        answers.put("n_total", count(one.sample().total()));
        answers.put("control_group", one.controlGroup().value().code());
        answers.put("direction", one.direction().value().code());
        return answers;
    }

    private static String count(Attribute<Count> count) {
        return String.valueOf(count.value().value());
    }
}
