package org.evidenceatlas.stage.draft.asking;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.evidenceatlas.model.draft.Field;

/**
 * The shape of an answer: for each field sentences, each with the words of the source that it rests
 * on. It holds no bounds of length, for not every provider knows them; the reader has those.
 */
final class Schema {
    /** The fields by their names in an answer, with the most sentences that are taken of each. */
    static final Map<Field, Part> PARTS = parts();

    /** A field in an answer. */
    record Part(String name, int most) {}

    private Schema() {}

    private static Map<Field, Part> parts() {
        Map<Field, Part> parts = new LinkedHashMap<>();
        parts.put(Field.ONE_LINE, new Part("one_line", 1));
        parts.put(Field.FIVE_LINES, new Part("five_lines", 4));
        parts.put(Field.PLAIN_SUMMARY, new Part("plain_summary", 3));
        parts.put(Field.ADVANCED_SUMMARY, new Part("advanced_summary", 6));
        parts.put(Field.OBSERVED, new Part("observed", 6));
        parts.put(Field.INFERRED, new Part("inferred", 4));
        parts.put(Field.QUESTIONS, new Part("questions", 4));
        return Collections.unmodifiableMap(parts);
    }

    /** As JSON. */
    static String json() {
        List<String> names = PARTS.values().stream().map(Part::name).toList();
        String quote =
                object(
                        Map.of(
                                "where",
                                "{\"type\":\"string\",\"enum\":[\"title\",\"abstract\"]}",
                                "words",
                                "{\"type\":\"string\"}"),
                        List.of("where", "words"));
        String sentence =
                object(
                        Map.of("text", "{\"type\":\"string\"}", "quotes", array(quote)),
                        List.of("text", "quotes"));
        Map<String, String> fields =
                names.stream().collect(Collectors.toMap(name -> name, name -> array(sentence)));
        return object(fields, names);
    }

    private static String array(String items) {
        return "{\"type\":\"array\",\"items\":" + items + "}";
    }

    /** Every property is required and no other is allowed, as strict providers want it. */
    private static String object(Map<String, String> properties, List<String> order) {
        String each =
                order.stream()
                        .map(name -> "\"" + name + "\":" + properties.get(name))
                        .collect(Collectors.joining(","));
        String required =
                order.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(","));
        return "{\"type\":\"object\",\"properties\":{"
                + each
                + "},\"required\":["
                + required
                + "],\"additionalProperties\":false}";
    }
}
