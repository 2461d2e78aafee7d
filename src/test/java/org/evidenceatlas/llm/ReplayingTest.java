package org.evidenceatlas.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.evidenceatlas.model.access.AnswerStore;
import org.evidenceatlas.model.access.ModelAccess;
import org.evidenceatlas.model.access.ModelAccess.Bounds;
import org.evidenceatlas.model.access.Provider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is kept of an answer, and given again without asking. */
class ReplayingTest {
    private static final Request REQUEST =
            new Request("Retell it.", "BEGIN a paper END", "{\"type\":\"object\"}");

    private final HeldTime time = new HeldTime();
    private final AnswerStore answers = AnswerStore.inMemory();

    private Reply ask(ModelAccess access) {
        try (LanguageModel model = Models.of(access, answers, time)) {
            return model.ask(REQUEST);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theKeyIsNeverToldAlsoWhereTheServerTellsIt(Provider provider) {
        Map<String, String> kept = new HashMap<>();
        AnswerStore store =
                new AnswerStore() {
                    @Override
                    public Optional<String> kept(String request) {
                        return Optional.ofNullable(kept.get(request));
                    }

                    @Override
                    public void keep(String request, String model, String answer) {
                        kept.put(request, model + answer);
                    }
                };
        try (FakeProvider server =
                        new FakeProvider(provider)
                                .plays(
                                        Wire.good(provider, "Your key is sk-Secret-1."),
                                        Wire.failure(provider, 400, "Not with sk-Secret-1"),
                                        Wire.failure(provider, 401, "Not with sk-Secret-1"));
                LanguageModel model = Models.of(server.access(), store, time)) {
            String told = model.ask(REQUEST).toString();
            told += model.ask(new Request("b", "b", "{}"));
            told += model.ask(new Request("c", "c", "{}"));
            assertThat(told).contains("(the API key)").doesNotContain("sk-Secret-1");
            assertThat(kept.toString()).contains("(the API key)").doesNotContain("sk-Secret-1");
            assertThat(server.access().toString()).doesNotContain("sk-Secret-1");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatWasAnsweredOnceIsNotAskedAgain(Provider provider) {
        try (FakeProvider server = new FakeProvider(provider).plays(Wire.good(provider, "once"))) {
            Reply first = ask(server.access());
            Reply second = ask(server.access());
            assertThat(second).isEqualTo(first);
            assertThat(server.asked()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ANTHROPIC", "OPENAI"})
    void refusalsAreKeptAndFailuresAreNot(Provider provider) {
        try (FakeProvider server =
                new FakeProvider(provider)
                        .plays(Wire.failure(provider, 400, "No."), Wire.refusal(provider))) {
            assertThat(ask(server.access())).isInstanceOf(Reply.Rejected.class);
            Reply refused = ask(server.access());
            assertThat(refused).isInstanceOf(Reply.Refused.class);
            assertThat(ask(server.access())).isEqualTo(refused);
            assertThat(server.asked()).hasSize(2);
        }
    }

    @Test
    void whatWasCutOffIsAskedForAgainOnlyWithAHigherLimit() {
        Provider ollama = Provider.OLLAMA;
        try (FakeProvider server =
                new FakeProvider(ollama).plays(Wire.cut(ollama, "{"), Wire.good(ollama, "{}"))) {
            assertThat(ask(server.access())).isInstanceOf(Reply.Truncated.class);
            assertThat(ask(server.access())).isInstanceOf(Reply.Truncated.class);
            assertThat(server.asked()).hasSize(1);
            Bounds higher = new Bounds(10, 1_000_000, 16_000, 1000, Duration.ofMinutes(1), 0);
            assertThat(ask(server.access(higher))).isInstanceOf(Reply.Answered.class);
        }
    }

    @Test
    void theFirstAnswerStaysAlsoForWhoAskedAtTheSameTime() {
        AnswerStore late =
                new AnswerStore() {
                    private int looked;

                    @Override
                    public Optional<String> kept(String request) {
                        // Nothing at the two looks before the question; then what the other kept.
                        return looked++ < 2 ? Optional.empty() : answers.kept(request);
                    }

                    @Override
                    public void keep(String request, String model, String answer) {
                        answers.keep(request, model, answer);
                    }
                };
        Provider ollama = Provider.OLLAMA;
        try (FakeProvider server =
                        new FakeProvider(ollama)
                                .plays(Wire.good(ollama, "first"), Wire.good(ollama, "second"));
                LanguageModel other = Models.of(server.access(), late, time)) {
            Reply first = ask(server.access());
            assertThat(other.ask(REQUEST)).isEqualTo(first);
            assertThat(server.asked()).hasSize(2);
        }
    }

    @Test
    void halfALetterIsKeptAsItIsGiven() {
        Wire half =
                Wire.of(
                        200,
                        "{\"message\":{\"content\":\"a\\ud83db\"},\"done\":true,\"done_reason\":\"stop\"}");
        try (FakeProvider server = new FakeProvider(Provider.OLLAMA).plays(half)) {
            assertThat(ask(server.access())).isEqualTo(ask(server.access()));
            assertThat(ask(server.access())).isEqualTo(new Reply.Answered("a?b", 0));
        }
    }

    @Test
    void anotherModelIsAnotherQuestionAndAnotherServerIsNot() {
        Request other = new Request("Retell it.", "BEGIN another END", "{\"type\":\"object\"}");
        assertThat(REQUEST.hash("ollama:a"))
                .isNotEqualTo(REQUEST.hash("ollama:b"))
                .isNotEqualTo(other.hash("ollama:a"))
                .isEqualTo(REQUEST.hash("ollama:a"));
        try (FakeProvider first =
                        new FakeProvider(Provider.OLLAMA)
                                .plays(Wire.good(Provider.OLLAMA, "first"));
                FakeProvider moved =
                        new FakeProvider(Provider.OLLAMA)
                                .plays(Wire.good(Provider.OLLAMA, "moved"))) {
            assertThat(first.access().address()).isNotEqualTo(moved.access().address());
            assertThat(ask(moved.access())).isEqualTo(ask(first.access()));
            assertThat(first.asked()).isEmpty();
            assertThat(moved.asked()).hasSize(1);
        }
    }
}
