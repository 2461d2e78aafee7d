package org.evidenceatlas.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.BugDetectors;
import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.evidenceatlas.site.Site;
import org.evidenceatlas.site.SyntheticHome;
import org.evidenceatlas.site.SyntheticPack;
import org.evidenceatlas.web.WebServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a request says, the server answers soon, without a fault and without a file. */
class RequestFuzzTest {
    private static final int PATIENCE_MILLIS = 10_000;
    private static WebServer server;

    @BeforeAll
    static void start() {
        server =
                new WebServer(
                        new Site(SyntheticHome.full(), SyntheticPack.setup()), "127.0.0.1", 0);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static Stream<byte[]> specimens() {
        return Stream.of(
                        "GET / HTTP/1.1\nHost: x\n",
                        "GET /evidence/archer-2022-traces-virus HTTP/1.1\nHost: x\n"
                                + "Accept-Encoding: br, gzip;q=0.5\nIf-None-Match: *\n",
                        "HEAD /evidence/?q=%3Cb%3E&x=%00 HTTP/1.1\nHost: x\nRange: bytes=0-9\n",
                        "GET /assets/%2e%2e/..%2f;a/./etc/passwd HTTP/1.1\nHost: x\n",
                        "POST /search?a=1&a=2 HTTP/1.1\nHost: x\nContent-Length: 3\n\na=b",
                        "GET http://y/ HTTP/1.0\nCookie: a=\"b\"\nX-Forwarded-For: ::1\n")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    /** A line feed ends a line of the request, as a carriage return and a line feed do. */
    @MethodSource("specimens")
    @DictionaryEntries({
        "GET ",
        "HEAD ",
        "OPTIONS ",
        " HTTP/1.1",
        "Host: ",
        "Accept-Encoding: gzip;q=0",
        "If-None-Match: W/\"",
        "Transfer-Encoding: chunked",
        "Expect: 100-continue",
        "Upgrade: h2c",
        "/evidence/",
        "/v/1/raw",
        "/assets/atlas.css",
        "%2e%2e%2f",
        "%u002e",
        "%c0%ae",
        "%00",
        ";jsessionid="
    })
    @FuzzTest
    void everyRequestIsAnsweredWithoutAFault(byte[] bytes) throws IOException {
        BugDetectors.allowNetworkConnections();
        // Before its own answer to a version that is none, Jetty writes two empty lines.
        String answer = answer(bytes).stripLeading();
        if (answer.isEmpty()) {
            return; // The connection was closed without a word, as HTTP allows.
        }
        assertThat(answer).startsWith("HTTP/1.1 ");
        assertThat(answer.substring(9, 12)).matches("[1-4]\\d\\d|501|505");
        assertThat(answer).doesNotContain("root:x:", "\tat org.", "\tat java.");
    }

    private static String answer(byte[] request) throws IOException {
        try (Socket socket = new Socket()) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.setSoLinger(true, 0);
            socket.connect(new InetSocketAddress("127.0.0.1", server.port()), PATIENCE_MILLIS);
            OutputStream out = socket.getOutputStream();
            out.write(request);
            out.write("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            out.flush();
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (SocketException reset) {
            return "";
        }
    }
}
