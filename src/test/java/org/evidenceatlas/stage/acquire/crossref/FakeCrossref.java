package org.evidenceatlas.stage.acquire.crossref;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import org.evidenceatlas.pack.SourceAccess;
import org.evidenceatlas.stage.acquire.http.FakeServer;
import org.evidenceatlas.stage.acquire.http.FakeServer.Reply;

/** Works under DOIs, in Crossref's envelopes. */
public final class FakeCrossref {
    private final Map<String, String> works = new TreeMap<>();
    private final Map<String, String> aliases = new TreeMap<>();

    /** The server that answers for it. */
    public final FakeServer server;

    public FakeCrossref(LongSupplier nanos) {
        server = new FakeServer(nanos, this::answer);
    }

    /** Holds a work; {@code more} are further elements, each with a comma before it. */
    public FakeCrossref holds(String doi, String more) {
        works.put(
                doi.toLowerCase(java.util.Locale.ROOT),
                "{\"DOI\":\"" + doi + "\",\"type\":\"journal-article\"" + more + "}");
        return this;
    }

    /** Points from a DOI to an address, as Crossref does where one DOI was given up for another. */
    public FakeCrossref points(String doi, String location) {
        aliases.put(doi, location);
        return this;
    }

    /** An update as {@code updated-by} and {@code update-to} have it. */
    public static String update(String type, String source, String doi) {
        return "{\"DOI\":\""
                + doi
                + "\",\"type\":\""
                + type
                + "\",\"label\":\"Said so\",\"source\":\""
                + source
                + "\",\"updated\":{\"date-parts\":[[2024,5,8]],"
                + "\"date-time\":\"2024-05-08T00:00:00Z\",\"timestamp\":1715126400000}}";
    }

    /** How to ask it. */
    public SourceAccess access() {
        return new SourceAccess("crossref", URI.create(server.address()), "me@example.org", 5, 30);
    }

    private Reply answer(String uri) {
        String path = uri.split("\\?", 2)[0];
        if (path.equals("/works")) {
            return new Reply(200, list(uri));
        }
        String doi = URLDecoder.decode(path.substring("/works/".length()), StandardCharsets.UTF_8);
        String location = aliases.get(doi);
        if (location != null) {
            return new Reply(301, "", "Location", location);
        }
        String work = works.get(doi);
        return work == null
                ? new Reply(404, "Resource not found.")
                : new Reply(
                        200,
                        "{\"status\":\"ok\",\"message-type\":\"work\",\"message-version\":\"1.0.0\","
                                + "\"message\":"
                                + work
                                + "}");
    }

    private String list(String uri) {
        String filter = uri.split("filter=", 2)[1].split("&", 2)[0];
        List<String> items = new ArrayList<>();
        for (String one : filter.split(",")) {
            String work = works.get(one.substring("doi:".length()));
            if (work != null) {
                items.add(work);
            }
        }
        return "{\"status\":\"ok\",\"message-type\":\"work-list\",\"message-version\":\"1.0.0\","
                + "\"message\":{\"facets\":{},\"total-results\":"
                + items.size()
                + ",\"items\":["
                + String.join(",", items.reversed())
                + "],\"items-per-page\":50,\"query\":{\"start-index\":0,\"search-terms\":null}}}";
    }
}
