package org.evidenceatlas.llm;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import org.evidenceatlas.model.access.ModelAccess;
import org.jspecify.annotations.Nullable;

/**
 * Asks a provider over HTTP: one thing at a time, within rate, budget and time, and again where
 * that can help. It follows no redirect, so that the key goes nowhere else. What cannot get better
 * in this run is not tried again in it.
 */
final class Caller implements LanguageModel {
    /** Bytes of an answer at most; a draft has some ten thousand. */
    static final int LONGEST = 1 << 21;

    /** After so many questions in a row that failed, no more are asked in this run. */
    private static final int FAILURES = 3;

    private static final Duration CONNECT = Duration.ofSeconds(20);

    private final ModelAccess access;
    private final Dialect dialect;
    private final Pauses pauses;
    private final Budget budget;
    private final HttpClient client;
    private final ReentrantLock one = new ReentrantLock();
    private int failed;
    private @Nullable String given;

    Caller(ModelAccess access, Time time) {
        this.access = access;
        this.dialect = Dialect.of(access.provider());
        this.pauses = new Pauses(access.bounds().perMinute(), time);
        this.budget = new Budget(access.bounds());
        this.client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(CONNECT)
                        .build();
    }

    /** What one attempt brought. */
    private sealed interface Attempt {
        record Done(Reply reply) implements Attempt {}

        /** It may be over when the server is asked again. */
        record Passing(String reason, Duration wanted) implements Attempt {}

        /** Asking again does not mend it. */
        record Lasting(String reason) implements Attempt {}

        /** Nothing mends it in this run, whatever is asked. */
        record Hopeless(String reason) implements Attempt {}
    }

    @Override
    public String name() {
        return access.name();
    }

    @Override
    public Spent spent() {
        one.lock();
        try {
            return new Spent(budget.requests(), budget.tokens(), 0);
        } finally {
            one.unlock();
        }
    }

    @Override
    public Reply ask(Request request) {
        one.lock();
        try {
            String why = given;
            if (why != null) {
                return new Reply.NotReached("it was not asked any more, because " + why);
            }
            Reply reply = patiently(request);
            failed = reply instanceof Reply.NotReached ? failed + 1 : 0;
            if (failed >= FAILURES && given == null) {
                given = "it failed " + FAILURES + " times in a row";
            }
            return reply;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Reply.NotReached("the program was interrupted");
        } finally {
            one.unlock();
        }
    }

    private Reply patiently(Request request) throws InterruptedException {
        for (int attempt = 1; ; attempt++) {
            Optional<String> over = budget.refusal(request);
            if (over.isPresent()) {
                return new Reply.OverBudget(over.get());
            }
            switch (attempt(request)) {
                case Attempt.Done(Reply reply) -> {
                    return reply;
                }
                case Attempt.Lasting(String reason) -> {
                    return new Reply.NotReached(reason);
                }
                case Attempt.Hopeless(String reason) -> {
                    given = reason;
                    return new Reply.NotReached(reason);
                }
                case Attempt.Passing(String reason, Duration wanted) -> {
                    if (wanted.compareTo(Pauses.LONGEST) > 0) {
                        given = reason + ", and it wants " + wanted.toSeconds() + " s of pause";
                        return new Reply.NotReached(given);
                    }
                    if (attempt > access.bounds().retries()) {
                        return new Reply.NotReached(
                                reason + "; it was asked " + attempt + " times");
                    }
                    pauses.afterFailure(attempt, wanted);
                }
            }
        }
    }

    private Attempt attempt(Request request) throws InterruptedException {
        pauses.await();
        budget.sent();
        try {
            HttpResponse<byte[]> response = sent(request);
            return judged(response, request);
        } catch (TimeoutException late) {
            // It may have worked all the same, and be paid for.
            budget.cost(0, request, access.bounds().answer());
            String seconds = Long.toString(access.bounds().timeout().toSeconds());
            return new Attempt.Passing(
                    "its answer was not there whole after " + seconds + " s (llm.timeout)",
                    Duration.ZERO);
        } catch (ExecutionException failure) {
            return new Attempt.Passing(words(failure.getCause()), Duration.ZERO);
        } finally {
            pauses.over();
        }
    }

