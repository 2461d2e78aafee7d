package org.evidenceatlas.line.pubmed;

import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.model.search.FlowCounts;
import org.evidenceatlas.model.search.SearchLog;

/** A search as lines of a run's report. */
public final class SearchText {
    private static final int NAMED = 20;

    private SearchText() {}

    /** What was asked and what came, to stand among the counts. */
    public static List<String> counts(SearchLog log) {
        String asked =
                log.since() == null
                        ? "everything"
                        : "what was entered or revised since " + log.since();
        List<String> lines = new ArrayList<>();
        lines.add("  pubmed     " + asked + " (" + log.why() + ")");
        lines.add(
                "             found "
                        + log.found()
                        + ", received "
                        + log.retrieved()
                        + (log.before() > 0 ? ", received before " + log.before() : "")
                        + (log.refused() > 0 ? ", refused " + log.refused() : "")
                        + (log.left() > 0 ? ", left for later by --limit " + log.left() : "")
                        + ", missing "
                        + log.missing().size());
        return lines;
    }

    /** The boxes of the PRISMA flow diagram, over the whole home. */
    public static String flow(FlowCounts flow) {
        int excluded = flow.excluded().stream().mapToInt(FlowCounts.Excluded::count).sum();
        return "  flow       identified "
                + flow.identified()
                + ", duplicates "
                + flow.joined()
                + ", screened "
                + flow.screened()
                + ", excluded "
                + excluded
                + ", held "
                + flow.held()
                + ", failed "
                + flow.failed()
                + ", included "
                + flow.included();
    }

    /** What did not come, and what PubMed remarked, by name; empty if all is well. */
    public static List<String> troubles(SearchLog log) {
        List<String> lines = new ArrayList<>();
        section(
                lines,
                "PubMed did not answer whole; run again to go on with the same search, what has"
                        + " come is kept:",
                log.faults());
        section(
                lines,
                "Missing: PubMed was asked for these PMIDs and did not give them; the next run asks"
                        + " for them again:",
                missing(log.missing()));
        List<String> remarks = new ArrayList<>(log.remarks());
        log.searches().forEach(search -> remarks.addAll(search.remarks()));
        section(lines, "Remarked while PubMed was asked:", remarks.stream().distinct().toList());
        return lines;
    }

    private static List<String> missing(List<String> pmids) {
        if (pmids.isEmpty()) {
            return List.of();
        }
        String named = String.join(", ", pmids.subList(0, Math.min(NAMED, pmids.size())));
        int more = pmids.size() - NAMED;
        return List.of(more > 0 ? named + " and " + more + " more (--format json has all)" : named);
    }

    private static void section(List<String> lines, String title, List<String> entries) {
        if (!entries.isEmpty()) {
            lines.add("");
            lines.add(title);
            entries.forEach(one -> lines.add("  " + one));
        }
    }
}
