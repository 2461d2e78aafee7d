package org.evidenceatlas.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.evidenceatlas.command.SampleSite;
import org.evidenceatlas.site.Site;
import org.evidenceatlas.site.StaticExport;
import org.evidenceatlas.site.SyntheticHome;
import org.evidenceatlas.site.SyntheticPack;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page is HTML as its standard has it, without a warning. */
class HtmlTest {
    @Test
    void thePageOfEachTypeIsValid() throws Exception {
        Site site = new Site(SyntheticHome.full(), SyntheticPack.setup());
        List<String> wrong = new ArrayList<>();
        try (WebServer server = new WebServer(site, "127.0.0.1", 0);
                HtmlValidator validator = new HtmlValidator();
                HttpClient client = HttpClient.newHttpClient()) {
            for (String path : PageTypes.ALL) {
                URI address = URI.create("http://127.0.0.1:" + server.port() + path);
                HttpResponse<byte[]> answer =
                        client.send(
                                HttpRequest.newBuilder(address).build(),
                                BodyHandlers.ofByteArray());
                validator.complaints(answer.body()).forEach(one -> wrong.add(path + one));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void eachFileOfTheSampleIsValidAndOnlyOurSentencesAreBound(@TempDir Path folder)
            throws Exception {
        Path out = folder.resolve("site");
        try (SampleSite sample = SampleSite.in(folder)) {
            StaticExport.write(sample.site(), out);
        }
        onlyOurSentencesAreBound(out);
        List<Path> pages = html(out);
        assertThat(pages).hasSizeGreaterThan(50);
        List<String> wrong = new ArrayList<>();
        try (HtmlValidator validator = new HtmlValidator()) {
            for (Path page : pages) {
                validator
                        .complaints(Files.readAllBytes(page))
                        .forEach(one -> wrong.add(out.relativize(page) + one));
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Words of a paper, their retelling, citations and plain text keep their spaces. */
    private static void onlyOurSentencesAreBound(Path out) throws IOException {
        int bound = 0;
        try (Stream<Path> files = Files.walk(out.resolve("evidence"))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String text = Files.readString(file);
                if (!file.toString().endsWith(".html")) {
                    assertThat(text).as(file.toString()).doesNotContain("\u00a0");
                    continue;
                }
                Document page = Jsoup.parse(text);
                assertThat(page.select("q, blockquote, pre, .retold, h1").outerHtml())
                        .as(file.toString())
                        .doesNotContain("&nbsp;");
                bound += page.select(".claims, .short").outerHtml().split("&nbsp;", -1).length - 1;
            }
        }
        assertThat(bound).as("bound in our sentences").isGreaterThan(50);
    }

    @Test
    void errorsAndWarningsAreBothSeen() throws IOException {
        String page =
                "<!doctype html><html lang=\"en\"><head><title>x</title></head><body>"
                        + "<p id=\"a\" wrong=\"1\">x</p><section><p>No heading</p></section>"
                        + "</body></html>";
        try (HtmlValidator validator = new HtmlValidator()) {
            assertThat(validator.complaints(page.getBytes(StandardCharsets.UTF_8)))
                    .satisfiesExactly(
                            error -> assertThat(error).contains("error", "wrong"),
                            warning -> assertThat(warning).contains("warning", "heading"));
        }
    }

    private static List<Path> html(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
        }
    }
}
