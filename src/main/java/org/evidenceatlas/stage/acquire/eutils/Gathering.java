package org.evidenceatlas.stage.acquire.eutils;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.evidenceatlas.model.record.Refusal;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.model.search.Batch;
import org.evidenceatlas.model.search.SearchLog;
import org.evidenceatlas.model.search.SearchWish;
import org.evidenceatlas.stage.Unanswered;
import org.evidenceatlas.stage.acquire.pubmed.PubmedXml;
import org.evidenceatlas.stage.acquire.xml.Limits;
import org.jspecify.annotations.Nullable;

/**
 * Fetches what was found and is not there yet. A part of which nothing is there is fetched through
 * the server's history; what did not come that way, or is left of an earlier attempt, is asked for
 * by its PMIDs. What does not come even so is missing.
 */
final class Gathering {
    private static final int BATCH = 200;
    private static final String ORIGIN = "pubmed";

    private final Eutils eutils;
    private final SearchWish wish;
    private final Limits limits;
    private final Consumer<Batch> keep;
    private final Set<String> found = new HashSet<>();
    private final Set<String> settled = new HashSet<>();
    private final Set<String> missing = new LinkedHashSet<>();
    private final Set<String> left = new HashSet<>();
    private final Set<String> remarks = new LinkedHashSet<>();
    private int retrieved;
    private int refused;
    private int batches;

    Gathering(Eutils eutils, SearchWish wish, Limits limits, Consumer<Batch> keep) {
        this.eutils = eutils;
        this.wish = wish;
        this.limits = limits;
        this.keep = keep;
    }

    /** What earlier searches found and did not receive. */
    void owed() {
        gather(wish.owed(), null);
    }

    /** What a part of an answer names. */
    void part(Found part) {
        found.addAll(part.pmids());
        gather(part.pmids(), part.session());
    }

    private void gather(List<String> pmids, Found.@Nullable Session session) {
        List<String> wanted = open(pmids);
        int room = Math.max(0, wish.limit() - retrieved);
        if (wanted.size() > room) {
            left.addAll(wanted.subList(room, wanted.size()));
            wanted = wanted.subList(0, room);
        }
        if (session != null && wanted.size() == pmids.size()) {
            throughHistory(session, Set.copyOf(pmids));
        } else {
            byName(wanted);
        }
        byName(open(wanted));
        missing.addAll(open(wanted));
    }

    /** Those of which nothing has come, and which have not been asked for in vain. */
    private List<String> open(List<String> pmids) {
        return pmids.stream()
                .filter(one -> !settled.contains(one) && !missing.contains(one))
                .filter(one -> !wish.held().contains(one) && !left.contains(one))
                .toList();
    }

    private void throughHistory(Found.Session session, Set<String> expected) {
        for (int start = 0; start < expected.size(); start += BATCH) {
            int size = Math.min(BATCH, expected.size() - start);
            try {
                Fetched fetched = eutils.fetch(session, start, size);
                if (fetched instanceof Fetched.SessionGone gone) {
                    remarks.add(
                            "The session was lost ("
                                    + gone.words()
                                    + "); the rest was asked for by PMID.");
                    return;
                }
                deliver(fetched, expected);
            } catch (Unanswered none) {
                remarks.add(none.reason());
            }
        }
    }

    private void byName(List<String> pmids) {
        for (int start = 0; start < pmids.size(); start += BATCH) {
            List<String> some = pmids.subList(start, Math.min(pmids.size(), start + BATCH));
            try {
                deliver(eutils.fetch(some), Set.copyOf(some));
            } catch (Unanswered none) {
                remarks.add(none.reason());
            }
        }
    }

    private void deliver(Fetched fetched, Set<String> expected) {
        if (!(fetched instanceof Fetched.Records set)) {
            return;
        }
        batches++;
        List<SourceRecord> records = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        new PubmedXml(
                        limits,
                        record -> sort(record, expected, records, refusals),
                        // What a set that broke off does not hold whole is asked for again.
                        refusal ->
                                refusals.addAll(set.whole() ? List.of(placed(refusal)) : List.of()))
                .read(ORIGIN, new ByteArrayInputStream(set.xml()));
        Batch batch = new Batch(records, refusals);
        settled.addAll(batch.unreadable());
        retrieved += records.size();
        refused += refusals.size();
        keep.accept(batch);
    }

    /** Takes what was asked for, once; what nobody asked for is refused by name. */
    private void sort(
            SourceRecord record,
            Set<String> expected,
            List<SourceRecord> records,
            List<Refusal> refusals) {
        String pmid = String.valueOf(record.report().ids().pmid());
        if (!expected.contains(pmid)) {
            refusals.add(
                    new Refusal(
                            ORIGIN + ", batch " + batches,
                            "",
                            null,
                            "The record of PMID " + pmid + " was sent, but nobody asked for it.",
                            "If the query should find it, widen the query in the pack."));
        } else if (settled.add(pmid)) {
            records.add(record);
        }
    }

    private Refusal placed(Refusal refusal) {
        return new Refusal(
                refusal.source() + ", batch " + batches,
                refusal.position(),
                refusal.pmid(),
                refusal.reason(),
                "The others of the batch are kept. " + refusal.advice(),
                refusal.excerpt());
    }

    /** What was asked, what came, and what did not. */
    SearchLog log(String platform, Instant begun, List<SearchLog.Search> searches) {
        return new SearchLog(
                "PubMed",
                platform,
                wish.query(),
                wish.since(),
                wish.why(),
                begun,
                searches,
                found.size(),
                (int) found.stream().filter(wish.held()::contains).count(),
                retrieved,
                refused,
                left.size(),
                List.copyOf(remarks),
                List.copyOf(missing));
    }
}
