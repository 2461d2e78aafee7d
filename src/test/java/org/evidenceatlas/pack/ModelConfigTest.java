package org.evidenceatlas.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.evidenceatlas.model.access.ModelAccess;
import org.evidenceatlas.model.access.Provider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The {@code llm} part of a configuration. */
class ModelConfigTest {
    private static final String OLLAMA = "llm:\n  provider: ollama\n  model: llama3.1:8b\n";

    @TempDir private Path folder;

    private ModelAccess read(String text, @Nullable String key) throws IOException {
        return ConfigReader.model(Files.writeString(folder.resolve("atlas.yaml"), text), key);
    }

    @Test
    void whatIsLeftOutIsOrdinary() throws IOException {
        ModelAccess access = read(OLLAMA, null);
        assertThat(access.name()).isEqualTo("ollama:llama3.1:8b");
        assertThat(access.address()).isEqualTo(URI.create("http://localhost:11434/"));
        assertThat(access.key().given()).isFalse();
        assertThat(access.bounds())
                .isEqualTo(
                        new ModelAccess.Bounds(
                                200, 1_000_000, 8000, 20, Duration.ofSeconds(180), 3));
    }

    @Test
    void everyValueCanBeSet() throws IOException {
        String text =
                """
                llm:
                  provider: openai
                  model: some/model
                  base-url: https://models.example.org/v1
                  budget: {requests: 5, tokens: 3000000000, answer: 500}
                  rate: 1
                  timeout: 10
                  retries: 0
                """;
        ModelAccess access = read(text, " sk-1 ");
        assertThat(access.provider()).isEqualTo(Provider.OPENAI);
        assertThat(access.address()).isEqualTo(URI.create("https://models.example.org/v1/"));
        assertThat(access.key().reveal()).isEqualTo("sk-1");
        assertThat(access.bounds())
                .isEqualTo(
                        new ModelAccess.Bounds(
                                5, 3_000_000_000L, 500, 1, Duration.ofSeconds(10), 0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    provider: gemini     | provider is "gemini". Allowed are: anthropic, openai, ollama
                    provider: 7          | provider is "7". Allowed are: anthropic, openai, ollama
                    model: two words     | model is "two words"
                    model: [a]           | model is "[a]"
                    base-url: http://far.example.org/ | base-url must start with https://
                    base-url: https://my_host/v1 | base-url must start with https://
                    base-url: https://:8443/ | base-url must start with https://
                    base-url: 7          | base-url must start with https://
                    rate: 0              | rate is "0". Allowed are whole numbers from 1 to 1000. For example: rate: 20
                    rate: many           | rate is "many". Allowed are whole numbers
                    timeout: 1.5         | timeout is "1.5". Allowed are whole numbers from 1 to 3600
                    retries: 11          | retries is "11". Allowed are whole numbers from 0 to 10
                    budget: {requests: 0} | budget: requests is "0". Allowed are whole numbers from 1
                    budget: {tokens: 99} | budget: tokens is "99". Allowed are whole numbers from 10000
                    budget: {answer: 1}  | budget: answer is "1". Allowed are whole numbers from 500
                    api-key: sk-1        | api-key does not belong into a file
                    """)
    void aValueOfNoUseIsNamedWithWhatIsAllowed(String line, String words) throws IOException {
        String key = line.substring(0, line.indexOf(':'));
        String others =
                OLLAMA.lines()
                        .filter(one -> !one.strip().startsWith(key + ":"))
                        .reduce("", (a, b) -> a + b + "\n");
        assertThatThrownBy(() -> read(others + "  " + line + "\n", null))
                .isInstanceOf(PackUnreadable.class)
                .hasMessageContaining("atlas.yaml: llm: ")
                .hasMessageContaining(words)
                .message()
                .doesNotContain("sk-1");
    }

    @Test
    void aMissingKeyIsAskedForInTheEnvironment() {
        for (String provider : new String[] {"anthropic", "openai"}) {
            assertThatThrownBy(() -> read("llm:\n  provider: " + provider + "\n  model: m\n", " "))
                    .isInstanceOf(PackUnreadable.class)
                    .hasMessageContaining("needs an API key, and ATLAS_LLM_API_KEY is not set");
        }
    }

    @Test
    void aServerOfOnesOwnNeedsNoKey() throws IOException {
        String own = "  base-url: http://localhost:8000/v1\n";
        assertThat(read("llm:\n  provider: openai\n  model: m\n" + own, null).key().given())
                .isFalse();
    }

    @Test
    void aKeyThatNoHeaderCanCarryIsNotShown() {
        assertThatThrownBy(() -> read(OLLAMA, "sk-\u00e9 1\n2"))
                .isInstanceOf(PackUnreadable.class)
                .hasMessageContaining("ATLAS_LLM_API_KEY")
                .message()
                .doesNotContain("sk-");
    }

    @Test
    void withoutThatPartAFragmentIsGiven() {
        assertThatThrownBy(() -> read("gate: enforce\n", null))
                .isInstanceOf(PackUnreadable.class)
                .hasMessageContaining("has no llm part")
                .hasMessageContaining("provider: ollama");
    }
}
