package org.evidenceatlas.llm;

import java.util.Optional;
import org.evidenceatlas.model.access.ModelAccess.Bounds;

/** What a run may still spend. Not thread-safe. */
final class Budget {
    private final Bounds bounds;
    private int requests;
    private long tokens;

    Budget(Bounds bounds) {
        this.bounds = bounds;
    }

    /** Why a request may not be sent, if it may not. */
    Optional<String> refusal(Request request) {
        if (requests >= bounds.requests()) {
            return Optional.of(
                    "this run's "
                            + bounds.requests()
                            + " requests are used up (llm.budget.requests)");
        }
        if (sum(tokens, most(request)) > bounds.tokens()) {
            return Optional.of(
                    "with "
                            + tokens
                            + " tokens used, one more request might go above this run's "
                            + bounds.tokens()
                            + " (llm.budget.tokens)");
        }
        return Optional.empty();
    }

    /** A request goes out. */
    void sent() {
        requests++;
    }

    /** What a request cost, by its provider's count; guessed where there is none. */
    void cost(long counted, Request request, int answered) {
        tokens = sum(tokens, counted > 0 ? counted : request.tokens() + answered);
    }

    /** A request may have been answered and be paid for, although nothing whole came of it. */
    void lost(Request request) {
        tokens = sum(tokens, most(request));
    }

    private long most(Request request) {
        return request.tokens() + bounds.answer();
    }

    /** The most there is, rather than a number below zero. */
    private static long sum(long one, long other) {
        return one > Long.MAX_VALUE - other ? Long.MAX_VALUE : one + other;
    }

    int requests() {
        return requests;
    }

    long tokens() {
        return tokens;
    }
}
