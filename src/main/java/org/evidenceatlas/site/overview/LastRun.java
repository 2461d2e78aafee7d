package org.evidenceatlas.site.overview;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evidenceatlas.model.search.OutsideSource;
import org.evidenceatlas.site.words.Days;
import org.evidenceatlas.store.Published;

/**
 * The last run and the state of the sources, in words. Only what a run left behind is told, not
 * what it had to do for it: so a run that goes on after a killed one leaves the same page as one
 * that nothing disturbed. What it did stands in its report.
 *
 * @param counts what the run left behind
 * @param gaps what could not be asked or did not come
 * @param off the sources that were not asked because they are switched off, one sentence each
 * @param sources when each source last answered
 * @param stale the sources whose last answer is too old, one sentence each
 */
public record LastRun(
        List<String> counts,
        List<String> gaps,
        List<String> off,
        List<String> sources,
        List<String> stale) {
    private static final JsonMapper JSON = new JsonMapper();

    /**
     * PubMed and Europe PMC are searched whenever they are named, so two weeks are two silences.
     */
    private static final int SEARCHED_DAYS = 14;

    /** Others are asked about a paper once a month, and so may have nothing to say for a while. */
    private static final int ASKED_DAYS = 45;

    private static final Map<String, String> NAMES =
            Map.of(
                    "pubmed", "PubMed",
                    "crossref", "Crossref",
                    "europe-pmc", "Europe PMC",
                    "retraction-watch", "Retraction Watch");

    /** Those whose word on a retraction is missed, so that every page says where it is. */
    private static final Set<OutsideSource> STATUS =
            EnumSet.of(
                    OutsideSource.PUBMED, OutsideSource.CROSSREF, OutsideSource.RETRACTION_WATCH);

    /** As of the home's last run. */
    public static LastRun of(Published published) {
        Optional<Instant> asOf = published.asOf();
        List<String> sources = new ArrayList<>();
        List<String> stale = new ArrayList<>();
        JsonNode report = tree(published.report().orElse("{}"));
        List<OutsideSource> off = off(report);
        Map<String, Instant> answered = published.answered();
        answered.forEach(
                (source, at) -> {
                    String name = NAMES.getOrDefault(source, source);
                    sources.add(name + " last answered on " + Days.of(at) + ".");
                    asOf.filter(now -> isStale(source, at, now))
                            .filter(now -> off.stream().noneMatch(o -> isTold(o, source)))
                            .ifPresent(now -> stale.add(silence(source, name, at)));
                });
        for (OutsideSource source : off) {
            if (STATUS.contains(source)) {
                stale.add(unasked(source, Optional.ofNullable(answered.get(source.key()))));
            }
        }
        List<String> said =
                off.stream().map(one -> one.words() + ": not asked: switched off.").toList();
        return new LastRun(counts(report, asOf), gaps(report), said, sources, stale);
    }

    private static List<OutsideSource> off(JsonNode report) {
        List<OutsideSource> off = new ArrayList<>();
        report.path("off").forEach(one -> OutsideSource.of(one.asText()).ifPresent(off::add));
        return off;
    }

    /** Whether it is told of a source that it is switched off, so that its silence need not be. */
    private static boolean isTold(OutsideSource off, String source) {
        return STATUS.contains(off) && off.key().equals(source);
    }

    private static String unasked(OutsideSource source, Optional<Instant> answered) {
        return source.words()
                + " was not asked: it is switched off on this site. "
                + answered.map(
                                at ->
                                        "It last answered on "
                                                + Days.of(at)
                                                + ". What it says since, such as a retraction, is"
                                                + " not known here.")
                        .orElse("What it says, such as a retraction, is not known here.");
    }

    private static boolean isStale(String source, Instant at, Instant now) {
        return at.plus(Duration.ofDays(days(source))).isBefore(now);
    }

    private static int days(String source) {
        boolean searched = source.equals("pubmed") || source.equals("europe-pmc");
        return searched ? SEARCHED_DAYS : ASKED_DAYS;
    }

    private static String silence(String source, String name, Instant at) {
        return name
                + " last answered on "
                + Days.of(at)
                + ", more than "
                + days(source)
                + " days before the last run. What it says since, such as a retraction, is not"
                + " known here.";
    }

    private static List<String> counts(JsonNode report, Optional<Instant> asOf) {
        if (report.isEmpty() || asOf.isEmpty()) {
            return List.of();
        }
        JsonNode studies = report.path("studies");
        List<String> counts = new ArrayList<>();
        counts.add("As of " + Days.of(asOf.get()) + ".");
        int pages = studies.path("published").asInt();
        counts.add(pages == 1 ? "1 page stands." : pages + " pages stand.");
        some(studies.path("held"), "study is held", "studies are held", counts);
        some(studies.path("rejected"), "is not for this atlas", "are not for this atlas", counts);
        some(studies.path("failed"), "could not be worked on", "could not be worked on", counts);
        some(
                report.path("records").path("refused"),
                "part of its sources could not be read",
                "parts of its sources could not be read",
                counts);
        return counts;
    }

    /** Says how many, where there are any. */
    private static void some(JsonNode count, String one, String more, List<String> into) {
        int many = count.asInt();
        if (many > 0) {
            into.add(many + " " + (many == 1 ? one : more) + ".");
        }
    }

    private static List<String> gaps(JsonNode report) {
        List<String> gaps = new ArrayList<>();
        JsonNode search = report.path("search");
        for (JsonNode part : search.path("searches")) {
            part.path("faults").forEach(one -> gaps.add("PubMed: " + one.asText()));
        }
        int missing = search.path("missing").size();
        if (missing > 0) {
            gaps.add("PubMed: " + missing + " records that it found did not come.");
        }
        for (JsonNode asked : report.path("asked")) {
            String source = asked.path("source").asText();
            for (JsonNode gap : asked.path("gaps")) {
                int about = gap.path("about").size();
                gaps.add(
                        NAMES.getOrDefault(source, source)
                                + " could not be asked"
                                + (about == 0
                                        ? ""
                                        : " about " + about + (about == 1 ? " paper" : " papers"))
                                + ": "
                                + gap.path("reason").asText());
            }
        }
        return gaps;
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(
                    "The report of the last run is no JSON; `atlas doctor` checks the home.",
                    broken);
        }
    }
}
