package org.evidenceatlas.stage.acquire.eutils;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.evidenceatlas.model.record.Refusal;
import org.evidenceatlas.model.search.Batch;
import org.evidenceatlas.model.search.SearchLog;
import org.evidenceatlas.model.search.SearchWish;
import org.evidenceatlas.pack.Secret;
import org.evidenceatlas.stage.acquire.eutils.http.Circumstances;
import org.evidenceatlas.stage.acquire.eutils.http.Patience;
import org.evidenceatlas.stage.acquire.xml.Limits;

/** A search of the fake PubMed in a time of its own, and what was kept of it. */
public final class Searching implements AutoCloseable {
    /** The query of every test. */
    public static final String QUERY =
            "\"chronic fatigue syndrome\"[Title/Abstract] OR ME/CFS[tiab]";

    /** A usual patience, but for what passes in real time. */
    public static final Patience PATIENCE =
            new Patience(
                    4,
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(30),
                    Duration.ofMinutes(10),
                    Duration.ofSeconds(2),
                    Duration.ofMillis(600),
                    Duration.ofMillis(800),
                    1 << 22);

    final VirtualTime time = new VirtualTime();
    final FakePubMed server = new FakePubMed(time::nanos);
    final List<Batch> kept = new ArrayList<>();

    /** What servers are asked under, in this time. */
    public static Circumstances circumstances(VirtualTime time) {
        return new Circumstances(time, new Random(1), PATIENCE);
    }

    SearchLog all() {
        return search(SearchWish.all(QUERY), Secret.NONE);
    }

    SearchLog search(SearchWish wish, Secret key) {
        return new PubMed(server.access(key), circumstances(time), Limits.USUAL)
                .search(wish, kept::add);
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
