package org.evidenceatlas.stage.acquire.eutils;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evidenceatlas.model.access.Secret;
import org.evidenceatlas.pack.PubmedAccess;
import org.evidenceatlas.stage.acquire.http.LocalServer;

/**
 * A server on this machine that speaks the wire format of esearch and efetch, holds papers of its
 * own, spoils answers as it is told, and writes down every request with its time.
 */
public final class FakePubMed implements AutoCloseable {
    /** Where nothing else is said, papers were entered and revised on this day. */
    public static final LocalDate DAY = LocalDate.of(2020, 3, 1);

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" ?>\n";

    /** A request as it came. */
    public record Request(long nanos, String method, String uri, Map<String, String> form) {
        /** The utility that was asked. */
        public String utility() {
            return uri.substring(uri.lastIndexOf('/') + 1);
        }

        /** What was sent under a name; empty if nothing was. */
        public String sent(String name) {
            return form.getOrDefault(name, "");
        }
    }

    private record Paper(LocalDate entered, LocalDate revised, String xml) {}

    private final Map<Integer, Paper> papers = new LinkedHashMap<>();
    private final Map<String, Deque<Fault>> faults = new HashMap<>();
    private final Map<String, Fault> always = new HashMap<>();
    private final Map<String, List<Integer>> sessions = new HashMap<>();
    private final List<Request> requests = new ArrayList<>();
    private final LongSupplier nanos;
    private final LocalServer server;
    private String remarks = "";

    /** Starts on a free port; {@code nanos} tells the time of its log. */
    public FakePubMed(LongSupplier nanos) {
        this.nanos = nanos;
        server = new LocalServer(this::handle);
    }

    /** Its address, as the configuration names it. */
    public String address() {
        return server.address() + "entrez/eutils/";
    }

    /** How to ask it. */
    public PubmedAccess access(Secret key) {
        return PubmedAccess.of(address(), "test-tool", "me@example.org", key);
    }

    /** Holds papers with these PMIDs, both included. */
    public FakePubMed holds(int first, int last) {
        return holds(first, last, DAY, DAY);
    }

    /** Holds papers entered and revised on these days. */
    public synchronized FakePubMed holds(
            int first, int last, LocalDate entered, LocalDate revised) {
        for (int pmid = first; pmid <= last; pmid++) {
            papers.put(pmid, new Paper(entered, revised, article(pmid, revised)));
        }
        return this;
    }

    /** Spoils the next answers of a utility ("esearch.fcgi"), one after the other. */
    public synchronized FakePubMed next(String utility, Fault... some) {
        faults.computeIfAbsent(utility, any -> new ArrayDeque<>()).addAll(List.of(some));
        return this;
    }

    /** Spoils every answer of a utility from now on. */
    public synchronized FakePubMed always(String utility, Fault fault) {
        always.put(utility, fault);
        return this;
    }

    /** Is well again. */
    public synchronized void heal() {
        always.clear();
        faults.clear();
    }

    /** Adds elements to every search answer. */
    public synchronized void remarks(String xml) {
        remarks = xml;
    }

    /** Forgets all sessions, as a server does after some hours. */
    public synchronized void forgetSessions() {
        sessions.clear();
    }

    /** Every request, in the order in which they came. */
    public synchronized List<Request> requests() {
        return List.copyOf(requests);
    }

    /** The requests to one utility. */
    public List<Request> requests(String utility) {
        return requests().stream().filter(one -> one.utility().equals(utility)).toList();
    }

    private void handle(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        Fault fault;
        byte[] right;
        synchronized (this) {
            Request request =
                    new Request(
                            nanos.getAsLong(),
                            exchange.getRequestMethod(),
                            exchange.getRequestURI().toString(),
                            form(new String(body, StandardCharsets.UTF_8)));
            requests.add(request);
            right = right(request).getBytes(StandardCharsets.UTF_8);
            Fault now = faults.getOrDefault(request.utility(), new ArrayDeque<>()).poll();
            fault = now == null ? always.getOrDefault(request.utility(), Fault.none()) : now;
        }
        fault.answer(exchange, right);
    }

    private String right(Request request) {
        return switch (request.utility()) {
            case "esearch.fcgi" -> search(request);
            case "efetch.fcgi" -> fetch(request);
            default -> "Unable to route request!";
        };
    }

