package org.evidenceatlas.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.evidenceatlas.line.asking.AskText;
import org.evidenceatlas.line.pubmed.SearchText;
import org.evidenceatlas.model.record.Refusal;

/** A run report as plain lines for a person. */
public final class ReportText {
    /** So many are named one by one, also where they are all. */
    private static final int FEW = 5;

    /** How many studies are named in one line; the report that the home keeps has all. */
    private static final int NAMED = 20;

    private ReportText() {}

    /** The counts, then everything that needs a look, by name. */
    public static String of(RunReport report) {
        StringBuilder text = new StringBuilder();
        RunReport.Records in = report.records();
        RunReport.Studies out = report.studies();
        line(text, "Run as of %s", report.asOf());
        line(text, "  in         %d records", in.in());
        line(text, "  new        %d", in.fresh());
        line(text, "  changed    %d", in.changed());
        line(text, "  refused    %d", in.refused());
        if (in.said() > 0) {
            line(text, "  new words of other sources about documents: %d", in.said());
        }
        if (report.search() != null) {
            lines(text, SearchText.counts(report.search()));
        }
        lines(text, AskText.counts(report.asked()));
        lines(text, AskText.off(report.off()));
        line(
                text,
                "  published  %d pages (%d new, %d revised, %d as they were)",
                out.published(),
                out.fresh(),
                out.revised(),
                out.unchanged());
        if (out.standing() > 0) {
            line(
                    text,
                    "  standing   %d of these pages are of an earlier run; this run did not publish"
                            + " their studies",
                    out.standing());
        }
        line(text, "  held       %d", out.held());
        line(text, "  rejected   %d", out.rejected());
        line(text, "  notices    %d", out.notices());
        line(text, "  failed     %d", out.failed());
        if (out.ended() > 0) {
            line(text, "  stopped    %d where --upto asked", out.ended());
        }
        line(text, "  work       %s", work(report.work()));
        redone(text, report);
        if (report.flow() != null) {
            lines(text, List.of(SearchText.flow(report.flow())));
        }
        line(text, "  seconds    %.1f", report.seconds());
        if (report.search() != null) {
            lines(text, SearchText.troubles(report.search()));
        }
        lines(text, AskText.troubles(report.asked()));
        refusals(text, report.refused());
        entries(text, "Failed (a fault of the program; please report it):", report.failed());
        entries(text, "Held:", report.held());
        entries(text, "Notices, which get no page of their own:", report.notices());
        entries(text, "Rejected:", report.rejected());
        return text.toString();
    }

    private static String work(List<RunReport.StageWork> work) {
        return String.join(
                ", ", work.stream().map(one -> one.stage() + " " + one.worked()).toList());
    }

    /** By name, as many as can be read, unless it is all of them for one reason. */
    private static void redone(StringBuilder text, RunReport report) {
        Map<String, List<String>> reasons = new TreeMap<>();
        report.redone()
                .forEach(
                        one ->
                                reasons.computeIfAbsent(one.why(), any -> new ArrayList<>())
                                        .add(one.name()));
        int all = report.studies().all() + report.studies().notices();
        reasons.forEach(
                (why, names) -> {
                    int size = names.size();
                    boolean whole = all > FEW && (size == all || size == report.studies().all());
                    String who = whole ? "all " + size : named(names);
                    line(text, "  redone     %s (%s)", who, why);
                });
    }

    private static String named(List<String> names) {
        int shown = Math.min(NAMED, names.size());
        String more = shown < names.size() ? " and " + (names.size() - shown) + " more" : "";
        return String.join(", ", names.subList(0, shown)) + more;
    }

    private static void refusals(StringBuilder text, List<Refusal> refused) {
        if (!refused.isEmpty()) {
            line(text, "%nRefused:");
        }
        for (Refusal one : refused) {
            String position = one.position().isEmpty() ? "" : ", " + one.position();
            String pmid = one.pmid() == null ? "" : ", PMID " + one.pmid();
            line(text, "  %s%s%s: %s %s", one.source(), position, pmid, one.reason(), one.advice());
        }
        if (!refused.isEmpty()) {
            line(text, "  What it was, as far as it is kept, is shown by: atlas show --refused");
        }
    }

    private static void entries(StringBuilder text, String title, List<RunReport.Entry> entries) {
        if (!entries.isEmpty()) {
            line(text, "%n%s", title);
        }
        for (RunReport.Entry one : entries) {
            line(text, "  %s %s", one.study(), one.title());
            one.reasons().forEach(reason -> line(text, "    %s", reason));
            if (one.standing() != null) {
                line(
                        text,
                        "    The page published before still stands: /evidence/%s",
                        one.standing());
            }
        }
    }

    private static void lines(StringBuilder text, List<String> lines) {
        lines.forEach(one -> text.append(one).append('\n'));
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format.replace("%n", "\n"), values)).append('\n');
    }
}
