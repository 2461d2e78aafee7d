package org.evidenceatlas.stage.acquire.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.evidenceatlas.stage.acquire.eutils.Fault;
import org.jspecify.annotations.Nullable;

/**
 * A server on this machine that answers GET as it is told, spoils answers, and writes down every
 * request with its time.
 */
public final class FakeServer implements AutoCloseable {
    /** A right answer; its headers are name, value, … */
    public record Reply(int status, String body, String... headers) {}

    private record Request(long nanos, String uri) {}

    private final LongSupplier nanos;
    private final Function<String, Reply> right;
    private final LocalServer server;
    private final List<Request> requests = new ArrayList<>();
    private final Deque<Fault> faults = new ArrayDeque<>();
    private @Nullable Fault always;
    private String[] headers = {};

    /**
     * Starts on a free port.
     *
     * @param right the answer to a request's address, path and query as they were sent
     */
    public FakeServer(LongSupplier nanos, Function<String, Reply> right) {
        this.nanos = nanos;
        this.right = right;
        server = new LocalServer(this::handle);
    }

    /** Its address. */
    public String address() {
        return server.address();
    }

    /** Spoils the next answers, one after the other. */
    public synchronized void next(Fault... some) {
        faults.addAll(List.of(some));
    }

    /** Spoils every answer from now on; null to be well again. */
    public synchronized void always(@Nullable Fault fault) {
        always = fault;
        faults.clear();
    }

    /** Headers of every right answer: name, value, … */
    public synchronized void headers(String... some) {
        headers = some;
    }

    /** What was asked for, in the order in which it came. */
    public synchronized List<String> asked() {
        return requests.stream().map(Request::uri).toList();
    }

    /** Whether no second saw more requests than this. */
    public synchronized boolean keptTo(int perSecond) {
        for (int i = perSecond; i < requests.size(); i++) {
            if (requests.get(i).nanos() - requests.get(i - perSecond).nanos() < 1_000_000_000L) {
                return false;
            }
        }
        return true;
    }

    private void handle(HttpExchange exchange) throws IOException {
        String uri = exchange.getRequestURI().toString();
        Fault fault;
        Reply reply;
        synchronized (this) {
            requests.add(new Request(nanos.getAsLong(), uri));
            reply = right.apply(uri);
            Fault now = faults.poll();
            Fault spoiled = now == null ? always : now;
            String[] with = reply.headers().length > 0 ? reply.headers() : headers;
            fault = spoiled == null ? Fault.status(reply.status(), reply.body(), with) : spoiled;
        }
        fault.answer(exchange, reply.body().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        server.close();
    }
}
