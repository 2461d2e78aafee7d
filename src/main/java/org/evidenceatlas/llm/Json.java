package org.evidenceatlas.llm;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** JSON as it goes out and comes in. */
final class Json {
    /** Providers nest their answers some six deep. */
    private static final int DEEPEST = 50;

    /** Tokens of one request and its answer at most: no model takes a thousandth of it. */
    private static final long MOST = 1_000_000_000;

    private static final JsonMapper MAPPER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(DEEPEST)
                                                    .build())
                                    .build())
                    .build();

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** JSON of our own. */
    static JsonNode tree(String own) {
        try {
            return MAPPER.readTree(own);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("No JSON: " + own, e);
        }
    }

    /** JSON of others; missing where it is none. */
    static JsonNode lenient(byte[] body) {
        try {
            JsonNode tree = MAPPER.readTree(body);
            return tree == null ? MissingNode.getInstance() : tree;
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }

    /** A count by others, made fit to be added up. */
    static long count(JsonNode number) {
        return Math.clamp(number.asLong(), 0, MOST);
    }

    static byte[] bytes(JsonNode tree) {
        return tree.toString().getBytes(StandardCharsets.UTF_8);
    }
}
