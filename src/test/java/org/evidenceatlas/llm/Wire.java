package org.evidenceatlas.llm;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.evidenceatlas.model.access.Provider;

/**
 * One HTTP answer in the shape of a provider, as recorded bodies have it, with texts of our own.
 *
 * @param headers name, value, …
 */
public record Wire(int status, String body, List<String> headers) {
    static Wire of(int status, String body, String... headers) {
        return new Wire(status, body, List.of(headers));
    }

    /** An answer to its end. */
    public static Wire good(Provider provider, String text) {
        return ended(provider, text, provider == Provider.ANTHROPIC ? "end_turn" : "stop");
    }

    /** An answer that reached its limit. */
    public static Wire cut(Provider provider, String text) {
        return ended(provider, text, provider == Provider.ANTHROPIC ? "max_tokens" : "length");
    }

    /** An answer that ended in some way. */
    static Wire ended(Provider provider, String text, String end) {
        ObjectNode body = Json.object();
        switch (provider) {
            case ANTHROPIC -> {
                body.put("id", "msg_made_up").put("type", "message").put("role", "assistant");
                body.putArray("content").addObject().put("type", "text").put("text", text);
                body.put("stop_reason", end).putNull("stop_sequence");
                body.putObject("usage").put("input_tokens", 70).put("output_tokens", 30);
            }
            case OPENAI -> {
                ObjectNode choice = body.putArray("choices").addObject().put("index", 0);
                choice.put("finish_reason", end);
                choice.putObject("message")
                        .put("role", "assistant")
                        .put("content", text)
                        .putNull("refusal");
                body.putObject("usage").put("total_tokens", 100);
            }
            case OLLAMA -> {
                body.put("model", "made-up").put("created_at", "2026-01-01T00:00:00Z");
                body.putObject("message").put("role", "assistant").put("content", text);
                body.put("done_reason", end).put("done", true);
                body.put("prompt_eval_count", 70).put("eval_count", 30);
            }
        }
        return of(200, body.toString());
    }

    /** A refusal; Ollama has none of its own, so its models refuse in words. */
    public static Wire refusal(Provider provider) {
        return switch (provider) {
            case ANTHROPIC ->
                    of(
                            200,
                            "{\"role\":\"assistant\",\"content\":[{\"type\":\"text\",\"text\":\"Well\"}],"
                                    + "\"stop_reason\":\"refusal\",\"stop_details\":{\"type\":\"refusal\","
                                    + "\"explanation\":\"I will not retell this.\"}}");
            case OPENAI ->
                    of(
                            200,
                            "{\"choices\":[{\"index\":0,\"message\":{\"role\":\"assistant\",\"content\":null,"
                                    + "\"refusal\":\"I will not retell this.\"},\"finish_reason\":\"stop\"}],"
                                    + "\"usage\":{\"total_tokens\":100}}");
            case OLLAMA -> good(provider, "I will not retell this.");
        };
    }

    /** A failure in the provider's words. */
    public static Wire failure(Provider provider, int status, String words, String... headers) {
        String quoted = Json.object().put("x", words).get("x").toString();
        String body =
                switch (provider) {
                    case ANTHROPIC ->
                            "{\"type\":\"error\",\"error\":{\"type\":\"some_error\",\"message\":"
                                    + quoted
                                    + "}}";
                    case OPENAI ->
                            "{\"error\":{\"message\":"
                                    + quoted
                                    + ",\"type\":\"some\",\"param\":null,\"code\":\"some\"}}";
                    case OLLAMA -> "{\"error\":" + quoted + "}";
                };
        return of(status, body, headers);
    }

    byte[] bytes() {
        return body.getBytes(StandardCharsets.UTF_8);
    }
}
