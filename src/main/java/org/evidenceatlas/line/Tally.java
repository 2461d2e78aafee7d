package org.evidenceatlas.line;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.evidenceatlas.line.Result.End;
import org.evidenceatlas.line.RunReport.Entry;
import org.evidenceatlas.line.RunReport.Redone;
import org.evidenceatlas.line.RunReport.StageWork;
import org.evidenceatlas.line.RunReport.Studies;
import org.evidenceatlas.model.search.FlowCounts;

/** Counts what became of each study, in the order in which they are told to it. */
final class Tally {
    private final Map<End, List<Entry>> ends = new EnumMap<>(End.class);
    private final Map<String, int[]> work = new LinkedHashMap<>();
    private final List<Redone> redone = new ArrayList<>();
    private int identified;

    Tally() {
        Pipeline.STAGES.stream()
                .filter(stage -> !stage.equals("acquire"))
                .forEach(stage -> work.put(stage, new int[2]));
    }

    void add(Result result, Optional<Redone> again) {
        again.ifPresent(redone::add);
        ends.computeIfAbsent(result.end(), end -> new ArrayList<>()).add(result.entry());
        result.trail().workedStages().forEach(stage -> counts(stage)[0]++);
        result.trail().rememberedStages().forEach(stage -> counts(stage)[1]++);
    }

    private int[] counts(String stage) {
        return Objects.requireNonNull(work.get(stage), stage);
    }

    List<Entry> entries(End end) {
        return List.copyOf(ends.getOrDefault(end, List.of()));
    }

    List<Redone> redone() {
        return List.copyOf(redone);
    }

    private int count(End end) {
        return entries(end).size();
    }

    Studies studies() {
        int all = ends.values().stream().mapToInt(List::size).sum() - count(End.NOTICE);
        int standing = standing();
        int answered = count(End.NEW_PAGE) + count(End.REVISED) + count(End.UNCHANGED);
        return new Studies(
                all,
                answered + standing,
                count(End.NEW_PAGE),
                count(End.REVISED),
                count(End.UNCHANGED),
                standing,
                count(End.HELD),
                count(End.REJECTED),
                count(End.FAILED),
                count(End.NOTICE),
                count(End.STOPPED));
    }

    /** Pages of earlier runs whose study was not published by this one. */
    private int standing() {
        return (int)
                ends.entrySet().stream()
                        .filter(one -> !one.getKey().published())
                        .flatMap(one -> one.getValue().stream())
                        .filter(entry -> entry.standing() != null)
                        .count();
    }

    /** How many records the studies are made of. */
    void identified(int records) {
        identified = records;
    }

    /** The boxes of the PRISMA flow diagram. */
    FlowCounts flow() {
        int screened = ends.values().stream().mapToInt(List::size).sum();
        Map<String, Integer> reasons = new TreeMap<>();
        for (Entry one : entries(End.REJECTED)) {
            reasons.merge(String.join(" ", one.reasons()), 1, Integer::sum);
        }
        if (count(End.NOTICE) > 0) {
            reasons.put("It is a notice about another paper.", count(End.NOTICE));
        }
        return new FlowCounts(
                identified,
                identified - screened,
                screened,
                reasons.entrySet().stream()
                        .map(one -> new FlowCounts.Excluded(one.getKey(), one.getValue()))
                        .toList(),
                count(End.HELD),
                count(End.FAILED),
                count(End.NEW_PAGE) + count(End.REVISED) + count(End.UNCHANGED));
    }

    List<StageWork> work() {
        return work.entrySet().stream()
                .map(one -> new StageWork(one.getKey(), one.getValue()[0], one.getValue()[1]))
                .toList();
    }
}
