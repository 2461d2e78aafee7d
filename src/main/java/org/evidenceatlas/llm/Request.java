package org.evidenceatlas.llm;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.evidenceatlas.text.Sha256;

/**
 * What a model is asked.
 *
 * @param instructions ours
 * @param text what they are about, in which words of others are fenced
 * @param schema the JSON schema that the answer has to fit
 */
public record Request(String instructions, String text, String schema) {
    /** Bytes a token, at the least that is met in English and its letters. */
    private static final int BYTES = 3;

    /**
     * Names the request: the same question to the same model has the same hash. Where the model is
     * reached is no part of it, so that a server may move.
     */
    public String hash(String model) {
        return Sha256.of(String.join("\0", List.of(model, instructions, text, schema)) + "\0");
    }

    /** A guess at its tokens that is rather too high. */
    public long tokens() {
        return guessed(instructions) + guessed(text) + guessed(schema);
    }

    static long guessed(String words) {
        return words.getBytes(StandardCharsets.UTF_8).length / BYTES + 1L;
    }
}
