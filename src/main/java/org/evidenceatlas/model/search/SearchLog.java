package org.evidenceatlas.model.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How PubMed was searched and what came of it, with what PRISMA-S asks for
 * (doi:10.1186/s13643-020-01542-z): database, platform, the query as sent, limits, date, numbers.
 *
 * @param platform the program's way in, with its address
 * @param query exactly as sent; date limits are sent beside it
 * @param since the first day asked for; null for everything
 * @param why where {@code since} comes from
 * @param date when the search began
 * @param searches each question with its answer
 * @param found different PMIDs in all answers
 * @param before of these, received by an earlier, unfinished run of the same search
 * @param retrieved records that this run received
 * @param refused records that came and could not be read; the report names them
 * @param left found and not asked for, because the run was limited
 * @param remarks what went wrong while records were fetched, each once
 * @param missing PMIDs that were asked for and did not come, those of earlier searches included
 */
public record SearchLog(
        String database,
        String platform,
        String query,
        @Nullable LocalDate since,
        String why,
        Instant date,
        List<Search> searches,
        int found,
        int before,
        int retrieved,
        int refused,
        int left,
        List<String> remarks,
        List<String> missing) {
    public SearchLog {
        remarks = List.copyOf(remarks);
        searches = List.copyOf(searches);
        missing = List.copyOf(missing);
    }

    /**
     * One question, cut into parts by date where its answer was too long for one.
     *
     * @param dates null where no date was asked for
     * @param found the database's own count for the whole question; null where it gave none
     * @param translation the query as the database understood it; empty where it did not say
     * @param remarks the database's own warnings, and what the program had to do
     * @param faults why the answer is not whole; empty if it is
     */
    public record Search(
            @Nullable DateLimits dates,
            @Nullable Integer found,
            String translation,
            List<Part> parts,
            List<String> remarks,
            List<String> faults) {
        public Search {
            parts = List.copyOf(parts);
            remarks = List.copyOf(remarks);
            faults = List.copyOf(faults);
        }
    }

    /**
     * A part of a question that could be answered at once.
     *
     * @param found the database's count
     * @param listed how many PMIDs it named
     */
    public record Part(@Nullable DateLimits dates, int found, int listed) {}

    /** Why the answers are not whole, in sentences. */
    public List<String> faults() {
        return searches.stream().flatMap(search -> search.faults().stream()).toList();
    }

    /** Whether at least one question was answered. */
    public boolean answered() {
        return searches.stream().anyMatch(search -> search.found() != null);
    }

    /** Whether every question was answered whole, and nothing was left because of a limit. */
    public boolean whole() {
        return faults().isEmpty() && left == 0;
    }

    /** Whether something that should have come did not. */
    public boolean gap() {
        return !faults().isEmpty() || !missing.isEmpty();
    }
}