    private HttpResponse<byte[]> sent(Request request)
            throws InterruptedException, ExecutionException, TimeoutException {
        byte[] body = Json.bytes(dialect.body(access, request));
        HttpRequest.Builder ready =
                HttpRequest.newBuilder(access.address().resolve(dialect.path()))
                        .header("Content-Type", "application/json")
                        .header("Accept", "application/json")
                        .POST(BodyPublishers.ofByteArray(body));
        dialect.headers(access).forEach(ready::header);
        CompletableFuture<HttpResponse<byte[]>> coming =
                client.sendAsync(
                        ready.build(), BodyHandlers.limiting(BodyHandlers.ofByteArray(), LONGEST));
        try {
            return coming.get(access.bounds().timeout().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException | InterruptedException ended) {
            coming.cancel(true);
            throw ended;
        }
    }

    private String words(@Nullable Throwable cause) {
        String where = access.address().getAuthority();
        return switch (cause) {
            case ConnectException none -> "there is no connection to " + where;
            case UnresolvedAddressException none -> "there is no " + where;
            case IOException broken ->
                    "the answer broke off or was longer than "
                            + LONGEST
                            + " bytes ("
                            + quoted(String.valueOf(broken.getMessage()))
                            + ")";
            case null, default -> "asking " + where + " failed";
        };
    }

    private Attempt judged(HttpResponse<byte[]> response, Request request) {
        int status = response.statusCode();
        JsonNode body = Json.lenient(response.body());
        if (status == 200) {
            Reply reply = shown(dialect.read(body));
            int answered =
                    reply instanceof Reply.Answered(String text, long tokens)
                            ? (int) Request.guessed(text)
                            : 0;
            budget.cost(reply.cost(), request, answered);
            return new Attempt.Done(reply);
        }
        String said = said(status, body, response.body());
        if (dialect.refuses(body)) {
            return new Attempt.Done(new Reply.Refused(said, 0));
        }
        boolean passing = status == 429 || status == 408 || status >= 500;
        if (passing && !dialect.spent(body)) {
            return new Attempt.Passing(said, pauses.wanted(response.headers()));
        }
        return switch (status) {
            case 400, 413, 422 -> new Attempt.Lasting(said);
            default -> new Attempt.Hopeless(said + mending(status));
        };
    }

    private static String mending(int status) {
        return switch (status) {
            case 401, 403 -> "; check the key in ATLAS_LLM_API_KEY";
            case 404 -> "; check llm.model and llm.base-url";
            default -> status / 100 == 3 ? "; it points elsewhere, so mend llm.base-url" : "";
        };
    }

    private String said(int status, JsonNode body, byte[] raw) {
        String fault = dialect.fault(body);
        int some = Math.min(raw.length, 1 << 12);
        String words = fault.isBlank() ? new String(raw, 0, some, StandardCharsets.UTF_8) : fault;
        return "it answered " + status + ": \"" + quoted(words) + "\"";
    }

    /** The same reply with all that the server says of itself made fit to be shown. */
    private Reply shown(Reply reply) {
        return switch (reply) {
            case Reply.Answered(String text, long tokens) ->
                    new Reply.Answered(access.key().hiddenIn(wellFormed(text)), tokens);
            case Reply.Refused(String reason, long tokens) ->
                    new Reply.Refused(quoted(reason), tokens);
            case Reply.Truncated(String reason, long tokens) ->
                    new Reply.Truncated(quoted(reason), tokens);
            case Reply.Invalid(String reason, long tokens) ->
                    new Reply.Invalid(quoted(reason), tokens);
            case Reply.OverBudget over -> over;
            case Reply.NotReached not -> not;
        };
    }

    /** JSON can name half a letter, which no store keeps as it is. */
    private static String wellFormed(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private String quoted(String words) {
        return Words.quoted(words, access.key());
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
