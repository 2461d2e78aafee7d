package org.evidenceatlas.stage.acquire.eutils;

import java.util.List;
import org.evidenceatlas.model.search.DateLimits;
import org.evidenceatlas.model.search.SearchLog;
import org.jspecify.annotations.Nullable;

/**
 * The answer of one esearch.
 *
 * @param count how many records the query has, by PubMed's count
 * @param pmids those named, at most {@link Eutils#MOST}
 * @param session under which the answer is kept on the server; null if it is not
 * @param translation the query as PubMed understood it; empty where it did not say
 * @param remarks PubMed's own warnings
 */
record Found(
        @Nullable DateLimits dates,
        int count,
        List<String> pmids,
        @Nullable Session session,
        String translation,
        List<String> remarks) {
    Found {
        pmids = List.copyOf(pmids);
        remarks = List.copyOf(remarks);
    }

    /** The history server's name for an answer: {@code WebEnv} and {@code query_key}. */
    record Session(String webEnv, String queryKey) {}

    /** Whether this could be fetched through one query. */
    boolean fits() {
        return count <= Eutils.MOST;
    }

    /** Whether as many are named as are counted. */
    boolean agrees() {
        return count == pmids.size();
    }

    SearchLog.Part part() {
        return new SearchLog.Part(dates, count, pmids.size());
    }
}
