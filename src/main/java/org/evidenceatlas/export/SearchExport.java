package org.evidenceatlas.export;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.model.search.FlowCounts;
import org.evidenceatlas.model.search.SearchLog;
import org.evidenceatlas.store.Codec;
import org.evidenceatlas.store.Runs;
import org.jspecify.annotations.Nullable;

/**
 * How the literature of a home was searched, for a methods section: the PRISMA-S log of every run
 * that asked a database, and the PRISMA flow counts of the last run that worked on all studies.
 */
public final class SearchExport {
    private SearchExport() {}

    /** The part of a run's report that is read back. */
    private record Kept(Instant asOf, @Nullable SearchLog search, @Nullable FlowCounts flow) {}

    private record Run(Instant asOf, SearchLog search) {}

    private record Whole(
            List<Run> searches, @Nullable Instant flowAsOf, @Nullable FlowCounts flow) {}

    /** As JSON, searches in the order of the runs. */
    public static String json(Runs runs) {
        List<Run> searches = new ArrayList<>();
        Kept last = null;
        for (String report : runs.reports()) {
            Kept kept = Codec.read(report.getBytes(StandardCharsets.UTF_8), Kept.class);
            if (kept.search() != null) {
                searches.add(new Run(kept.asOf(), kept.search()));
            }
            last = kept.flow() == null ? last : kept;
        }
        return Codec.pretty(
                new Whole(
                        searches,
                        last == null ? null : last.asOf(),
                        last == null ? null : last.flow()));
    }
}
