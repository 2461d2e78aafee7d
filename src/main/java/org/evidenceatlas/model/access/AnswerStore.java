package org.evidenceatlas.model.access;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Where answers of language models are kept, so that nothing is asked twice. Thread-safe. */
public interface AnswerStore {
    /**
     * What was answered to a request.
     *
     * @param request its hash
     */
    Optional<String> kept(String request);

    /**
     * Keeps an answer for good; one that is there already stays as it is.
     *
     * @param model who answered: "ollama:llama3.1"
     */
    void keep(String request, String model, String answer);

    /** One that lasts as long as the program runs. */
    static AnswerStore inMemory() {
        Map<String, String> answers = new ConcurrentHashMap<>();
        return new AnswerStore() {
            @Override
            public Optional<String> kept(String request) {
                return Optional.ofNullable(answers.get(request));
            }

            @Override
            public void keep(String request, String model, String answer) {
                answers.putIfAbsent(request, answer);
            }
        };
    }
}
