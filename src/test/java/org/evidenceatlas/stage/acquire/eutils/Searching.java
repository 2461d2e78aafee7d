package org.evidenceatlas.stage.acquire.eutils;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.evidenceatlas.model.access.Secret;
import org.evidenceatlas.model.record.Refusal;
import org.evidenceatlas.model.search.Batch;
import org.evidenceatlas.model.search.SearchLog;
import org.evidenceatlas.model.search.SearchWish;
import org.evidenceatlas.stage.acquire.http.Circumstances;
import org.evidenceatlas.stage.acquire.http.Patience;
import org.evidenceatlas.stage.acquire.xml.Limits;

/** A search of the fake PubMed in a time of its own, and what was kept of it. */
public final class Searching implements AutoCloseable {
    /** The query of every test. */
    public static final String QUERY =
            "\"chronic fatigue syndrome\"[Title/Abstract] OR ME/CFS[tiab]";

    /** A usual patience, with a smaller limit of bytes. */
    public static final Patience PATIENCE = patience(Duration.ofSeconds(60));

    final VirtualTime time = new VirtualTime();
    final FakePubMed server = new FakePubMed(time::nanos);
    final List<Batch> kept = new ArrayList<>();

    /** A patience for slow answers, which pass in real time. */
    private static Patience patience(Duration whole) {
        return new Patience(
                4,
                Duration.ofSeconds(1),
                Duration.ofSeconds(30),
                Duration.ofMinutes(10),
                Duration.ofSeconds(10),
                whole,
                whole,
                1 << 22);
    }

    /** What servers are asked under, in this time. */
    public static Circumstances circumstances(VirtualTime time) {
        return new Circumstances(time, new Random(1), PATIENCE);
    }

    SearchLog all() {
        return search(SearchWish.all(QUERY), Secret.NONE);
    }

    SearchLog search(SearchWish wish, Secret key) {
        return search(wish, key, circumstances(time));
    }

    /** All, where no answer may take longer. */
    SearchLog allWithin(Duration whole) {
        return search(
                SearchWish.all(QUERY),
                Secret.NONE,
                new Circumstances(time, new Random(1), patience(whole)));
    }

    private SearchLog search(SearchWish wish, Secret key, Circumstances under) {
        return new PubMed(server.access(key), under, Limits.USUAL).search(wish, kept::add);
    }

    List<String> received() {
        return kept.stream().flatMap(batch -> batch.received().stream()).toList();
    }

    List<Refusal> refusals() {
        return kept.stream().flatMap(batch -> batch.refusals().stream()).toList();
    }

    @Override
    public void close() {
        server.close();
    }
}
