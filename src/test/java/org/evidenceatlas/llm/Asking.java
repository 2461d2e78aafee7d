package org.evidenceatlas.llm;

import java.time.Duration;
import org.evidenceatlas.model.access.AnswerStore;
import org.evidenceatlas.model.access.ModelAccess;
import org.evidenceatlas.model.access.ModelAccess.Bounds;

/** One question, a held time and a memory of its own for each test. */
abstract class Asking {
    static final Request REQUEST =
            new Request("Retell it.", "BEGIN a paper END", "{\"type\":\"object\"}");

    final HeldTime time = new HeldTime();
    final AnswerStore answers = AnswerStore.inMemory();

    static Bounds bounds(int requests, long tokens, int retries) {
        return new Bounds(requests, tokens, 8000, 1000, Duration.ofMinutes(1), retries);
    }

    final Reply ask(ModelAccess access) {
        try (LanguageModel model = Models.of(access, answers, time)) {
            return model.ask(REQUEST);
        }
    }
}