    private String search(Request request) {
        List<Integer> hits =
                papers.entrySet().stream()
                        .filter(one -> matches(request, one.getValue()))
                        .map(Map.Entry::getKey)
                        .toList()
                        .reversed();
        String session = "MCID_" + (sessions.size() + 1) + "_" + requests.size();
        sessions.put(session, hits);
        StringBuilder ids = new StringBuilder();
        int most = Integer.parseInt(request.sent("retmax"));
        hits.stream().limit(most).forEach(id -> ids.append("<Id>").append(id).append("</Id>\n"));
        return XML
                + "<!DOCTYPE eSearchResult PUBLIC \"-//NLM//DTD esearch 20060628//EN\""
                + " \"https://eutils.ncbi.nlm.nih.gov/eutils/dtd/20060628/esearch.dtd\">\n"
                + "<eSearchResult><Count>"
                + hits.size()
                + "</Count><RetMax>"
                + Math.min(hits.size(), most)
                + "</RetMax><RetStart>0</RetStart><QueryKey>1</QueryKey><WebEnv>"
                + session
                + "</WebEnv><IdList>\n"
                + ids
                + "</IdList><TranslationSet/><QueryTranslation>\"chronic fatigue\"[All Fields]"
                + "</QueryTranslation>"
                + remarks
                + "</eSearchResult>\n";
    }

    private static boolean matches(Request request, Paper paper) {
        LocalDate day = request.sent("datetype").equals("mdat") ? paper.revised() : paper.entered();
        return request.sent("mindate").isEmpty()
                || (!day.isBefore(day(request.sent("mindate")))
                        && !day.isAfter(day(request.sent("maxdate"))));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text.replace('/', '-'));
    }

    private String fetch(Request request) {
        String session = request.sent("WebEnv");
        List<Integer> kept = sessions.getOrDefault(session, List.of());
        if (!session.isEmpty() && !sessions.containsKey(session)) {
            return XML
                    + "<eFetchResult>\n\t<ERROR>Unable to obtain query #1</ERROR>\n</eFetchResult>\n";
        }
        Stream<Integer> wanted =
                session.isEmpty()
                        ? Stream.of(request.sent("id").split(",")).map(Integer::valueOf)
                        : kept.stream().skip(Integer.parseInt(request.sent("retstart")));
        StringBuilder set = new StringBuilder(XML);
        set.append(
                        "<!DOCTYPE PubmedArticleSet PUBLIC \"-//NLM//DTD PubMedArticle, 1st January 2025//EN\"")
                .append(" \"https://dtd.nlm.nih.gov/ncbi/pubmed/out/pubmed_250101.dtd\">\n")
                .append("<PubmedArticleSet>\n");
        wanted.limit(Integer.parseInt(request.sent("retmax")))
                .filter(papers::containsKey)
                .forEach(pmid -> set.append(Objects.requireNonNull(papers.get(pmid)).xml()));
        return set.append("</PubmedArticleSet>\n").toString();
    }

    private static String article(int pmid, LocalDate revised) {
        return """
        <PubmedArticle><MedlineCitation Status="MEDLINE"><PMID Version="1">%1$d</PMID>
        <DateRevised><Year>%2$d</Year><Month>%3$02d</Month><Day>%4$02d</Day></DateRevised>
        <Article><Journal><Title>Journal of Tests</Title>
        <JournalIssue><PubDate><Year>2020</Year></PubDate></JournalIssue></Journal>
        <ArticleTitle>Study number %1$d of chronic fatigue syndrome.</ArticleTitle>
        <PublicationTypeList><PublicationType UI="D016428">Journal Article</PublicationType>
        </PublicationTypeList></Article></MedlineCitation></PubmedArticle>
        """
                .formatted(
                        pmid, revised.getYear(), revised.getMonthValue(), revised.getDayOfMonth());
    }

    private static Map<String, String> form(String encoded) {
        Map<String, String> form = new LinkedHashMap<>();
        for (String pair : encoded.split("&")) {
            String[] parts = pair.split("=", 2);
            form.put(
                    parts[0],
                    parts.length < 2 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return form;
    }

    /** Whether no more than so many requests came within any one second. */
    public boolean keptTo(int perSecond) {
        List<Long> times = requests().stream().map(Request::nanos).toList();
        for (int i = perSecond; i < times.size(); i++) {
            if (times.get(i) - times.get(i - perSecond) < 1_000_000_000L) {
                return false;
            }
        }
        return true;
    }

    /** The PMIDs of these requests that were asked for by name. */
    public static Set<String> named(List<Request> some) {
        return some.stream()
                .filter(one -> !one.sent("id").isEmpty())
                .flatMap(one -> Stream.of(one.sent("id").split(",")))
                .collect(Collectors.toSet());
    }

    @Override
    public void close() {
        server.close();
    }
}
