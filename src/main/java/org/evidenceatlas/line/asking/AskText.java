package org.evidenceatlas.line.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.evidenceatlas.model.search.AskLog;
import org.evidenceatlas.model.search.OutsideSource;

/** The asking of sources as lines of a run's report. */
public final class AskText {
    private static final int NAMED = 20;

    private AskText() {}

    /** What was asked and what came, to stand among the counts. */
    public static List<String> counts(List<AskLog> asked) {
        List<String> lines = new ArrayList<>();
        for (AskLog one : asked) {
            lines.add(
                    String.format(
                            Locale.ROOT,
                            "  %-10s %d to ask for, %d answered%s (%s)",
                            one.source(),
                            one.due(),
                            one.answered(),
                            one.unknown() == 0 ? "" : ", " + one.unknown() + " not known there",
                            one.why()));
        }
        return lines;
    }

    /** What was not asked, because the configuration says so. */
    public static List<String> off(List<OutsideSource> off) {
        return off.stream()
                .map(one -> "  not asked  " + one.key() + ": switched off (" + one.off() + ")")
                .toList();
    }

    /** What could not be asked, by name; empty if all was. */
    public static List<String> troubles(List<AskLog> asked) {
        List<String> lines = new ArrayList<>();
        for (AskLog log : asked) {
            if (!log.gaps().isEmpty()) {
                lines.add("");
                lines.add(
                        "Could not be asked of "
                                + log.source()
                                + "; what came is kept, and the next run asks just for the rest:");
            }
            log.gaps().forEach(gap -> lines.add("  " + words(gap)));
        }
        return lines;
    }

    private static String words(AskLog.Gap gap) {
        List<String> about = gap.about();
        if (about.isEmpty()) {
            return gap.reason();
        }
        int more = about.size() - NAMED;
        return gap.reason()
                + " It was about "
                + String.join(", ", about.subList(0, Math.min(NAMED, about.size())))
                + (more > 0 ? " and " + more + " more (--format json has all)." : ".");
    }
}
