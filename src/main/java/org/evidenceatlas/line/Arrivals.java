package org.evidenceatlas.line;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evidenceatlas.line.pubmed.Deletions;
import org.evidenceatlas.model.record.Refusal;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.model.testimony.Testimony;
import org.evidenceatlas.stage.Intake;
import org.evidenceatlas.stage.acquire.Acquirer;
import org.evidenceatlas.store.Codec;
import org.evidenceatlas.store.Home;
import org.evidenceatlas.store.Ledger;
import org.evidenceatlas.store.Records;
import org.evidenceatlas.store.Shape;
import org.evidenceatlas.store.Testimonies;

/**
 * Keeps what comes in, up to a limit, and counts it. It is kept in parts, so that a run that dies
 * while it reads loses no more than one, and no transaction waits for a source that is slow.
 */
final class Arrivals implements Intake {
    /** Records of a part: seconds of reading, and a commit costs nothing beside so many. */
    static final int PART = 1000;

    /** Characters of a part, so that it takes little memory also where records are long. */
    private static final int PART_CHARS = 1 << 23;

    /** A source that was read to its end, under the hash of what it is. */
    private record Whole(String source, Ledger.Reading reading) {}

    /** What a source said, and where. */
    private record Word(String origin, Testimony testimony) {}

    private final Home home;
    private final Records records;
    private final Testimonies testimonies;
    private final Ledger ledger;
    private final Set<String> before;
    private final Set<String> keys = new HashSet<>();
    private final Deletions deletions;
    private final Order order;
    private final Progress progress;
    private final List<Refusal> refused = new ArrayList<>();
    private final List<SourceRecord> part = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();
    private final List<String> lists = new ArrayList<>();
    private final List<Whole> wholes = new ArrayList<>();
    private int partChars;
    private int in;
    private int fresh;
    private int changed;
    private int said;
    private int inBefore;
    private int refusedBefore;

    Arrivals(Home home, Order order, Progress progress) {
        this.home = home;
        this.records = home.records();
        this.testimonies = home.testimonies();
        this.ledger = home.ledger();
        this.before = records.known();
        this.before.forEach(known -> keys.add(known.substring(0, known.lastIndexOf(' '))));
        this.deletions = new Deletions(testimonies.current(Acquirer.PUBMED));
        this.order = order;
        this.progress = progress;
    }

    @Override
    public void record(SourceRecord record) {
        if (in >= order.limit()) {
            return;
        }
        in++;
        keys.add(record.key());
        deletions.undone(record).ifPresent(again -> testified(record.origin(), again));
        part.add(record);
        partChars += record.verbatim().length();
        if (part.size() >= PART || partChars >= PART_CHARS) {
            keep();
        }
        progress.step();
    }

    @Override
    public void keep() {
        if (part.isEmpty() && words.isEmpty() && lists.isEmpty() && wholes.isEmpty()) {
            return;
        }
        home.transaction(
                () -> {
                    part.forEach(this::add);
                    words.forEach(this::add);
                    lists.forEach(list -> testimonies.read(list, order.asOf()));
                    wholes.forEach(one -> ledger.keep(one.source(), one.reading()));
                });
        part.clear();
        words.clear();
        lists.clear();
        wholes.clear();
        partChars = 0;
    }

    private void add(SourceRecord record) {
        switch (records.add(record, order.asOf(), before)) {
            case NEW -> fresh++;
            case CHANGED -> changed++;
            case KNOWN -> {}
        }
    }

    private void add(Word word) {
        Testimony told = word.testimony();
        said += testimonies.add(told, word.origin(), order.asOf()) ? 1 : 0;
        testimonies.asked(told.source(), told.about(), order.asOf());
    }

    @Override
    public void testified(String origin, Testimony testimony) {
        deletions.hear(testimony);
        words.add(new Word(origin, testimony));
        if (words.size() >= PART) {
            keep();
        }
    }

    @Override
    public boolean holds(String key) {
        return keys.contains(key);
    }

    @Override
    public void listed(String source) {
        lists.add(source);
    }

    @Override
    public void refused(Refusal refusal) {
        refused.add(refusal);
    }

    @Override
    public boolean remembers() {
        return true;
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
            List<Refusal> its = List.copyOf(refused.subList(refusedBefore, refused.size()));
            wholes.add(new Whole(shaped(source), new Ledger.Reading(in - inBefore, its)));
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
