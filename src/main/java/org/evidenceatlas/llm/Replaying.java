package org.evidenceatlas.llm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.evidenceatlas.model.access.AnswerStore;

/**
 * Keeps what a model said under the hash of what it was asked, and asks nothing twice. Refusals and
 * useless answers are kept as well. That it was not reached, or turned the question down, is none,
 * and is not. Thread-safe.
 */
final class Replaying implements LanguageModel {
    private final LanguageModel model;
    private final AnswerStore answers;
    private final int limit;
    private final AtomicInteger replayed = new AtomicInteger();

    /** With the limit of an answer: one that was cut off is asked for again with a higher one. */
    Replaying(LanguageModel model, AnswerStore answers, int limit) {
        this.model = model;
        this.answers = answers;
        this.limit = limit;
    }

    @Override
    public String name() {
        return model.name();
    }

    @Override
    public Spent spent() {
        Spent spent = model.spent();
        return new Spent(spent.requests(), spent.tokens(), replayed.get());
    }

    @Override
    public Reply ask(Request request) {
        String hash = request.hash(name());
        Optional<Reply> known =
                answers.kept(hash).or(() -> answers.kept(cut(hash))).flatMap(Replaying::read);
        if (known.isPresent()) {
            replayed.incrementAndGet();
            return known.get();
        }
        Reply reply = model.ask(request);
        return switch (reply) {
            case Reply.Answered(String text, long tokens) ->
                    kept(hash, reply, written("answered", text, tokens));
            case Reply.Refused(String reason, long tokens) ->
                    kept(hash, reply, written("refused", reason, tokens));
            case Reply.Invalid(String reason, long tokens) ->
                    kept(hash, reply, written("invalid", reason, tokens));
            case Reply.Truncated(String reason, long tokens) ->
                    kept(cut(hash), reply, written("truncated", reason, tokens));
            case Reply.OverBudget over -> over;
            case Reply.Rejected rejected -> rejected;
            case Reply.NotReached not -> not;
        };
    }

    /** As a replay will give it: the first answer stays, whoever else was answered meanwhile. */
    private Reply kept(String hash, Reply reply, String written) {
        answers.keep(hash, name(), written);
        return answers.kept(hash).flatMap(Replaying::read).orElse(reply);
    }

    private String cut(String hash) {
        return hash + " at " + limit;
    }

    private static String written(String kind, String words, long tokens) {
        ObjectNode kept = Json.object();
        kept.put("kind", kind).put("words", words).put("tokens", tokens);
        return kept.toString();
    }

    /** What was kept; empty where another program kept something else. */
    private static Optional<Reply> read(String kept) {
        JsonNode tree = Json.lenient(kept.getBytes(StandardCharsets.UTF_8));
        String words = tree.path("words").asText("");
        long tokens = tree.path("tokens").asLong();
        return switch (tree.path("kind").asText("")) {
            case "answered" -> Optional.of(new Reply.Answered(words, tokens));
            case "refused" -> Optional.of(new Reply.Refused(words, tokens));
            case "invalid" -> Optional.of(new Reply.Invalid(words, tokens));
            case "truncated" -> Optional.of(new Reply.Truncated(words, tokens));
            default -> Optional.empty();
        };
    }

    @Override
    public void close() {
        model.close();
    }
}
