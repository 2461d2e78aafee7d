package org.evidenceatlas.line;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evidenceatlas.model.record.Refusal;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.model.testimony.Testimony;
import org.evidenceatlas.stage.Intake;
import org.evidenceatlas.store.Codec;
import org.evidenceatlas.store.Home;
import org.evidenceatlas.store.Ledger;
import org.evidenceatlas.store.Records;
import org.evidenceatlas.store.Shape;
import org.evidenceatlas.store.Testimonies;

/** Keeps what comes in, up to a limit, and counts it. */
final class Arrivals implements Intake {
    private final Records records;
    private final Testimonies testimonies;
    private final Ledger ledger;
    private final Set<String> before;
    private final Order order;
    private final Progress progress;
    private final List<Refusal> refused = new ArrayList<>();
    private int in;
    private int fresh;
    private int changed;
    private int said;
    private int inBefore;
    private int refusedBefore;

    Arrivals(Home home, Order order, Progress progress) {
        this.records = home.records();
        this.testimonies = home.testimonies();
        this.ledger = home.ledger();
        this.before = records.known();
        this.order = order;
        this.progress = progress;
    }

    @Override
    public void record(SourceRecord record) {
        if (in >= order.limit()) {
            return;
        }
        in++;
        Instant seen = order.asOf();
        switch (records.add(record, seen, before)) {
            case NEW -> fresh++;
            case CHANGED -> changed++;
            case KNOWN -> {}
        }
        progress.step();
    }

    @Override
    public void testified(String origin, Testimony testimony) {
        said += testimonies.add(testimony, origin, order.asOf()) ? 1 : 0;
        testimonies.asked(testimony.source(), testimony.about(), order.asOf());
    }

    @Override
    public void listed(String source) {
        testimonies.read(source, order.asOf());
    }

    @Override
    public void refused(Refusal refusal) {
        refused.add(refusal);
    }

    @Override
    public boolean knows(String source) {
        inBefore = in;
        refusedBefore = refused.size();
        Optional<Ledger.Reading> reading =
                ledger.reading(shaped(source)).filter(one -> one.records() <= room());
        reading.ifPresent(
                one -> {
                    in += one.records();
                    refused.addAll(one.refused());
                });
        return reading.isPresent();
    }

    @Override
    public void whole(String source) {
        if (room() > 0) { // Else the rest of it may have been left.
            List<Refusal> its = refused.subList(refusedBefore, refused.size());
            ledger.keep(shaped(source), new Ledger.Reading(in - inBefore, its));
        }
    }

    /** A record with a new component must be read again. */
    private static String shaped(String source) {
        return Codec.hash(List.of(source, Shape.of(SourceRecord.class)));
    }

    /** How many more may come. */
    int room() {
        return order.limit() - in;
    }

    RunReport.Records counts() {
        return new RunReport.Records(
                in, fresh, changed, in - fresh - changed, refused.size(), said);
    }

    List<Refusal> refusals() {
        return List.copyOf(refused);
    }
}
