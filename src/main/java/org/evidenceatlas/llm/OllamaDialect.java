package org.evidenceatlas.llm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.evidenceatlas.model.access.ModelAccess;

/** Ollama's own chat API, with an answer by schema. */
final class OllamaDialect implements Dialect {
    /**
     * Tokens left for the request, in whole steps, since a model is loaded anew for each other
     * window: Ollama cuts off silently what its window does not hold.
     */
    private static final int REQUEST = 8192;

    /** Tokens of the marks that a model's own template puts between the parts. */
    private static final int MARKS = 256;

    @Override
    public String path() {
        return "api/chat";
    }

    @Override
    public ObjectNode body(ModelAccess access, Request request) {
        ObjectNode body = Json.object();
        body.put("model", access.model());
        body.put("stream", false);
        var messages = body.putArray("messages");
        messages.addObject().put("role", "system").put("content", request.instructions());
        messages.addObject().put("role", "user").put("content", request.text());
        body.set("format", Json.tree(request.schema()));
        int answer = access.bounds().answer();
        long steps = Math.ceilDiv(request.tokens() + MARKS, REQUEST);
        body.putObject("options")
                .put("temperature", 0)
                .put("num_ctx", answer + steps * REQUEST)
                .put("num_predict", answer);
        return body;
    }

    @Override
    public Optional<Reply> read(JsonNode answer) {
        String end = answer.path("done_reason").asText("stop");
        boolean whole = answer.path("message").isObject() && answer.path("done").asBoolean();
        // "load" and "unload" say what became of the model, and nothing of the question.
        return whole && !end.endsWith("load") ? Optional.of(ended(answer, end)) : Optional.empty();
    }

    private static Reply ended(JsonNode answer, String end) {
        long tokens =
                Json.count(answer.path("prompt_eval_count"))
                        + Json.count(answer.path("eval_count"));
        String text = answer.path("message").path("content").asText("");
        return switch (end) {
            case "length" -> new Reply.Truncated("the answer was cut off (length)", tokens);
            case "stop" ->
                    text.isBlank()
                            ? new Reply.Invalid("the answer holds no text", tokens)
                            : new Reply.Answered(text, tokens);
            default -> new Reply.Invalid("the answer ended with \"" + end + "\"", tokens);
        };
    }

    @Override
    public String fault(JsonNode body) {
        return body.path("error").asText("");
    }
}
