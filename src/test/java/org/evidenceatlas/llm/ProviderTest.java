package org.evidenceatlas.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.evidenceatlas.model.access.ModelAccess;
import org.evidenceatlas.model.access.Provider;
import org.evidenceatlas.model.access.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a provider does, over HTTP on this machine: it is a reply, in words for people. */
class ProviderTest extends Asking {
    @ParameterizedTest
    @EnumSource
    void anAnswerIsGivenWordForWord(Provider provider) {
        try (FakeProvider server =
                new FakeProvider(provider).plays(Wire.good(provider, "{\"a\": \"é 😀\"}"))) {
            assertThat(ask(server.access()))
                    .isEqualTo(new Reply.Answered("{\"a\": \"é 😀\"}", 100));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theRequestHasInstructionsTextSchemaLimitAndKey(Provider provider) {
        try (FakeProvider server = new FakeProvider(provider)) {
            ask(server.access());
            FakeProvider.Asked asked = server.asked().getFirst();
            String body = asked.body().toString();
            assertThat(asked.key()).contains("sk-Secret-1");
            assertThat(body)
                    .contains("Retell it.", "BEGIN a paper END", "8000", "{\"type\":\"object\"}")
                    .doesNotContain("sk-Secret-1");
            assertThat(asked.path())
                    .isEqualTo(
                            switch (provider) {
                                case ANTHROPIC -> "/messages";
                                case OPENAI -> "/chat/completions";
                                case OLLAMA -> "/api/chat";
                            });
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ANTHROPIC", "OPENAI"})
    void aRefusalIsNoAnswer(Provider provider) {
        try (FakeProvider server = new FakeProvider(provider).plays(Wire.refusal(provider))) {
            assertThat(ask(server.access()))
                    .isInstanceOfSatisfying(
                            Reply.Refused.class,
                            refused ->
                                    assertThat(refused.reason())
                                            .isEqualTo(
                                                    "the model refused: I will not retell this."));
        }
    }

    @Test
    void aFilterOfTheProviderIsARefusalAlsoWithoutAMessage() {
        Wire filtered =
                Wire.of(200, "{\"choices\":[{\"finish_reason\":\"content_filter\",\"index\":0}]}");
        Wire prompt =
                Wire.of(
                        400,
                        "{\"error\":{\"message\":\"Filtered.\",\"code\":\"content_filter\","
                                + "\"status\":400}}");
        for (Wire one : new Wire[] {filtered, prompt}) {
            try (FakeProvider server = new FakeProvider(Provider.OPENAI).plays(one)) {
                assertThat(new Caller(server.access(), time).ask(REQUEST))
                        .isInstanceOf(Reply.Refused.class);
            }
        }
        Wire blocked =
                Wire.of(
                        400,
                        "{\"type\":\"error\",\"error\":{\"type\":\"invalid_request_error\","
                                + "\"message\":\"Output blocked by content filtering policy\"}}");
        try (FakeProvider server = new FakeProvider(Provider.ANTHROPIC).plays(blocked)) {
            assertThat(ask(server.access())).isInstanceOf(Reply.Refused.class);
            assertThat(ask(server.access())).isInstanceOf(Reply.Refused.class);
            assertThat(server.asked()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anAnswerThatWasCutOffIsNone(Provider provider) {
        try (FakeProvider server =
                new FakeProvider(provider).plays(Wire.cut(provider, "{\"one_line\": [{\"te"))) {
            assertThat(ask(server.access())).isInstanceOf(Reply.Truncated.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNoAnswerOfTheProviderIsNotKeptAndAskedForAgain(Provider provider) {
        for (String body :
                new String[] {
                    "",
                    "<html>It works</html>",
                    "[]",
                    "{}",
                    "{\"choices\":7}",
                    "{\"error\":{\"message\":\"Upstream is down.\"}}",
                    "{\"choices\":[{\"finish_reason\":\"error\",\"message\":{\"content\":\"\"}}]}",
                    "{\"choices\":[{\"finish_reason\":null,\"message\":{\"content\":\"x\"}}]}",
                    "{\"message\":{\"content\":\"\"},\"done\":true,\"done_reason\":\"load\"}",
                    "{\"message\":{\"content\":\"half\"},\"done\":false}"
                }) {
            Wire none = Wire.of(200, body);
            try (FakeProvider server =
                    new FakeProvider(provider)
                            .plays(none, none, none, Wire.good(provider, "ok " + body))) {
                Request about = new Request("Retell it.", "about " + body, "{}");
                try (LanguageModel model = Models.of(server.access(), answers, time)) {
                    assertThat(model.ask(about))
                            .as(body)
                            .isInstanceOfSatisfying(
                                    Reply.NotReached.class,
                                    not -> assertThat(not.reason()).contains("llm.base-url"));
                    assertThat(model.ask(about)).isInstanceOf(Reply.Answered.class);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void anAnswerThatEndsForAToolOrHoldsNothingIsInvalid(Provider provider) {
        try (FakeProvider server =
                new FakeProvider(provider)
                        .plays(Wire.ended(provider, "x", "tool_use"), Wire.good(provider, "  "))) {
            Caller caller = new Caller(server.access(), time);
            assertThat(caller.ask(REQUEST))
                    .isEqualTo(new Reply.Invalid("the answer ended with \"tool_use\"", 100));
            assertThat(caller.ask(REQUEST))
                    .isEqualTo(new Reply.Invalid("the answer holds no text", 100));
        }
    }

    @ParameterizedTest
    @EnumSource
    void tooManyRequestsAreSentAgainAfterThePauseThatIsWanted(Provider provider) {
        try (FakeProvider server =
                new FakeProvider(provider)
                        .plays(
                                Wire.failure(provider, 429, "Slowly.", "Retry-After", "7"),
                                Wire.good(provider, "ok"))) {
            assertThat(ask(server.access())).isEqualTo(new Reply.Answered("ok", 100));
            assertThat(time.waits()).containsExactly(Duration.ofSeconds(7));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'Tue, 26 May 2026 10:00:20 GMT', 'Tue, 26 May 2026 10:00:00 GMT', 20",
        "'Tue, 26 May 2026 10:00:20 GMT', 'Tue, 26 May 2026 10:00:30 GMT', 0",
        "'Tue, 26 May 2026 00:00:40 GMT', '', 40",
        "'soon', 'Tue, 26 May 2026 10:00:00 GMT', 0"
    })
    void aPauseMayBeWantedUntilATimeOfTheServersClock(String until, String date, long seconds) {
        HttpHeaders headers =
                HttpHeaders.of(
                        Map.of("Retry-After", List.of(until), "Date", List.of(date)),
                        (name, value) -> true);
        assertThat(new Pauses(1, time).wanted(headers)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @EnumSource
    void anOverloadedServerIsAskedAgainAfterPausesThatDouble(Provider provider) {
        try (FakeProvider server =
                new FakeProvider(provider)
                        .plays(
                                Wire.failure(provider, 529, "Overloaded"),
                                Wire.failure(provider, 529, "Overloaded"),
                                Wire.good(provider, "ok"))) {
            assertThat(ask(server.access())).isEqualTo(new Reply.Answered("ok", 100));
            assertThat(time.waits()).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aServerThatFailsOnIsNotReached(Provider provider) {
        try (FakeProvider server =
                new FakeProvider(provider).always(one -> Wire.failure(provider, 500, "Broken"))) {
            assertThat(ask(server.access()))
                    .isEqualTo(
                            new Reply.NotReached(
                                    "it answered 500: \"Broken\"; it was asked 3 times"));
            assertThat(server.asked()).hasSize(3);
        }
    }

    @Test
    void aServerThatIsNotThereIsNamed() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        ModelAccess access =
                new ModelAccess(
                        Provider.OLLAMA,
                        "made-up",
                        URI.create("http://localhost:" + port + "/"),
                        Secret.NONE,
                        bounds(10, 1_000_000, 1));
        assertThat(ask(access))
                .isEqualTo(
                        new Reply.NotReached(
                                "there is no connection to localhost:"
                                        + port
                                        + "; it was asked 2 times"));
    }

    @Test
    void aServerThatSpeaksNoTlsIsToldAsThat() throws IOException, InterruptedException {
        try (ServerSocket plain = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread server = Thread.startVirtualThread(() -> speakPlainly(plain));
            ModelAccess access =
                    new ModelAccess(
                            Provider.OLLAMA,
                            "made-up",
                            URI.create("https://localhost:" + plain.getLocalPort() + "/"),
                            Secret.NONE,
                            bounds(10, 1_000_000, 0));
            assertThat(ask(access).toString())
                    .contains("no secure connection to localhost", "llm.base-url")
                    .doesNotContain("broke off");
            server.join();
        }
    }

    private static void speakPlainly(ServerSocket plain) {
        try (Socket one = plain.accept()) {
            one.getInputStream().read();
            one.getOutputStream()
                    .write("HTTP/1.1 400 No\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            one.shutdownOutput();
            one.getInputStream().readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void anAddressThatNobodyCanSendToIsNoException() {
        ModelAccess access =
                new ModelAccess(
                        Provider.OLLAMA,
                        "made-up",
                        URI.create("https://a_b/"),
                        Secret.NONE,
                        bounds(10, 1_000_000, 0));
        try (LanguageModel model = Models.of(access, answers, time)) {
            assertThat(model.ask(REQUEST).toString()).contains("https://a_b/", "llm.base-url");
            assertThat(model.ask(REQUEST).toString()).contains("not asked any more");
            assertThat(model.spent().requests()).isZero();
        }
    }

    @Test
    void aModelThatKnowsTheNewerNameOfTheLimitAloneIsAskedWithIt() {
        Wire older =
                Wire.of(
                        400,
                        "{\"error\":{\"message\":\"Unsupported parameter.\","
                                + "\"param\":\"max_tokens\",\"code\":\"unsupported_parameter\"}}");
        try (FakeProvider server = new FakeProvider(Provider.OPENAI).plays(older);
                LanguageModel model =
                        Models.of(server.access(bounds(9, 1_000_000, 0)), answers, time)) {
            assertThat(model.ask(REQUEST)).isInstanceOf(Reply.Answered.class);
            model.ask(new Request("a", "b", "{}"));
            assertThat(server.asked())
                    .extracting(one -> one.body().has("max_completion_tokens"))
                    .containsExactly(false, true, true);
            assertThat(server.asked().getLast().body().has("max_tokens")).isFalse();
            assertThat(time.waits()).isEmpty();
        }
    }

    @Test
    void theWindowOfOllamaHoldsTheWholeRequest() {
        try (FakeProvider server = new FakeProvider(Provider.OLLAMA);
                LanguageModel model = Models.of(server.access(), answers, time)) {
            model.ask(REQUEST);
            model.ask(new Request("a", "b".repeat(60_000), "{}"));
            assertThat(server.asked())
                    .extracting(one -> one.body().at("/options/num_ctx").asInt())
                    .containsExactly(8000 + 8192, 8000 + 3 * 8192);
        }
    }

    @Test
    void aRedirectIsNotFollowedSoThatTheKeyGoesNowhereElse() {
        try (FakeProvider other = new FakeProvider(Provider.ANTHROPIC)) {
            Wire away = Wire.of(307, "", "Location", other.access().address() + "messages");
            try (FakeProvider server = new FakeProvider(Provider.ANTHROPIC).plays(away)) {
                assertThat(ask(server.access()).toString()).contains("307", "llm.base-url");
                assertThat(other.asked()).isEmpty();
            }
        }
    }
}
