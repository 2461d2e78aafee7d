package org.evidenceatlas.stage.acquire.retractionwatch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.evidenceatlas.model.PartialDate;
import org.evidenceatlas.model.testimony.Notice;
import org.evidenceatlas.model.testimony.NoticeType;
import org.evidenceatlas.model.testimony.Related;
import org.evidenceatlas.model.testimony.Testimony;
import org.evidenceatlas.stage.acquire.format.Told;
import org.evidenceatlas.stage.acquire.words.Ids;
import org.evidenceatlas.stage.acquire.words.PrintedDates;
import org.evidenceatlas.stage.acquire.xml.Decoded;
import org.evidenceatlas.stage.acquire.xml.Place;
import org.jspecify.annotations.Nullable;

/**
 * The notices by the paper that they concern: under its DOI and under its PMID, because a record of
 * it may have but one of them. What is said under a PMID names the DOIs that the same rows give, so
 * that nothing counts twice for a document that has both, and a PMID that belongs to another paper
 * than the DOI is seen.
 */
final class Papers {
    private static final Comparator<Notice> BY_DATE =
            Comparator.comparing(
                    Notice::date, Comparator.nullsLast(Comparator.<PartialDate>naturalOrder()));

    private final Map<String, List<Notice>> papers = new TreeMap<>();
    private final Map<String, Set<String>> dois = new TreeMap<>();
    private int rows;

    /** How many rows came. */
    int rows() {
        return rows;
    }

    /**
     * Takes a row, or refuses it; a row about a paper without identifiers is about none we know.
     */
    void take(Row row, Place place, Told told) {
        rows++;
        String nature = row.at("RetractionNature");
        if (row.fields().stream().anyMatch(field -> field.indexOf(Decoded.MISFIT) >= 0)) {
            refuse(place, row, "Some of its bytes are no UTF-8, so its text would be wrong.", told);
        } else if (row.fields().size() < row.names().size() - 1 || nature.isEmpty()) {
            String reason =
                    String.format(
                            Locale.ROOT,
                            "This row has %d fields of %d, and \"%s\" for its RetractionNature.",
                            row.fields().size(),
                            row.names().size(),
                            nature);
            refuse(place, row, reason, told);
        } else {
            keep(row, notice(row, nature));
        }
    }

    private void keep(Row row, Notice notice) {
        String doi = Ids.doiKey(row.at("OriginalPaperDOI"));
        String pmid = Ids.pmid(row.at("OriginalPaperPubMedID"));
        if (doi != null) {
            papers.computeIfAbsent(doi, key -> new ArrayList<>()).add(notice);
        }
        if (pmid != null) {
            String about = "pmid:" + pmid;
            papers.computeIfAbsent(about, key -> new ArrayList<>()).add(notice);
            if (doi != null) {
                dois.computeIfAbsent(about, key -> new TreeSet<>()).add(doi);
            }
        }
    }

    private static void refuse(Place place, Row row, String reason, Told told) {
        String advice = "Download the list again, whole; the rows around this one were read.";
        told.add(place, null, new Told.Fault(reason, advice, String.join(",", row.fields())));
    }

    /** One testimony a paper, in the order of keys, its notices in the order of their dates. */
    List<Testimony> testimonies() {
        List<Testimony> all = new ArrayList<>();
        papers.forEach(
                (about, notices) -> {
                    List<Notice> ordered = notices.stream().distinct().sorted(BY_DATE).toList();
                    all.add(testimony(about, ordered));
                });
        return all;
    }

    private Testimony testimony(String about, List<Notice> notices) {
        List<Related> same =
                dois.getOrDefault(about, Set.of()).stream()
                        .map(doi -> new Related(Related.SAME, doi))
                        .toList();
        return new Testimony(
                RetractionWatchFormat.SOURCE,
                about,
                true,
                notices,
                List.of(),
                null,
                List.of(),
                same);
    }

    private static Notice notice(Row row, String nature) {
        String doi = Ids.doiIn(row.at("RetractionDOI"));
        String reasons = row.at("Reason").replace("+", "").replace(";", "; ").strip();
        String text = reasons.endsWith(";") ? reasons.substring(0, reasons.length() - 1) : reasons;
        return new Notice(
                type(nature),
                RetractionWatchFormat.SOURCE,
                text.isEmpty() ? nature : nature + ": " + text.replace(";  ", "; "),
                doi == null ? null : doi.toLowerCase(Locale.ROOT),
                Ids.pmid(row.at("RetractionPubMedID")),
                date(row.at("RetractionDate")));
    }

    private static NoticeType type(String nature) {
        return switch (nature.toLowerCase(Locale.ROOT)) {
            case "retraction" -> NoticeType.RETRACTION;
            case "expression of concern" -> NoticeType.EXPRESSION_OF_CONCERN;
            case "correction" -> NoticeType.CORRECTION;
            case "reinstatement" -> NoticeType.REINSTATEMENT;
            default -> NoticeType.UNKNOWN;
        };
    }

    /** "9/27/2023 0:00" is month, day, year. */
    private static @Nullable PartialDate date(String printed) {
        String[] parts = printed.split(" ", 2)[0].split("/", 3);
        return parts.length == 3 ? PrintedDates.of(parts[2], parts[0], parts[1]) : null;
    }
}
