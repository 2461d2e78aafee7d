package org.evidenceatlas.stage.acquire.eutils;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A way in which a server spoils an answer. */
@FunctionalInterface
public interface Fault {
    /** NCBI's own words about too many requests (NBK25497). */
    String RATE = "{\"error\":\"API rate limit exceeded\",\"count\":\"11\"}";

    /** Answers in place of, or with, the right body. */
    void answer(HttpExchange exchange, byte[] right) throws IOException;

    /** No fault. */
    static Fault none() {
        return (exchange, right) -> send(exchange, 200, right);
    }

    /** Another status, with these words and headers (name, value, …). */
    static Fault status(int status, String words, String... headers) {
        return (exchange, right) -> {
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
            }
            send(exchange, status, words.getBytes(StandardCharsets.UTF_8));
        };
    }

    /** Other words with status 200. */
    static Fault instead(String words) {
        return status(200, words);
    }

    /** Half of the body, where the whole was promised. */
    static Fault truncated() {
        return (exchange, right) -> {
            exchange.sendResponseHeaders(200, right.length);
            exchange.getResponseBody().write(right, 0, right.length / 2);
            exchange.getResponseBody().flush();
            exchange.close();
        };
    }

    /** Half of the body as if it were the whole. */
    static Fault half() {
        return (exchange, right) -> send(exchange, 200, Arrays.copyOf(right, right.length / 2));
    }

    /** One byte every few milliseconds. */
    static Fault drip() {
        return (exchange, right) -> {
            exchange.sendResponseHeaders(200, right.length);
            try (OutputStream out = exchange.getResponseBody()) {
                for (byte one : right) {
                    out.write(one);
                    out.flush();
                    Thread.sleep(5);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
    }

    /** The connection closed without a word. */
    static Fault dropped() {
        return (exchange, right) -> exchange.close();
    }

    /** The whole body, with words replaced. */
    static Fault replaced(String words, String others) {
        return (exchange, right) ->
                send(
                        exchange,
                        200,
                        new String(right, StandardCharsets.UTF_8)
                                .replace(words, others)
                                .getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
