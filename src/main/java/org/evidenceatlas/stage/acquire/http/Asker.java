package org.evidenceatlas.stage.acquire.http;

import java.io.IOException;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.Unanswered;
import org.jspecify.annotations.Nullable;

/**
 * Asks a server one thing at a time, and again where that can help. The JDK is kept from sending a
 * request a second time by itself, so that the rate counts every one. Not thread-safe; close it.
 */
public final class Asker implements AutoCloseable {
    static {
        // The JDK sends a GET up to five times by itself where a connection ends without a word,
        // and only these properties, read once, keep it from that.
        System.setProperty("jdk.httpclient.redirects.retrylimit", "1");
        System.setProperty("jdk.httpclient.disableRetryConnect", "true");
    }

    private static final Pattern TAGS = Pattern.compile("<[^>]*>");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cc}\\p{Cf}]+");
    private static final int QUOTED = 120;

    private final Server server;
    private final Circumstances circumstances;
    private final Patience patience;
    private final Rate rate;
    private final HttpClient client;
    private Duration lost = Duration.ZERO;
    private boolean exhausted;

    /** For one search. */
    public Asker(Server server, Circumstances circumstances) {
        this.server = server;
        this.circumstances = circumstances;
        this.patience = circumstances.patience();
        this.rate = new Rate(server.perSecond(), circumstances.time());
        this.client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(patience.connect())
                        .build();
    }

    /** Makes of a body what was asked for. */
    public interface Reading<T> {
        /**
         * The answer that a body is.
         *
         * @throws Setback where it is none
         */
        T of(byte[] body) throws Setback;

        /**
         * Whether an answer with this status is the server's own, to be read as such, rather than a
         * failure.
         */
        default boolean reads(int status, byte[] body) {
            return status == HttpURLConnection.HTTP_OK;
        }

        /**
         * Whether an address that the server points to is its answer to this question. It is never
         * gone to from here, because it may be anybody's.
         *
         * @param location as the server gave it; empty where it gave none
         */
        default boolean reads(String location) {
            return false;
        }
    }

    /** Sends a form by POST, so that long queries fit and no key stands in an address. */
    public <T> T post(String path, String form, Reading<T> reading) throws Unanswered {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(server.address().resolve(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form));
        return ask(path, request, reading);
    }

    /**
     * Gets what stands under a path.
     *
     * @param path already encoded, with its query: "works?rows=5"
     */
    public <T> T get(String path, Reading<T> reading) throws Unanswered {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.at(path)).GET();
        return ask(path.split("\\?", 2)[0], request, reading);
    }

    /** Asks until there is a usable answer or no patience is left. */
    private <T> T ask(String path, HttpRequest.Builder request, Reading<T> reading)
            throws Unanswered {
        if (exhausted || lost.compareTo(patience.lost()) > 0) {
            throw new Unanswered(
                    path
                            + ": it was not asked any more, because failures and pauses have cost "
                            + lost.toSeconds()
                            + " s already.");
        }
        try {
            for (int attempt = 1; ; attempt++) {
                long begun = circumstances.time().nanos();
                try {
                    return reading.of(attempt(request, reading));
                } catch (Setback setback) {
                    lost = lost.plusNanos(circumstances.time().nanos() - begun);
                    pause(path, setback, attempt);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unanswered("It was interrupted.");
        }
    }

    private void pause(String path, Setback setback, int attempt)
            throws Unanswered, InterruptedException {
        String reason = path + ": " + server.key().hiddenIn(String.valueOf(setback.getMessage()));
        if (!setback.isPassing()) {
            throw new Unanswered(reason);
        }
        Duration backOff = Pauses.backOff(attempt, patience, circumstances.random());
        Duration asked = setback.retryAfter().orElse(Duration.ZERO);
        boolean last = attempt >= patience.attempts();
        Duration pause = last || asked.compareTo(backOff) > 0 ? asked : backOff;
        if (lost.plus(pause).compareTo(patience.lost()) > 0) {
            exhausted = true;
            throw new Unanswered(
                    reason
                            + (asked.isZero()
                                    ? ""
                                    : " It wants " + asked.toSeconds() + " s of pause.")
                            + " A run gives no more than "
                            + seconds(patience.lost())
                            + " s to failures and pauses.");
        }
        // A wish for a pause holds for the next question too.
        circumstances.time().sleep(pause);
        lost = lost.plus(pause);
        if (last) {
            throw new Unanswered(reason + " It was asked " + attempt + " times.");
        }
    }

    private byte[] attempt(HttpRequest.Builder request, Reading<?> reading)
            throws Setback, InterruptedException {
        HttpRequest ready =
                request.timeout(patience.head()).setHeader("User-Agent", server.agent()).build();
        rate.await();
        try {
            HttpResponse<byte[]> response = sent(ready);
            rate.follow(response.headers());
            return judged(response, reading);
        } finally {
            rate.over();
        }
    }

    private HttpResponse<byte[]> sent(HttpRequest request) throws Setback, InterruptedException {
        CompletableFuture<HttpResponse<byte[]>> coming =
                client.sendAsync(
                        request,
                        BodyHandlers.limiting(BodyHandlers.ofByteArray(), patience.bytes()));
        try {
            return coming.get(patience.whole().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            coming.cancel(true);
            throw Setback.passing(
                    "its answer was not there whole after " + seconds(patience.whole()) + " s.");
        } catch (ExecutionException e) {
            throw Setback.passing(words(e.getCause(), request.uri()));
        }
    }

    private String words(@Nullable Throwable cause, URI address) {
        String where = address.getAuthority();
        return switch (cause) {
            case ConnectException none -> "there is no connection to " + where + ".";
            case HttpTimeoutException late ->
                    "it had not begun to answer after " + seconds(patience.head()) + " s.";
            case IOException broken ->
                    "the answer broke off or was too long (" + quoted(broken.getMessage()) + ").";
            case null, default -> "asking failed: " + cause + ".";
        };
    }

    private static String seconds(Duration time) {
        return time.toMillis() % 1000 == 0
                ? Long.toString(time.toSeconds())
                : Double.toString(time.toMillis() / 1000.0);
    }

    private byte[] judged(HttpResponse<byte[]> response, Reading<?> reading) throws Setback {
        int status = response.statusCode();
        byte[] body = response.body();
        if (reading.reads(status, body)) {
            return body;
        }
        String said = "it answered " + status + ": \"" + quoted(body) + "\".";
        if (status == 429 || status == 408 || status >= 500) {
            throw Setback.passing(
                    said, Pauses.retryAfter(response.headers(), circumstances.time().instant()));
        }
        if (status / 100 == 3) {
            if (reading.reads(response.headers().firstValue("Location").orElse(""))) {
                return body;
            }
            throw Setback.lasting(
                    "it answered " + status + " and points elsewhere; " + server.mending());
        }
        throw Setback.lasting(said);
    }

    /** The beginning of what the server said, on one line, without markup and without our key. */
    public String quoted(byte[] body) {
        int some = Math.min(body.length, 1 << 14);
        return quoted(new String(body, 0, some, StandardCharsets.UTF_8));
    }

    /** The same for text. */
    public String quoted(@Nullable String words) {
        String bare = TAGS.matcher(server.key().hiddenIn(String.valueOf(words))).replaceAll(" ");
        String line = SPACE.matcher(bare).replaceAll(" ").strip();
        return line.length() > QUOTED ? line.substring(0, QUOTED - 1) + "…" : line;
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
