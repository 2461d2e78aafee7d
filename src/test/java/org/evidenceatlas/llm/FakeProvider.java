package org.evidenceatlas.llm;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.evidenceatlas.model.access.ModelAccess;
import org.evidenceatlas.model.access.Provider;
import org.evidenceatlas.model.access.Secret;
import org.evidenceatlas.stage.acquire.http.LocalServer;

/** A provider on this machine that plays what it is told and writes down what it is asked. */
public final class FakeProvider implements AutoCloseable {
    /** What was asked. */
    public record Asked(String path, String key, JsonNode body) {
        /** The words about the paper. */
        public String text() {
            JsonNode messages = body.path("messages");
            return messages.path(messages.size() - 1).path("content").asText();
        }
    }

    private final Provider provider;
    private final LocalServer server;
    private final Deque<Wire> next = new ArrayDeque<>();
    private final List<Asked> asked = new ArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private Function<Asked, Wire> always;
    private boolean hangs;

    /** Starts on a free port, and answers with a text until told otherwise. */
    public FakeProvider(Provider provider) {
        this.provider = provider;
        this.always = one -> Wire.good(provider, "{}");
        this.server = new LocalServer(this::handle);
    }

    /** What it plays next, one after the other. */
    public synchronized FakeProvider plays(Wire... some) {
        next.addAll(List.of(some));
        return this;
    }

    /** What it plays whenever nothing else is left. */
    public synchronized FakeProvider always(Function<Asked, Wire> answer) {
        always = answer;
        return this;
    }

    /** From now on it takes requests and says nothing. */
    public synchronized FakeProvider hangs() {
        hangs = true;
        return this;
    }

    /** What was asked so far. */
    public synchronized List<Asked> asked() {
        return List.copyOf(asked);
    }

    /** How it is asked, with ordinary bounds. */
    public ModelAccess access() {
        return access(new ModelAccess.Bounds(1000, 100_000_000, 8000, 1000, MINUTE, 2));
    }

    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** How it is asked, within some bounds. */
    public ModelAccess access(ModelAccess.Bounds bounds) {
        return new ModelAccess(
                provider,
                "made-up",
                URI.create(server.address()),
                new Secret("sk-Secret-1"),
                bounds);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            JsonNode body = Json.lenient(exchange.getRequestBody().readAllBytes());
            String key = exchange.getRequestHeaders().getFirst("x-api-key");
            String bearer = exchange.getRequestHeaders().getFirst("Authorization");
            Asked one =
                    new Asked(
                            exchange.getRequestURI().toString(),
                            (key == null ? "" : key) + (bearer == null ? "" : bearer),
                            body);
            Wire wire = answer(one);
            for (int i = 0; i < wire.headers().size(); i += 2) {
                exchange.getResponseHeaders().add(wire.headers().get(i), wire.headers().get(i + 1));
            }
            byte[] bytes = wire.bytes();
            exchange.sendResponseHeaders(wire.status(), bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Wire answer(Asked one) throws InterruptedException {
        boolean waits;
        synchronized (this) {
            asked.add(one);
            waits = hangs;
        }
        if (waits) {
            closed.await();
        }
        synchronized (this) {
            Wire first = next.poll();
            return first == null ? always.apply(one) : first;
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.close();
    }
}
