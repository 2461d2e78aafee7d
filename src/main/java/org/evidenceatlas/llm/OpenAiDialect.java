package org.evidenceatlas.llm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.evidenceatlas.model.access.ModelAccess;
import org.evidenceatlas.model.access.Provider;

/** OpenAI's chat completions and all that speak the same, with an answer by schema. */
final class OpenAiDialect implements Dialect {
    private static final String OWN = URI.create(Provider.OPENAI.address()).getHost();
    private static final String OLDER = "max_tokens";
    private static final String NEWER = "max_completion_tokens";

    private final AtomicBoolean renamed = new AtomicBoolean();

    @Override
    public String path() {
        return "chat/completions";
    }

    @Override
    public ObjectNode body(ModelAccess access, Request request) {
        ObjectNode body = Json.object();
        body.put("model", access.model());
        // OpenAI's newer models refuse the older name, wherever they are, and others know no other.
        boolean newer = OWN.equals(access.address().getHost()) || renamed.get();
        body.put(newer ? NEWER : OLDER, access.bounds().answer());
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
    public Optional<Reply> read(JsonNode answer) {
        JsonNode choice = answer.path("choices").path(0);
        JsonNode end = choice.path("finish_reason");
        boolean failed = answer.hasNonNull("error") || end.asText().equals("error");
        return failed || !end.isTextual()
                ? Optional.empty()
                : Optional.of(ended(choice, Json.count(answer.path("usage").path("total_tokens"))));
    }

    private static Reply ended(JsonNode choice, long tokens) {
        JsonNode message = choice.path("message");
        String end = choice.path("finish_reason").asText();
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
    public boolean renames(JsonNode body) {
        return body.path("error").path("param").asText().equals(OLDER)
                && renamed.compareAndSet(false, true);
    }

    @Override
    public boolean spent(JsonNode body) {
        return code(body).equals("insufficient_quota");
    }

    private static String code(JsonNode body) {
        return body.path("error").path("code").asText("");
    }
}
