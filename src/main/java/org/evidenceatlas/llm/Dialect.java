package org.evidenceatlas.llm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import org.evidenceatlas.model.access.ModelAccess;
import org.evidenceatlas.model.access.Provider;

/** How one provider is spoken to: what is sent, and what its answers mean. Thread-safe. */
interface Dialect {
    /** The one for a provider. */
    static Dialect of(Provider provider) {
        return switch (provider) {
            case ANTHROPIC -> new AnthropicDialect();
            case OPENAI -> new OpenAiDialect();
            case OLLAMA -> new OllamaDialect();
        };
    }

    /** Below the provider's address. */
    String path();

    /** Headers of a request; the only place from which a key is sent, as most servers take it. */
    default Map<String, String> headers(ModelAccess access) {
        return access.key().given()
                ? Map.of("Authorization", "Bearer " + access.key().reveal())
                : Map.of();
    }

    /** The body of a request. */
    ObjectNode body(ModelAccess access, Request request);

    /** What an answer with status 200 means; empty where it is no whole answer of this provider. */
    Optional<Reply> read(JsonNode answer);

    /** What the provider itself says of a failure; empty where it says nothing. */
    String fault(JsonNode body);

    /** Whether a failure is the provider's way of refusing this one text. */
    default boolean refuses(JsonNode body) {
        return false;
    }

    /** Whether a failure was over a name in the request, which is another one from now on. */
    default boolean renames(JsonNode body) {
        return false;
    }

    /** Whether waiting does not help against a failure that looks as if it did. */
    default boolean spent(JsonNode body) {
        return false;
    }
}
