package org.evidenceatlas.line;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.evidenceatlas.model.record.Refusal;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.stage.acquire.Intake;
import org.evidenceatlas.store.Records;

/** Keeps what comes in, up to a limit, and counts it. */
final class Arrivals implements Intake {
    private final Records records;
    private final Set<String> before;
    private final Order order;
    private final Progress progress;
    private final List<Refusal> refused = new ArrayList<>();
    private int in;
    private int fresh;
    private int changed;

    Arrivals(Records records, Order order, Progress progress) {
        this.records = records;
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
    public void refused(Refusal refusal) {
        refused.add(refusal);
    }

    /** How many more may come. */
    int room() {
        return order.limit() - in;
    }

    RunReport.Records counts() {
        return new RunReport.Records(in, fresh, changed, in - fresh - changed, refused.size());
    }

    List<Refusal> refusals() {
        return List.copyOf(refused);
    }
}
