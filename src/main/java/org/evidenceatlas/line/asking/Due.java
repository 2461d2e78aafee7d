package org.evidenceatlas.line.asking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.evidenceatlas.model.PartialDate;
import org.evidenceatlas.model.record.SourceRecord;
import org.jspecify.annotations.Nullable;

/**
 * Which documents a source is to be asked about: those never asked about, and those whose last
 * asking is too long ago. Papers of the last years are asked about four times as often, because
 * most notices come within a few years of the paper.
 *
 * @param asOf the run's time
 * @param days after which an older paper is asked about again
 */
record Due(Instant asOf, int days) {
    /** Stands before the PMCID of a text that was asked for. */
    static final String PMCID = "pmcid:";

    private static final int YOUNG_YEARS = 3;
    private static final int OFTENER = 4;

    /**
     * For texts that were not there: most never will be, and those that come do so when a
     * publisher's embargo of half a year or a year ends. So they are waited for longer.
     *
     * @param days after which a text of the last years is asked for again; of an older paper after
     *     four times as many
     */
    static Due ofTexts(Instant asOf, int days) {
        return new Due(asOf, (int) Math.min(Integer.MAX_VALUE, (long) OFTENER * days));
    }

    /** The keys of their DOIs: never asked first, then by the last asking, then by key. */
    List<String> dois(List<SourceRecord> records, Map<String, Instant> asked) {
        Map<String, Boolean> young = new HashMap<>();
        for (SourceRecord record : records) {
            String doi = record.report().ids().doi();
            if (doi != null) {
                young.merge(
                        "doi:" + doi.toLowerCase(Locale.ROOT),
                        isYoung(record.report().dates().first()),
                        Boolean::logicalOr);
            }
        }
        return young.entrySet().stream()
                .filter(one -> isDue(asked.get(one.getKey()), one.getValue()))
                .map(Map.Entry::getKey)
                .sorted(
                        Comparator.comparing((String key) -> asked.getOrDefault(key, Instant.MIN))
                                .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /**
     * The PMCIDs of texts never asked for, and of those that were not there the last time.
     *
     * @param held PMCIDs of the texts that the home has
     */
    Set<String> texts(List<SourceRecord> records, Map<String, Instant> asked, Set<String> held) {
        Map<String, Boolean> young = new HashMap<>();
        for (SourceRecord record : records) {
            String pmcid = record.report().ids().pmcid();
            if (pmcid != null) {
                boolean fresh = isYoung(record.report().dates().first());
                young.merge(pmcid, fresh, Boolean::logicalOr);
            }
        }
        return young.entrySet().stream()
                .filter(one -> isOpen(one.getKey(), asked, held))
                .filter(one -> isDue(asked.get(PMCID + one.getKey()), one.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isOpen(String pmcid, Map<String, Instant> asked, Set<String> held) {
        return !asked.containsKey(PMCID + pmcid) || !held.contains(pmcid);
    }

    private boolean isDue(@Nullable Instant last, boolean young) {
        int wait = young ? Math.max(1, days / OFTENER) : days;
        return last == null || !last.plus(Duration.ofDays(wait)).isAfter(asOf);
    }

    private boolean isYoung(@Nullable PartialDate published) {
        int year = LocalDate.ofInstant(asOf, ZoneOffset.UTC).getYear();
        return published != null && published.year() > year - YOUNG_YEARS;
    }
}
