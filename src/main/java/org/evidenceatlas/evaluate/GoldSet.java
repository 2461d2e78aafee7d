package org.evidenceatlas.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Reads a labelled set: one JSON object a line with "id" and "labels". */
public final class GoldSet {
    private static final ObjectMapper JSON = new ObjectMapper();

    private GoldSet() {}

    /**
     * The cases of the file in its order.
     *
     * @throws NotMeasurable for a line that is no such object, naming file and line
     */
    public static List<GoldCase> read(Path file) {
        List<GoldCase> cases = new ArrayList<>();
        try {
            int number = 0;
            for (String line : Files.readAllLines(file)) {
                number++;
                if (!line.isBlank()) {
                    cases.add(one(file, number, line));
                }
            }
        } catch (IOException unread) {
            throw new NotMeasurable(
                    file + " cannot be read; check that it is there and may be opened.");
        }
        return cases;
    }

    private static GoldCase one(Path file, int number, String line) {
        try {
            JsonNode node = JSON.readTree(line);
            if (!node.path("id").isTextual() || !node.path("labels").isObject()) {
                throw refused(file, number);
            }
            Map<String, String> labels = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> label : node.get("labels").properties()) {
                labels.put(label.getKey(), text(label.getValue()));
            }
            return new GoldCase(node.get("id").asText(), labels, node.path("file").textValue());
        } catch (JsonProcessingException broken) {
            throw refused(file, number);
        }
    }

    private static NotMeasurable refused(Path file, int number) {
        return new NotMeasurable(
                file
                        + ", line "
                        + number
                        + ": it must be an object with \"id\" and \"labels\", for example:"
                        + " {\"id\": \"pmid:1\", \"labels\": {\"design\": \"cohort\"}}");
    }

    /** Lists are sorted and joined, so that their order does not matter. */
    private static String text(JsonNode value) {
        if (!value.isArray()) {
            return value.asText();
        }
        TreeSet<String> parts = new TreeSet<>();
        value.forEach(part -> parts.add(part.asText()));
        return String.join("+", parts);
    }
}
