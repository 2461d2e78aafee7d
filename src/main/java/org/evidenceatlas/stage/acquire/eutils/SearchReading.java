package org.evidenceatlas.stage.acquire.eutils;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.model.search.DateLimits;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.acquire.http.Asker;
import org.evidenceatlas.stage.acquire.http.Setback;
import org.evidenceatlas.stage.acquire.xml.Element;
import org.evidenceatlas.stage.acquire.xml.ElementReader;
import org.evidenceatlas.stage.acquire.xml.Limits;
import org.evidenceatlas.stage.acquire.xml.Malformed;
import org.evidenceatlas.stage.acquire.xml.Node;
import org.jspecify.annotations.Nullable;

/**
 * Reads an eSearchResult (DTD esearch 20060628). Anything else that comes with status 200, such as
 * JSON about the rate, a page of HTML or an {@code ERROR}, is a setback with its own words.
 */
final class SearchReading implements Asker.Reading<Found> {
    private static final String OPEN = "<eSearchResult>";
    private static final String CLOSE = "</eSearchResult>";
    private static final Pattern PMID = Pattern.compile("[1-9]\\d{0,8}");
    private static final Pattern COUNT = Pattern.compile("\\d{1,9}");
    private static final ElementReader READER = new ElementReader(Limits.USUAL);

    private final Asker asker;
    private final @Nullable DateLimits dates;

    SearchReading(Asker asker, @Nullable DateLimits dates) {
        this.asker = asker;
        this.dates = dates;
    }

    @Override
    public Found of(byte[] body) throws Setback {
        String text = new String(body, StandardCharsets.UTF_8);
        int from = text.indexOf(OPEN);
        int to = text.indexOf(CLOSE, Math.max(from, 0));
        if (from < 0) {
            throw Setback.passing("it answered \"" + asker.quoted(body) + "\" and no result.");
        }
        if (to < 0) {
            throw Setback.passing("its answer broke off.");
        }
        try {
            return found(READER.read(text.substring(from, to + CLOSE.length())));
        } catch (Malformed e) {
            throw Setback.passing(
                    "its answer cannot be read: \"" + asker.quoted(e.getMessage()) + "\".");
        }
    }

    /** A 400 with an {@code <ERROR>} is the utility's own answer. */
    @Override
    public boolean reads(int status, byte[] body) {
        return status == 200
                || status == 400 && new String(body, StandardCharsets.UTF_8).contains("<ERROR>");
    }

    private Found found(Element result) throws Setback {
        Element error = result.at("ERROR");
        if (error != null) {
            throw Setback.passing("it answered with the error \"" + words(error) + "\".");
        }
        String count = text(result, "Count");
        if (!COUNT.matcher(count).matches()) {
            throw Setback.passing("its answer has the count \"" + asker.quoted(count) + "\".");
        }
        String webEnv = text(result, "WebEnv");
        String queryKey = text(result, "QueryKey");
        return new Found(
                dates,
                Integer.parseInt(count),
                pmids(result),
                webEnv.isEmpty() || queryKey.isEmpty() ? null : new Found.Session(webEnv, queryKey),
                text(result, "QueryTranslation"),
                remarks(result));
    }

    private List<String> pmids(Element result) throws Setback {
        List<String> pmids = new ArrayList<>();
        for (Element id : result.under("Id", "IdList")) {
            String pmid = text(id);
            if (!PMID.matcher(pmid).matches()) {
                throw Setback.passing("it names \"" + words(id) + "\", which is no PMID.");
            }
            pmids.add(pmid);
        }
        return pmids.stream().distinct().toList();
    }

    /** The children of ErrorList and WarningList: "PhraseNotFound: abcXYZ". */
    private List<String> remarks(Element result) {
        List<String> remarks = new ArrayList<>();
        for (String list : List.of("ErrorList", "WarningList")) {
            Element found = result.at(list);
            for (Node node : found == null ? List.<Node>of() : found.content()) {
                if (node instanceof Element one) {
                    remarks.add("PubMed remarks: " + one.name() + ": " + words(one));
                }
            }
        }
        return remarks;
    }

    private String words(Element element) {
        return asker.quoted(text(element));
    }

    private static String text(Element parent, String child) {
        Element found = parent.at(child);
        return found == null ? "" : text(found);
    }

    private static String text(Element element) {
        StringBuilder text = new StringBuilder();
        for (Node node : element.content()) {
            if (node instanceof Node.Text run) {
                text.append(run.chars());
            }
        }
        return text.toString().strip();
    }
}
