package org.evidenceatlas.stage.acquire.europepmc;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.evidenceatlas.pack.SourceAccess;
import org.evidenceatlas.stage.PreprintSource;
import org.evidenceatlas.stage.SearchPage;
import org.evidenceatlas.stage.Unanswered;
import org.evidenceatlas.stage.acquire.http.Asker;
import org.evidenceatlas.stage.acquire.http.Circumstances;
import org.evidenceatlas.stage.acquire.http.Server;

/** Asks Europe PMC for preprints, page by page, and for full texts. Not thread-safe; close it. */
public final class EuropePmc implements PreprintSource {
    /** Its name in records and testimonies. */
    public static final String NAME = "europe-pmc";

    private static final int PAGE = 100;

    /** Pages of one search at most, far above what a condition has. */
    private static final int MOST_PAGES = 1000;

    private final SourceAccess access;
    private final Asker asker;

    /** For one run. */
    public EuropePmc(SourceAccess access, Circumstances circumstances) {
        this.access = access;
        this.asker = new Asker(Server.of(access, SourceAccess.Known.EUROPE_PMC), circumstances);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String address() {
        return access.address().toString();
    }

    @Override
    public int preprints(String query, Consumer<SearchPage> keep) throws Unanswered {
        String asked = "(" + query + ") AND SRC:PPR";
        Set<String> cursors = new HashSet<>();
        Set<String> seen = new HashSet<>();
        String cursor = "*";
        for (int number = 1; ; number++) {
            if (!cursors.add(cursor) || number > MOST_PAGES) {
                throw new Unanswered(
                        "search: its cursor does not come to an end after " + number + " pages.");
            }
            SearchPage page = asker.get(path(asked, cursor), new SearchReading(asker, number));
            keep.accept(page);
            int before = seen.size();
            seen.addAll(page.ids());
            String next = page.next();
            if (seen.size() >= page.count()) {
                return page.count();
            }
            if (next == null || page.ids().isEmpty() || seen.size() == before) {
                throw new Unanswered(
                        "search: it counts "
                                + page.count()
                                + " preprints and sent "
                                + seen.size()
                                + ".");
            }
            cursor = next;
        }
    }

    private static String path(String query, String cursor) {
        return "search?query="
                + Server.encoded(query)
                + "&resultType=core&format=json&pageSize="
                + PAGE
                + "&cursorMark="
                + Server.encoded(cursor);
    }

    @Override
    public Optional<byte[]> fullText(String pmcid) throws Unanswered {
        return asker.get(Server.encoded(pmcid) + "/fullTextXML", new TextReading(asker));
    }

    @Override
    public void close() {
        asker.close();
    }
}
