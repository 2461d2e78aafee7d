package org.evidenceatlas.llm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.evidenceatlas.model.access.ModelAccess;

/** Anthropic's Messages API, version 2023-06-01, with an answer by schema (output_config). */
final class AnthropicDialect implements Dialect {
    private static final List<String> COUNTED =
            List.of(
                    "input_tokens",
                    "cache_creation_input_tokens",
                    "cache_read_input_tokens",
                    "output_tokens");

    @Override
    public String path() {
        return "messages";
    }

    @Override
    public Map<String, String> headers(ModelAccess access) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("anthropic-version", "2023-06-01");
        if (access.key().given()) {
            headers.put("x-api-key", access.key().reveal());
        }
        return headers;
    }

    @Override
    public ObjectNode body(ModelAccess access, Request request) {
        ObjectNode body = Json.object();
        body.put("model", access.model());
        body.put("max_tokens", access.bounds().answer());
        body.put("system", request.instructions());
        body.putArray("messages").addObject().put("role", "user").put("content", request.text());
        body.putObject("output_config")
                .putObject("format")
                .put("type", "json_schema")
                .set("schema", Json.tree(request.schema()));
        return body;
    }

    @Override
    public Optional<Reply> read(JsonNode answer) {
        boolean whole =
                answer.path("stop_reason").isTextual() && answer.path("error").isMissingNode();
        return whole ? Optional.of(ended(answer)) : Optional.empty();
    }

    private static Reply ended(JsonNode answer) {
        JsonNode usage = answer.path("usage");
        long tokens = COUNTED.stream().mapToLong(one -> Json.count(usage.path(one))).sum();
        String stop = answer.path("stop_reason").asText();
        String text = text(answer.path("content"));
        return switch (stop) {
            case "end_turn", "stop_sequence" ->
                    text.isBlank()
                            ? new Reply.Invalid("the answer holds no text", tokens)
                            : new Reply.Answered(text, tokens);
            case "refusal" -> new Reply.Refused(why(answer), tokens);
            case "max_tokens", "model_context_window_exceeded" ->
                    new Reply.Truncated("the answer was cut off (" + stop + ")", tokens);
            default -> new Reply.Invalid("the answer ended with \"" + stop + "\"", tokens);
        };
    }

    private static String text(JsonNode content) {
        StringBuilder text = new StringBuilder();
        for (JsonNode block : content) {
            if (block.path("type").asText().equals("text")) {
                text.append(block.path("text").asText());
            }
        }
        return text.toString();
    }

    private static String why(JsonNode answer) {
        String said = answer.path("stop_details").path("explanation").asText("");
        return said.isBlank() ? "the model refused" : "the model refused: " + said;
    }

    @Override
    public String fault(JsonNode body) {
        return body.path("error").path("message").asText("");
    }

    /** Its filter has no type of its own: the message alone tells it from a faulty request. */
    @Override
    public boolean refuses(JsonNode body) {
        return body.path("error").path("type").asText().equals("invalid_request_error")
                && fault(body).toLowerCase(Locale.ROOT).contains("content filtering policy");
    }
}
