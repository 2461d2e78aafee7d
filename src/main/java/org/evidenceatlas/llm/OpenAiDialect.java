package org.evidenceatlas.llm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.Map;
import org.evidenceatlas.model.access.ModelAccess;
import org.evidenceatlas.model.access.Provider;

/** OpenAI's chat completions and all that speak the same, with an answer by schema. */
final class OpenAiDialect implements Dialect {
    private static final String OWN = URI.create(Provider.OPENAI.address()).getHost();

    @Override
    public String path() {
        return "chat/completions";
    }

    @Override
    public Map<String, String> headers(ModelAccess access) {
        return access.key().given()
                ? Map.of("Authorization", "Bearer " + access.key().reveal())
                : Map.of();
    }

    @Override
    public ObjectNode body(ModelAccess access, Request request) {
        ObjectNode body = Json.object();
        body.put("model", access.model());
        // OpenAI's newer models refuse the older name, and others know no other.
        boolean own = OWN.equals(access.address().getHost());
        body.put(own ? "max_completion_tokens" : "max_tokens", access.bounds().answer());
        var messages = body.putArray("messages");
        messages.addObject().put("role", "system").put("content", request.instructions());
        messages.addObject().put("role", "user").put("content", request.text());
        ObjectNode format = body.putObject("response_format").put("type", "json_schema");
        format.putObject("json_schema")
                .put("name", "draft")
                .put("strict", true)
                .set("schema", Json.tree(request.schema()));
        return body;
    }

    @Override
    public Reply read(JsonNode answer) {
        long tokens = answer.path("usage").path("total_tokens").asLong();
        JsonNode choice = answer.path("choices").path(0);
        JsonNode message = choice.path("message");
        String end = choice.path("finish_reason").asText("");
        String refusal = message.path("refusal").asText("");
        if (!refusal.isBlank() && !message.path("refusal").isNull()) {
            return new Reply.Refused("the model refused: " + refusal, tokens);
        }
        return switch (end) {
            case "content_filter" ->
                    new Reply.Refused("a filter of the provider kept the answer back", tokens);
            case "length" -> new Reply.Truncated("the answer was cut off (length)", tokens);
            case "stop", "eos_token", "stop_sequence" -> text(message.path("content"), tokens);
            default -> new Reply.Invalid("the answer ended with \"" + end + "\"", tokens);
        };
    }

    private static Reply text(JsonNode content, long tokens) {
        return content.isTextual() && !content.asText().isBlank()
                ? new Reply.Answered(content.asText(), tokens)
                : new Reply.Invalid("the answer holds no text", tokens);
    }

    @Override
    public String fault(JsonNode body) {
        return body.path("error").path("message").asText("");
    }

    @Override
    public boolean refuses(JsonNode body) {
        return code(body).equals("content_filter") || code(body).equals("content_policy_violation");
    }

    @Override
    public boolean spent(JsonNode body) {
        return code(body).equals("insufficient_quota");
    }

    private static String code(JsonNode body) {
        return body.path("error").path("code").asText("");
    }
}
