package org.evidenceatlas.stage.acquire.eutils;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.model.search.DateLimits;
import org.evidenceatlas.model.search.SearchLog;
import org.evidenceatlas.stage.Unanswered;
import org.jspecify.annotations.Nullable;

/**
 * One question to PubMed. Where it finds more than one query gives, it is halved by date until each
 * part fits, and the counts of the parts must add up to the count of the whole. If they do not, all
 * is asked once more, because PubMed may have grown in between; if they still do not, that is a
 * fault, and it is told.
 */
final class Question {
    /** Before any record of PubMed. */
    private static final LocalDate BEGINNING = LocalDate.of(1500, 1, 1);

    /** A server whose counts do not shrink with the dates must not keep us for ever. */
    private static final int MOST_REQUESTS = 500;

    private final Eutils eutils;
    private final String query;
    private final LocalDate today;
    private final List<String> remarks = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private int asked;

    Question(Eutils eutils, String query, LocalDate today) {
        this.eutils = eutils;
        this.query = query;
        this.today = today;
    }

    /**
     * A question with its answer.
     *
     * @param parts each small enough to be fetched
     */
    record Answer(SearchLog.Search log, List<Found> parts) {}

    /** Asks. An answer that is not whole says so in its log. */
    Answer ask(@Nullable DateLimits dates) {
        Found whole;
        List<Found> parts;
        try {
            whole = search(dates);
            parts = parts(whole);
            if (!addUp(whole, parts) && faults.isEmpty()) {
                remarks.add(sums(whole, parts) + " It was asked again.");
                whole = search(dates);
                parts = parts(whole);
            }
        } catch (Unanswered none) {
            faults.add(none.reason());
            return new Answer(
                    new SearchLog.Search(dates, null, "", List.of(), remarks, faults), List.of());
        }
        if (!addUp(whole, parts)) {
            faults.add(sums(whole, parts));
        }
        whole.remarks().stream().filter(one -> !remarks.contains(one)).forEach(remarks::add);
        return new Answer(
                new SearchLog.Search(
                        dates,
                        whole.count(),
                        whole.translation(),
                        parts.stream().map(Found::part).toList(),
                        remarks,
                        faults),
                parts);
    }

    private Found search(@Nullable DateLimits dates) throws Unanswered {
        if (asked == MOST_REQUESTS) {
            throw new Unanswered(
                    "After "
                            + MOST_REQUESTS
                            + " searches the parts were still too large; the server's counts cannot"
                            + " be right.");
        }
        asked++;
        return eutils.search(query, dates);
    }

    private List<Found> parts(Found whole) {
        if (whole.fits()) {
            return List.of(whole);
        }
        DateLimits dates = whole.dates();
        List<Found> parts = new ArrayList<>();
        halve(
                dates == null ? DateLimits.since(DateLimits.Type.EDAT, BEGINNING) : dates,
                whole,
                parts);
        return parts;
    }

    /** Takes apart what does not fit; a half that is not answered costs only itself. */
    private void halve(DateLimits dates, Found found, List<Found> parts) {
        LocalDate last = dates.to().isAfter(today) ? today : dates.to();
        if (!dates.from().isBefore(last)) {
            faults.add(
                    "On "
                            + dates.from()
                            + " alone there are "
                            + found.count()
                            + " records; PubMed gives "
                            + found.pmids().size()
                            + " of them. Narrow the query in the pack.");
            parts.add(found);
            return;
        }
        LocalDate middle = dates.from().plusDays(ChronoUnit.DAYS.between(dates.from(), last) / 2);
        half(new DateLimits(dates.type(), dates.from(), middle), parts);
        half(new DateLimits(dates.type(), middle.plusDays(1), dates.to()), parts);
    }

    private void half(DateLimits dates, List<Found> parts) {
        Found found;
        try {
            found = search(dates);
        } catch (Unanswered none) {
            faults.add("From " + dates.from() + " to " + dates.to() + ": " + none.reason());
            return;
        }
        if (found.fits()) {
            parts.add(found);
        } else {
            halve(dates, found, parts);
        }
    }

    private static boolean addUp(Found whole, List<Found> parts) {
        return parts.stream().mapToLong(Found::count).sum() == whole.count()
                && parts.stream().allMatch(part -> part.agrees() || !part.fits());
    }

    private static String sums(Found whole, List<Found> parts) {
        long counted = parts.stream().mapToLong(Found::count).sum();
        long named = parts.stream().mapToLong(part -> part.pmids().size()).sum();
        return "PubMed counts "
                + whole.count()
                + " records, "
                + (parts.size() == 1 ? "" : counted + " in " + parts.size() + " parts by date, ")
                + "and names "
                + named
                + ".";
    }
}
