package org.evidenceatlas.line;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evidenceatlas.line.walk.Memory;
import org.evidenceatlas.line.walk.Trail;
import org.evidenceatlas.line.walk.Walk;
import org.evidenceatlas.model.classification.Classification;
import org.evidenceatlas.model.record.Refusal;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.model.study.Study;
import org.evidenceatlas.model.testimony.Testimony;
import org.evidenceatlas.model.verdict.Verdict;
import org.evidenceatlas.stage.Intake;
import org.evidenceatlas.stage.assemble.Cluster;
import org.evidenceatlas.stage.assemble.Holdings;

/** The line over some records, once and remembering nothing: for commands that touch no home. */
public final class Once {
    private static final int AT_ONCE = 64;

    /**
     * The answer for one record.
     *
     * @param value what was made of its study; empty for a notice, and where the program failed
     * @param reason why there is no value, else empty
     * @param failed true where the program itself failed
     */
    public record Answer<T>(
            SourceRecord record, Optional<T> value, String reason, boolean failed) {}

    private final Pipeline line;
    private final List<SourceRecord> records;
    private final List<Refusal> refused;
    private final Map<String, Cluster> clusters = new LinkedHashMap<>();
    private boolean oneByOne;

    private Once(Pipeline line, Holdings holdings, List<Refusal> refused) {
        this.line = line;
        this.records = holdings.records();
        this.refused = refused;
        for (Cluster cluster : line.together(holdings, Map.of())) {
            cluster.records().forEach(record -> clusters.put(record.key(), cluster));
        }
    }

    /**
     * Reads everything that the sources hold.
     *
     * @throws org.evidenceatlas.stage.WrongSource where a source cannot be opened as named
     */
    public static Once over(Pipeline line, List<String> froms, InputStream stdin) {
        List<SourceRecord> records = new ArrayList<>();
        List<Testimony> testimonies = new ArrayList<>();
        Set<String> lists = new TreeSet<>();
        List<Refusal> refused = new ArrayList<>();
        line.arrivals(
                froms,
                stdin,
                new Intake() {
                    @Override
                    public void record(SourceRecord record) {
                        records.add(record);
                    }

                    @Override
                    public void testified(String origin, Testimony testimony) {
                        testimonies.add(testimony);
                    }

                    @Override
                    public void listed(String source) {
                        lists.add(source);
                    }

                    @Override
                    public void refused(Refusal refusal) {
                        refused.add(refusal);
                    }
                });
        return new Once(line, new Holdings(records, testimonies, lists), refused);
    }

    /** Lets one study be worked on at a time, where their order decides who is served. */
    public void oneByOne() {
        oneByOne = true;
    }

    /** What could not be read, by name. */
    public List<Refusal> refused() {
        return List.copyOf(refused);
    }

    /** The study of every record, in input order. */
    public void studies(Consumer<Answer<Study>> answers) {
        answer(line::assembled, answers);
    }

    /** The classification of every record, in input order. */
    public void classifications(Consumer<Answer<Classification>> answers) {
        answer(line::classified, answers);
    }

    /** The verdict on every record's draft, in input order. */
    public void verdicts(Consumer<Answer<Verdict>> answers) {
        answer(line::judged, answers);
    }

    private <T> void answer(Function<Walk<Cluster>, Walk<T>> way, Consumer<Answer<T>> answers) {
        for (int from = 0; from < records.size(); from += AT_ONCE) {
            List<SourceRecord> some =
                    records.subList(from, Math.min(records.size(), from + AT_ONCE));
            each(some, record -> answer(record, way)).forEach(answers);
        }
    }

    /** The answers in the order of the records; each thread takes the next one that is left. */
    private <T> List<T> each(List<SourceRecord> some, Function<SourceRecord, T> answer) {
        if (oneByOne) {
            return some.stream().map(answer).toList();
        }
        List<AtomicReference<T>> answers =
                Stream.generate(AtomicReference<T>::new).limit(some.size()).toList();
        AtomicInteger next = new AtomicInteger();
        IntStream.rangeClosed(0, ForkJoinPool.getCommonPoolParallelism())
                .parallel()
                .forEach(
                        thread -> {
                            for (int at = next.getAndIncrement();
                                    at < some.size();
                                    at = next.getAndIncrement()) {
                                answers.get(at).set(answer.apply(some.get(at)));
                            }
                        });
        return answers.stream().map(AtomicReference::get).toList();
    }

    private <T> Answer<T> answer(SourceRecord record, Function<Walk<Cluster>, Walk<T>> way) {
        return Runner.guarded(
                () -> walked(record, way),
                why -> new Answer<>(record, Optional.empty(), why, true));
    }

    private <T> Answer<T> walked(SourceRecord record, Function<Walk<Cluster>, Walk<T>> way) {
        Cluster cluster = Objects.requireNonNull(clusters.get(record.key()), record.key());
        Trail trail = new Trail(cluster.id(), Memory.NONE, Optional.empty());
        Walk<T> walk = way.apply(Walk.begin(trail, "", () -> cluster));
        String reason =
                walk.stop().map(stop -> Objects.requireNonNullElse(stop.reason(), "")).orElse("");
        Optional<T> value = walk.stop().isPresent() ? Optional.empty() : Optional.of(walk.value());
        return new Answer<>(record, value, reason, false);
    }
}
