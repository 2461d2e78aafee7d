package org.evidenceatlas.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.evidenceatlas.model.access.ModelAccess.Bounds;
import org.evidenceatlas.model.access.Provider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** However a provider behaves, a run asks, waits and spends no more than it may. */
class BoundsTest extends Asking {
    @ParameterizedTest
    @EnumSource
    void anAnswerThatDoesNotComeInTimeIsNotWaitedFor(Provider provider) {
        try (FakeProvider server = new FakeProvider(provider).hangs()) {
            Bounds short1 = new Bounds(10, 1_000_000, 8000, 1000, Duration.ofMillis(50), 1);
            try (LanguageModel model = Models.of(server.access(short1), answers, time)) {
                assertThat(model.ask(REQUEST))
                        .isInstanceOfSatisfying(
                                Reply.NotReached.class,
                                not ->
                                        assertThat(not.reason())
                                                .contains("llm.timeout", "asked 2 times"));
                // It may be paid for all the same.
                assertThat(model.spent().tokens()).isGreaterThan(16_000);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void anAnswerWithoutEndIsCutOff(Provider provider) {
        String huge = "x".repeat(Caller.LONGEST + 1);
        try (FakeProvider server =
                new FakeProvider(provider).always(one -> Wire.good(provider, huge))) {
            assertThat(ask(server.access(bounds(10, 1_000_000, 0))))
                    .isInstanceOfSatisfying(
                            Reply.NotReached.class,
                            not -> assertThat(not.reason()).contains("longer than 2097152 bytes"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRunSendsNoMoreRequestsThanItMay(Provider provider) {
        try (FakeProvider server =
                        new FakeProvider(provider)
                                .always(one -> Wire.failure(provider, 500, "Broken"));
                LanguageModel model =
                        Models.of(server.access(bounds(2, 1_000_000, 5)), answers, time)) {
            assertThat(model.ask(REQUEST))
                    .isEqualTo(
                            new Reply.NotReached(
                                    "it answered 500: \"Broken\"; the budget ended the retries"));
            assertThat(model.ask(REQUEST))
                    .isEqualTo(
                            new Reply.OverBudget(
                                    "this run's 2 requests are used up (llm.budget.requests)"));
            assertThat(server.asked()).hasSize(2);
            assertThat(model.spent().requests()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRunUsesNoMoreTokensThanItMay(Provider provider) {
        try (FakeProvider server = new FakeProvider(provider);
                LanguageModel model =
                        Models.of(server.access(bounds(10, 8100, 0)), answers, time)) {
            assertThat(model.ask(REQUEST)).isInstanceOf(Reply.Answered.class);
            assertThat(model.ask(new Request("b", "b", "{}")))
                    .isInstanceOfSatisfying(
                            Reply.OverBudget.class,
                            over ->
                                    assertThat(over.reason())
                                            .contains(
                                                    "100 tokens used",
                                                    "8100",
                                                    "llm.budget.tokens"));
            assertThat(server.asked()).hasSize(1);
        }
    }

    @Test
    void whereNobodyCountsTokensAreGuessedRatherTooHigh() {
        Wire uncounted =
                Wire.of(
                        200,
                        "{\"choices\":[{\"finish_reason\":\"stop\",\"message\":{\"content\":\""
                                + "word ".repeat(300)
                                + "\"}}]}");
        try (FakeProvider server = new FakeProvider(Provider.OPENAI).plays(uncounted);
                LanguageModel model = Models.of(server.access(), answers, time)) {
            model.ask(REQUEST);
            assertThat(model.spent().tokens()).isBetween(500L, 600L);
        }
    }

    @ParameterizedTest
    @EnumSource
    void moreThanTheRateAreSpreadOverMinutes(Provider provider) {
        Bounds two = new Bounds(10, 1_000_000, 8000, 2, Duration.ofMinutes(1), 0);
        try (FakeProvider server = new FakeProvider(provider);
                LanguageModel model = Models.of(server.access(two), answers, time)) {
            for (int i = 0; i < 5; i++) {
                model.ask(new Request("a", "paper " + i, "{}"));
            }
            assertThat(time.waits())
                    .containsExactly(Duration.ofSeconds(61), Duration.ofSeconds(61));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aKeyOrModelThatIsNotKnownEndsTheAsking(Provider provider) {
        for (int status : new int[] {401, 403, 404}) {
            try (FakeProvider server =
                            new FakeProvider(provider)
                                    .always(one -> Wire.failure(provider, status, "No."));
                    LanguageModel model = Models.of(server.access(), answers, time)) {
                assertThat(model.ask(REQUEST).toString())
                        .contains(status == 404 ? "llm.model" : "ATLAS_LLM_API_KEY");
                assertThat(model.ask(REQUEST).toString()).contains("not asked any more");
                assertThat(server.asked()).hasSize(1);
            }
        }
    }

    @Test
    void anEmptyPurseEndsTheAskingAlthoughItLooksLikeHaste() {
        Wire spent =
                Wire.of(
                        429,
                        "{\"error\":{\"message\":\"No quota.\",\"code\":\"insufficient_quota\"}}");
        try (FakeProvider server = new FakeProvider(Provider.OPENAI).always(one -> spent);
                LanguageModel model = Models.of(server.access(), answers, time)) {
            model.ask(REQUEST);
            model.ask(REQUEST);
            assertThat(server.asked()).hasSize(1);
            assertThat(time.waits()).isEmpty();
        }
    }

    @Test
    void whoWantsALongPauseIsLeftForThisRun() {
        Wire long1 = Wire.failure(Provider.OPENAI, 429, "Tomorrow.", "Retry-After", "86400");
        try (FakeProvider server = new FakeProvider(Provider.OPENAI).always(one -> long1);
                LanguageModel model = Models.of(server.access(), answers, time)) {
            assertThat(model.ask(REQUEST).toString()).contains("86400 s of pause");
            model.ask(REQUEST);
            assertThat(server.asked()).hasSize(1);
            assertThat(time.waits()).isEmpty();
        }
    }

    @Test
    void afterThreeFailuresInARowNothingMoreIsAsked() {
        Wire bad = Wire.failure(Provider.OPENAI, 500, "Broken.");
        try (FakeProvider server =
                        new FakeProvider(Provider.OPENAI)
                                .plays(bad, bad, Wire.good(Provider.OPENAI, "ok"), bad, bad, bad);
                LanguageModel model =
                        Models.of(server.access(bounds(100, 1_000_000, 0)), answers, time)) {
            for (int i = 0; i < 9; i++) {
                model.ask(new Request("a", "paper " + i, "{}"));
            }
            assertThat(server.asked()).hasSize(6);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 413, 422})
    void papersThatAreTurnedDownDoNotKeepOthersFromBeingAskedAbout(int status) {
        Wire good = Wire.good(Provider.OPENAI, "ok");
        Wire bad = Wire.failure(Provider.OPENAI, status, "Not this one.");
        try (FakeProvider server =
                        new FakeProvider(Provider.OPENAI).plays(good, bad, bad, bad, bad, good);
                LanguageModel model = Models.of(server.access(), answers, time)) {
            for (int i = 0; i < 6; i++) {
                Reply reply = model.ask(new Request("a", "paper " + i, "{}"));
                assertThat(reply)
                        .isInstanceOf(
                                i == 0 || i == 5 ? Reply.Answered.class : Reply.Rejected.class);
            }
            assertThat(server.asked()).hasSize(6);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatMayBePaidForIsCountedAlthoughNobodyCountedIt(Provider provider) {
        String huge = "x".repeat(Caller.LONGEST + 1);
        String cut =
                switch (provider) {
                    case ANTHROPIC -> "{\"stop_reason\":\"max_tokens\",\"content\":[]}";
                    case OPENAI -> "{\"choices\":[{\"finish_reason\":\"length\"}]}";
                    case OLLAMA -> "{\"message\":{},\"done\":true,\"done_reason\":\"length\"}";
                };
        Wire ended = Wire.ended(provider, "x", "tool_use");
        String useless = ended.body().replace("70", "0").replace("30", "0").replace("100", "0");
        for (Wire wire :
                List.of(Wire.good(provider, huge), Wire.of(200, cut), Wire.of(200, useless))) {
            try (FakeProvider server = new FakeProvider(provider).always(one -> wire);
                    LanguageModel model = new Caller(server.access(), time)) {
                model.ask(REQUEST);
                assertThat(server.asked()).hasSize(1);
                assertThat(model.spent().tokens()).isBetween(8000L, 8100L);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"9223372036854775807", "-5", "1e99", "99999999999999999999999"})
    void aCountThatCannotBeTrueBreaksNoBudget(String count) {
        for (Provider provider : Provider.values()) {
            Wire good = Wire.good(provider, "ok");
            String body = good.body().replace("70", count).replace("100", count);
            try (FakeProvider server =
                            new FakeProvider(provider).always(one -> Wire.of(200, body));
                    LanguageModel model = new Caller(server.access(), time)) {
                for (int i = 0; i < 3; i++) {
                    model.ask(REQUEST);
                }
                assertThat(model.spent().tokens()).isPositive();
            }
        }
    }
}
