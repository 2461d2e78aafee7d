package org.evidenceatlas.stage.acquire.eutils;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.evidenceatlas.model.search.Batch;
import org.evidenceatlas.model.search.DateLimits;
import org.evidenceatlas.model.search.SearchLog;
import org.evidenceatlas.model.search.SearchWish;
import org.evidenceatlas.pack.PubmedAccess;
import org.evidenceatlas.stage.acquire.http.Asker;
import org.evidenceatlas.stage.acquire.http.Circumstances;
import org.evidenceatlas.stage.acquire.http.Server;
import org.evidenceatlas.stage.acquire.xml.Limits;

/**
 * Searches PubMed and brings what it finds, batch by batch, so that each can be kept at once.
 * Whatever goes wrong ends in the log, and what came is never lost with what did not. Thread-safe.
 */
public final class PubMed {
    private final PubmedAccess access;
    private final Circumstances circumstances;
    private final Limits limits;

    /** For one installation. */
    public PubMed(PubmedAccess access, Circumstances circumstances, Limits limits) {
        this.access = access;
        this.circumstances = circumstances;
        this.limits = limits;
    }

    /**
     * Searches and fetches.
     *
     * @param keep is given each batch as soon as it is there
     */
    public SearchLog search(SearchWish wish, Consumer<Batch> keep) {
        Instant begun = circumstances.time().instant().truncatedTo(ChronoUnit.SECONDS);
        LocalDate today = LocalDate.ofInstant(begun, ZoneOffset.UTC);
        try (Asker asker = new Asker(server(), circumstances)) {
            Eutils eutils = new Eutils(access, asker);
            Gathering gathering = new Gathering(eutils, wish, limits, keep);
            gathering.owed();
            List<SearchLog.Search> searches = new ArrayList<>();
            for (List<DateLimits> dates : questions(wish)) {
                Question.Answer answer =
                        new Question(eutils, wish.query(), today)
                                .ask(dates.isEmpty() ? null : dates.getFirst());
                searches.add(answer.log());
                answer.parts().forEach(gathering::part);
            }
            return gathering.log(
                    "NCBI E-utilities (esearch, efetch), " + access.address(), begun, searches);
        }
    }

    private Server server() {
        return new Server(
                access.address(),
                access.tool(),
                access.key(),
                access.requestsPerSecond(),
                "mend pubmed.base-url, for example: base-url: " + PubmedAccess.NCBI);
    }

    /** What was entered since a day, then what was revised; or one question without a date. */
    private static List<List<DateLimits>> questions(SearchWish wish) {
        LocalDate since = wish.since();
        return since == null
                ? List.of(List.of())
                : List.of(
                        List.of(DateLimits.since(DateLimits.Type.EDAT, since)),
                        List.of(DateLimits.since(DateLimits.Type.MDAT, since)));
    }
}
