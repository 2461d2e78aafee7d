package org.evidenceatlas.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.lang.reflect.Proxy;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPInputStream;
import org.evidenceatlas.site.Resource;
import org.evidenceatlas.site.Site;
import org.evidenceatlas.site.SyntheticHome;
import org.evidenceatlas.site.SyntheticPack;
import org.evidenceatlas.store.Published;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WebServerTest {
    private static final String STUDY = "/evidence/archer-2022-traces-virus";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static Site site;
    private static WebServer server;

    @BeforeAll
    static void start() {
        site = new Site(SyntheticHome.full(), SyntheticPack.setup());
        server = new WebServer(site, "127.0.0.1", 0);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
    }

    private static HttpResponse<byte[]> get(String path) throws Exception {
        return CLIENT.send(at(path).build(), BodyHandlers.ofByteArray());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @Test
    void everyPathAnswersWithExactlyTheBytesOfTheSite() throws Exception {
        for (String path : site.paths()) {
            Resource resource = site.get(path).orElseThrow();
            HttpResponse<byte[]> answer = get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.body()).as(path).isEqualTo(resource.bytes());
            assertThat(header(answer, "Content-Type").replace(";", "; ").replace("  ", " "))
                    .as(path)
                    .isEqualToIgnoringCase(resource.type());
        }
    }

    @Test
    void anAddressWhoseStudyJoinedAnotherIsAnsweredWithTheNewOne() throws Exception {
        SyntheticHome home =
                SyntheticHome.full().leading("dyer-1988-early-note", STUDY.substring(10));
        try (WebServer joined =
                new WebServer(new Site(home, SyntheticPack.setup()), "127.0.0.1", 0)) {
            URI old = URI.create(joined.address() + "evidence/dyer-1988-early-note");
            HttpResponse<String> answer =
                    CLIENT.send(HttpRequest.newBuilder(old).build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(301);
            assertThat(header(answer, "Location")).isEqualTo(STUDY);
        }
    }

    @Test
    void anOutageSaysSoPlainlyAndGivesAWayBack() throws Exception {
        AtomicBoolean broken = new AtomicBoolean();
        SyntheticHome home = SyntheticHome.full();
        Published failing =
                (Published)
                        Proxy.newProxyInstance(
                                Published.class.getClassLoader(),
                                new Class<?>[] {Published.class},
                                (_, method, given) -> {
                                    if (broken.get()) {
                                        throw new IllegalStateException("the disk is gone");
                                    }
                                    return method.invoke(home, given);
                                });
        try (WebServer server =
                        new WebServer(new Site(failing, SyntheticPack.setup()), "127.0.0.1", 0);
                HtmlValidator validator = new HtmlValidator()) {
            broken.set(true);
            HttpResponse<String> answer =
                    CLIENT.send(
                            HttpRequest.newBuilder(
                                            URI.create(server.address() + STUDY.substring(1)))
                                    .build(),
                            BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.body())
                    .contains("could not be made just now", "<a href=\"/\">")
                    .doesNotContain("the disk is gone");
            assertThat(header(answer, "Content-Type")).startsWith("text/html");
            assertThat(validator.complaints(answer.body().getBytes(StandardCharsets.UTF_8)))
                    .isEmpty();
        }
    }

    @Test
    void packedBytesAreTheSameBytes() throws Exception {
        HttpResponse<byte[]> answer =
                CLIENT.send(
                        at(STUDY).header("Accept-Encoding", "br, gzip").build(),
                        BodyHandlers.ofByteArray());
        assertThat(header(answer, "Content-Encoding")).isEqualTo("gzip");
        byte[] bytes = new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes();
        assertThat(bytes).isEqualTo(site.get(STUDY).orElseThrow().bytes());
    }

    @Test
    void aKnownTagIsAnsweredWithNotModified() throws Exception {
        String tag = header(get(STUDY), "ETag");
        HttpResponse<byte[]> answer =
                CLIENT.send(
                        at(STUDY).header("If-None-Match", tag).build(), BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void aHeadHasTheHeadersAndNoBody() throws Exception {
        HttpResponse<byte[]> answer =
                CLIENT.send(
                        at(STUDY).method("HEAD", BodyPublishers.noBody()).build(),
                        BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(header(answer, "Content-Length"))
                .isEqualTo("" + site.get(STUDY).orElseThrow().bytes().length);
    }

    @Test
    void onlyGetAndHeadAreAnswered() throws Exception {
        for (String method : List.of("POST", "PUT", "DELETE", "OPTIONS", "PATCH")) {
            HttpResponse<String> answer =
                    CLIENT.send(
                            at(STUDY).method(method, BodyPublishers.ofString("x")).build(),
                            BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(method).isEqualTo(405);
            assertThat(header(answer, "Allow")).isEqualTo("GET, HEAD");
            assertThat(answer.body()).isEqualTo("This site is only read: use GET or HEAD.\n");
        }
    }

    @Test
    void whatIsNotThereIsAPageThatSaysSo() throws Exception {
        for (String path : List.of("/nothing", "/evidence/none", "/assets/", STUDY + "/v/99")) {
            HttpResponse<byte[]> answer = get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(new String(answer.body(), StandardCharsets.UTF_8))
                    .contains("Nothing stands at this address");
        }
    }

    @Test
    void noPathReachesAFile() throws Exception {
        for (String path :
                List.of(
                        "/assets/../../../../../etc/passwd",
                        "/assets/%2e%2e/%2e%2e/etc/passwd",
                        "/assets/..%2f..%2fetc/passwd",
                        "/" + "a".repeat(2000),
                        "//etc/passwd")) {
            assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
                    .as(path)
                    .matches("(?s)HTTP/1.1 4\\d\\d .*")
                    .doesNotContain("root:");
        }
    }

    @Test
    void aRequestHeadBeyondTheLimitIsRefused() throws Exception {
        String nineThousand = "/" + "a".repeat(9000);
        assertThat(raw("GET " + nineThousand + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
                .matches("(?s)HTTP/1.1 (414|431) .*");
    }

    @Test
    void theHostHeaderReachesNoPage() throws Exception {
        String answer = raw("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 200").doesNotContain("evil.example");
        String slashed =
                raw("GET /evidence/ HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
        assertThat(slashed).startsWith("HTTP/1.1 301").doesNotContain("evil.example");
    }

    private static String raw(String request) throws Exception {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void everyAnswerKeepsToItself() throws Exception {
        for (String path : List.of("/", STUDY, STUDY + "/v/1", "/nothing", "/assets/atlas.css")) {
            HttpResponse<byte[]> answer = get(path);
            assertThat(header(answer, "Content-Security-Policy"))
                    .contains("default-src 'none'", "frame-ancestors 'none'", "script-src 'self'")
                    .doesNotContain("unsafe", "http", "*");
            assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(header(answer, "Server")).isEmpty();
            assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
        }
        assertThat(header(get(STUDY + "/v/1/raw"), "Content-Security-Policy"))
                .contains("frame-ancestors 'self'", "form-action 'none'")
                .doesNotContain("script-src");
    }

    @Test
    void aBusyPortIsNamedWithWhatToDo() {
        assertThatThrownBy(() -> new WebServer(site, "127.0.0.1", server.port()).close())
                .isInstanceOf(PortInUse.class)
                .hasMessage(
                        "Port "
                                + server.port()
                                + " on 127.0.0.1 is in use by another program. Stop that program,"
                                + " or choose another port, for example: --port "
                                + (server.port() + 1));
    }
}
