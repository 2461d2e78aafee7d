package org.evidenceatlas.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.evidenceatlas.site.Site;
import org.evidenceatlas.site.SyntheticHome;
import org.evidenceatlas.site.SyntheticPack;
import org.junit.jupiter.api.Test;

class HealthTest {
    @Test
    void theProcessLivesAlsoWhileTheHomeCannotBeRead() throws IOException, InterruptedException {
        AtomicReference<Optional<String>> unready = new AtomicReference<>(Optional.empty());
        AtomicReference<Optional<String>> daily = new AtomicReference<>(Optional.empty());
        Site site = new Site(SyntheticHome.full(), SyntheticPack.setup());
        try (WebServer server =
                new WebServer(site, new Probes(unready::get, daily::get), "127.0.0.1", 0)) {
            assertThat(get(server, "health").body()).isEqualTo("{\"status\":\"ok\"}\n");
            assertThat(get(server, "ready").body()).isEqualTo("{\"status\":\"ready\"}\n");
            unready.set(Optional.of("The home \"/data\" is away."));
            HttpResponse<String> ready = get(server, "ready");
            assertThat(ready.statusCode()).isEqualTo(503);
            assertThat(ready.body())
                    .isEqualTo(
                            "{\"status\":\"not ready\",\"reason\":\"The home \\\"/data\\\" is"
                                    + " away.\"}\n");
            assertThat(get(server, "health").statusCode()).isEqualTo(200);
            daily.set(Optional.of("The run waits."));
            assertThat(get(server, "health").body())
                    .isEqualTo("{\"status\":\"ok\",\"daily\":\"The run waits.\"}\n");
        }
    }

    private static HttpResponse<String> get(WebServer server, String path)
            throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(server.address() + path)).build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
