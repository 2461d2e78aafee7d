package org.evidenceatlas.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.evidenceatlas.model.access.Provider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bodies that providers really sent, played to the dialects; they are not ours to ship. */
class RecordedBodiesTest {
    private static final Path BODIES =
            Path.of(Objects.requireNonNullElse(System.getenv("ATLAS_SHARED"), "../shared"))
                    .resolve("specimens/llm");

    @BeforeEach
    void mustBeThere() {
        assumeTrue(
                Files.isDirectory(BODIES),
                "No recorded bodies here: set ATLAS_SHARED to the folder that holds specimens/.");
    }

    @ParameterizedTest
    @CsvSource({
        "ANTHROPIC, 200, anthropic-end_turn, Answered[I see 10 rounded",
        "ANTHROPIC, 200, anthropic-stop_sequence, Answered[The beautiful city",
        "ANTHROPIC, 200, anthropic-structured-output, Answered[{\"joke\"",
        "ANTHROPIC, 200, anthropic-structured-output-output_config, Answered[{\"city\":\"London\"",
        "ANTHROPIC, 200, anthropic-thinking, Answered[The letter 'r'",
        "ANTHROPIC, 200, anthropic-tool_use, Invalid[tool_use",
        "ANTHROPIC, 200, anthropic-via-bedrock-stop_reason-max_tokens, Truncated[max_tokens",
        "ANTHROPIC, 200, anthropic-refusal-documented-example, Refused[declined",
        "ANTHROPIC, 400, anthropic-error-400-invalid_request, Rejected[effort level",
        "ANTHROPIC, 404, anthropic-error-404-not_found, NotReached[claude-does-not-exist",
        "ANTHROPIC, 429, anthropic-error-429-rate_limit, NotReached[rate limit",
        "ANTHROPIC, 529, anthropic-error-529-overloaded, NotReached[Overloaded",
        "OPENAI, 200, openai-stop, Answered[\\(5 + 5 = 10\\)",
        "OPENAI, 200, openai-finish-length, Truncated[length",
        "OPENAI, 200, openai-refusal, Refused[can't assist",
        "OPENAI, 200, openai-tool_calls, Invalid[tool_calls",
        "OPENAI, 200, openai-structured-output-json_schema, Answered[Mexico City",
        "OPENAI, 200, ollama-openai-compat-json_schema, Answered[Paris",
        "OPENAI, 200, azure-openai-content_filter-completion, Refused[filter",
        "OPENAI, 400, azure-openai-content_filter-prompt-error-400, Refused[filtered",
        "OPENAI, 400, openai-error-400-unsupported_value, Rejected[does not support",
        "OPENAI, 404, openai-error-404-model_not_found, NotReached[does not exist",
        "OPENAI, 429, openai-error-429-rate_limit_exceeded, NotReached[Rate limit reached",
        "OLLAMA, 200, ollama-chat, Answered[A joke",
        "OLLAMA, 200, ollama-chat-tool_calls, Answered[This is a simple",
        "OLLAMA, 200, ollama-generate, NotReached[llm.base-url",
        "OLLAMA, 404, ollama-error-model-not-found, NotReached[try pulling it first",
        "OLLAMA, 404, ollama-error-404-model-not-found-2024, NotReached[not found"
    })
    void eachIsReadForWhatItIs(Provider provider, int status, String name, String wanted)
            throws IOException {
        String body = Files.readString(BODIES.resolve(name + ".json"));
        try (FakeProvider server = new FakeProvider(provider).always(one -> Wire.of(status, body));
                LanguageModel model = new Caller(server.access(), new HeldTime())) {
            Reply reply = model.ask(new Request("a", "b", "{}"));
            String[] kindAndWords = wanted.split("\\[", 2);
            assertThat(reply.getClass().getSimpleName()).isEqualTo(kindAndWords[0]);
            assertThat(reply.toString()).contains(kindAndWords[1]);
        }
    }
}
