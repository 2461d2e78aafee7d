package org.evidenceatlas.llm;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
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
import javax.net.ssl.SSLException;
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

    /** What the JDK says of a body that is longer than it may be; it has no type of its own. */
    private static final String TOO_LONG = "exceeds capacity";

    private static final Duration CONNECT = Duration.ofSeconds(20);

    private final ModelAccess access;
    private final Dialect dialect;
    private final Pauses pauses;
    private final Budget budget;
    private final HttpClient client;
    private final ReentrantLock one = new ReentrantLock();
    private int failed;
    private boolean answered;
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

        /** Nothing was wrong but a name, which is another one now. */
        record Renamed(String reason) implements Attempt {}

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
        Optional<String> over = budget.refusal(request);
        if (over.isPresent()) {
            return new Reply.OverBudget(over.get());
        }
        int attempt = 1;
        while (true) {
            String last;
            switch (attempt(request)) {
                case Attempt.Done(Reply reply) -> {
                    return reply;
                }
                case Attempt.Renamed(String reason) -> last = reason;
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
                    if (budget.refusal(request).isEmpty()) {
                        pauses.afterFailure(attempt, wanted);
                    }
                    attempt++;
                    last = reason;
                }
            }
            if (budget.refusal(request).isPresent()) {
                return new Reply.NotReached(last + "; the budget ended the retries");
            }
        }
    }

    private Attempt attempt(Request request) throws InterruptedException {
        pauses.await();
        try {
            HttpResponse<byte[]> response = sent(request);
            return judged(response, request);
        } catch (IllegalArgumentException unsendable) {
            return new Attempt.Hopeless(
                    "nothing can be sent to " + access.address() + "; check llm.base-url");
        } catch (TimeoutException late) {
            budget.lost(request);
            String seconds = Long.toString(access.bounds().timeout().toSeconds());
            return new Attempt.Passing(
                    "its answer was not there whole after " + seconds + " s (llm.timeout)",
                    Duration.ZERO);
        } catch (ExecutionException failure) {
            return failed(failure.getCause(), request);
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
        HttpRequest whole = ready.build();
        budget.sent();
        CompletableFuture<HttpResponse<byte[]>> coming =
                client.sendAsync(whole, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LONGEST));
        try {
            return coming.get(access.bounds().timeout().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException | InterruptedException ended) {
            coming.cancel(true);
            throw ended;
        }
    }

    private Attempt failed(@Nullable Throwable cause, Request request) {
        String where = access.address().getAuthority();
        String words = quoted(cause == null ? "" : String.valueOf(cause.getMessage()));
        return switch (cause) {
            case ConnectException none -> passing("there is no connection to " + where);
            case UnresolvedAddressException none -> passing("there is no " + where);
            case HttpConnectTimeoutException none ->
                    passing(
                            where
                                    + " took no connection within "
                                    + CONNECT.toSeconds()
                                    + " s; check llm.base-url");
            case SSLException none ->
                    passing(
                            "there is no secure connection to "
                                    + where
                                    + " ("
                                    + words
                                    + "); check llm.base-url and its certificate");
            // Asking again would bring the same, and cost the same.
            case IOException broken when words.contains(TOO_LONG) -> {
                budget.lost(request);
                yield new Attempt.Lasting("the answer was longer than " + LONGEST + " bytes");
            }
            case IOException broken -> {
                budget.lost(request);
                yield passing("the answer broke off (" + words + ")");
            }
            case null, default -> {
                budget.lost(request);
                yield passing("asking " + where + " failed");
            }
        };
    }

    private static Attempt passing(String reason) {
        return new Attempt.Passing(reason, Duration.ZERO);
    }

    private Attempt judged(HttpResponse<byte[]> response, Request request) {
        int status = response.statusCode();
        JsonNode body = Json.lenient(response.body());
        String said = said(status, body, response.body());
        if (status == 200) {
            return dialect.read(body)
                    .<Attempt>map(reply -> done(shown(reply), request))
                    .orElseGet(
                            () -> {
                                budget.lost(request);
                                return passing(said + ", which is no answer; check llm.base-url");
                            });
        }
        if (dialect.refuses(body)) {
            return new Attempt.Done(new Reply.Refused(said, 0));
        }
        if (status == 400 && dialect.renames(body)) {
            return new Attempt.Renamed(said);
        }
        boolean passing = status == 429 || status == 408 || status >= 500;
        if (passing && !dialect.spent(body)) {
            return new Attempt.Passing(said, pauses.wanted(response.headers()));
        }
        // Whoever answered before knows the key: this one question is what is forbidden.
        boolean one = status == 400 || status == 413 || status == 422;
        return one || (status == 403 && answered)
                ? new Attempt.Done(new Reply.Rejected(said))
                : new Attempt.Hopeless(said + mending(status));
    }

    private Attempt done(Reply reply, Request request) {
        answered = true;
        int guessed =
                switch (reply) {
                    case Reply.Answered(String text, long tokens) -> (int) Request.guessed(text);
                    case Reply.Truncated cut -> access.bounds().answer();
                    case Reply.Invalid useless -> access.bounds().answer();
                    default -> 0;
                };
        budget.cost(reply.cost(), request, guessed);
        return new Attempt.Done(reply);
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
            case Reply.Rejected rejected -> rejected;
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
