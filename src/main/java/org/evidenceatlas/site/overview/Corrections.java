package org.evidenceatlas.site.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evidenceatlas.model.PartialDate;
import org.evidenceatlas.model.page.Page;
import org.evidenceatlas.model.page.Revision;
import org.evidenceatlas.model.study.Study;
import org.evidenceatlas.site.evidence.Banners;
import org.evidenceatlas.site.view.Link;
import org.evidenceatlas.site.words.Days;
import org.evidenceatlas.store.Published;
import org.jspecify.annotations.Nullable;

/** Finds the revisions that changed a published page. */
public final class Corrections {
    private static final int SHOWN = 60;

    /** The parts of a page, as a revision's reason names them, in words. */
    private static final Map<String, String> PARTS = parts();

    private record Change(String slug, Revision revision, boolean newest) {}

    private Corrections() {}

    private static Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("statements", "sentences");
        parts.put("badges", "badges");
        parts.put("status", "what is known of the paper's standing");
        parts.put("bibliography", "bibliography");
        return parts;
    }

    /** All changes of what is published, of which the newest are shown. */
    public static CorrectionsView of(Published published) {
        List<Change> changes = new ArrayList<>();
        published
                .latest()
                .forEach(
                        (slug, latest) -> {
                            if (latest > 1) {
                                for (Revision one : published.revisions(slug)) {
                                    if (one.number() > 1) {
                                        changes.add(new Change(slug, one, one.number() == latest));
                                    }
                                }
                            }
                        });
        changes.sort(
                Comparator.comparing((Change one) -> one.revision().date())
                        .reversed()
                        .thenComparing(Change::slug)
                        .thenComparing(one -> -one.revision().number()));
        return new CorrectionsView(
                changes.size(),
                changes.stream().limit(SHOWN).map(one -> line(published, one)).toList());
    }

    private static CorrectionsView.Line line(Published published, Change change) {
        Revision revision = change.revision();
        Page page =
                published
                        .page(change.slug())
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                "No page " + change.slug() + " in the home."));
        Study study = page.verdict().examination().draft().classification().study();
        List<String> met = List.of(revision.reason().replace("changed: ", "").split(", ", -1));
        boolean status = met.contains("status");
        String why =
                !change.newest()
                        ? "The page was changed again since; its history tells more."
                        : status
                                ? Banners.heading(study.status().value())
                                : "The paper's record, or a rule of this atlas, was changed.";
        return new CorrectionsView.Line(
                new Link(
                        study.primary().title().plain(), "/evidence/" + change.slug() + "/history"),
                Days.of(revision.date()),
                words(met),
                why,
                change.newest() ? took(study.primary().dates().revised(), revision.date()) : "");
    }

    private static String words(List<String> met) {
        List<String> known =
                PARTS.entrySet().stream()
                        .filter(part -> met.contains(part.getKey()))
                        .map(Map.Entry::getValue)
                        .toList();
        return known.isEmpty() ? String.join(", ", met) : String.join(", ", known);
    }

    /** The time between two dates in words; empty where the first is not known to the day. */
    private static String took(@Nullable PartialDate record, Instant ours) {
        if (record == null || record.month() == null || record.day() == null) {
            return "";
        }
        LocalDate from = LocalDate.of(record.year(), record.month(), 1).plusDays(record.day() - 1L);
        long days = ChronoUnit.DAYS.between(from, ours.atZone(ZoneOffset.UTC).toLocalDate());
        if (days < 0) {
            return "";
        }
        return days == 0 ? "the same day" : days == 1 ? "1 day" : days + " days";
    }
}
