package org.evidenceatlas.stage.classify.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evidenceatlas.model.Attribute;
import org.evidenceatlas.model.classification.Sample.Count;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.classify.reading.Paper;
import org.evidenceatlas.stage.classify.reading.Part;
import org.evidenceatlas.stage.classify.reading.Piece;
import org.evidenceatlas.stage.classify.sample.GroupCount.Kind;
import org.jspecify.annotations.Nullable;

/** Puts the groups of one sentence together: several of patients, or one told twice. */
final class Groups {
    private static final String VERSION = "2";
    private static final int MOST = 3;

    /** The same people again, or fewer of them: what follows is what was studied. */
    private static final Pattern THEN =
            Pattern.compile(
                    "(?i)\\b(?:performed|analy[sz]ed|completed|remained|of (?:whom|which|these)|finally"
                            + "|underwent|divided)\\b");

    private static final Pattern OTHER_ILLNESS =
            Pattern.compile(
                    "(?i)\\b(?:hypermobile|Ehlers|lupus|multiple sclerosis|rheumatoid|arthritis|depression"
                            + "|fibromyalgia|cancer|diabetes)\\b");

    private static final Set<Kind> PAIR = EnumSet.of(Kind.CASES, Kind.CONTROLS);
    private static final int PAIR_BONUS = 3;
    private static final int LATE_PAIR_BONUS = 2;
    private static final int SUM_BONUS = 2;

    private Groups() {}

    /** The same counts, those of cases and controls that stand in one sentence made stronger. */
    static List<GroupCount> strengthened(List<GroupCount> counts) {
        return paired(counts.stream().map(one -> isAll(counts, one) ? one.ofAll() : one).toList());
    }

    /** Whether it is of patients by its words, and in truth of the patients and controls told. */
    private static boolean isAll(List<GroupCount> counts, GroupCount one) {
        int cases = 0;
        int controls = 0;
        for (GroupCount beside : inSentence(counts, one)) {
            boolean later = beside.span().start() > one.span().start();
            cases += later && beside.kind() == Kind.CASES ? beside.value() : 0;
            controls += later && beside.kind() == Kind.CONTROLS ? beside.value() : 0;
        }
        boolean both = cases > 0 && controls > 0;
        return one.kind() == Kind.CASES && both && one.value() == cases + controls;
    }

    private static List<GroupCount> paired(List<GroupCount> counts) {
        Map<Integer, Set<Kind>> kinds = new HashMap<>();
        for (GroupCount one : counts) {
            kinds.computeIfAbsent(one.sentence(), key -> EnumSet.noneOf(Kind.class))
                    .add(one.kind());
        }
        List<GroupCount> all = new ArrayList<>();
        for (GroupCount one : counts) {
            boolean paired =
                    one.kind() != Kind.TOTAL
                            && kinds.getOrDefault(one.sentence(), Set.of()).containsAll(PAIR);
            boolean late = one.part() == Part.RESULTS;
            int more = paired ? late ? LATE_PAIR_BONUS : PAIR_BONUS : 0;
            all.add(one.stronger(more + (paired && addsUp(counts, one) ? SUM_BONUS : 0)));
        }
        return all;
    }

    /** Whether the sentence tells all, and its patients and controls are all. */
    private static boolean addsUp(List<GroupCount> counts, GroupCount one) {
        int sum = 0;
        for (GroupCount beside : inSentence(counts, one)) {
            sum += beside.kind() == Kind.TOTAL ? 0 : beside.value();
        }
        int all = sum;
        return inSentence(counts, one).stream()
                .anyMatch(beside -> beside.kind() == Kind.TOTAL && beside.value() == all);
    }

    /** The patients together: the number of the one group, or the sum of up to three. */
    static Attribute<Count> together(
            Paper paper, List<GroupCount> counts, @Nullable GroupCount cases) {
        if (cases == null) {
            return SampleDecider.of(null);
        }
        List<GroupCount> beside = inSentence(counts, cases);
        List<GroupCount> groups = new ArrayList<>();
        for (GroupCount one : beside) {
            boolean near = one.strength() >= cases.strength() - 2;
            if (one.kind() == Kind.CASES && near && !isOther(paper, one, cases)) {
                groups.add(one);
            }
        }
        boolean controls = beside.stream().anyMatch(one -> one.kind() == Kind.CONTROLS);
        if (!controls || groups.size() < 2 || groups.size() > MOST || isToldTwice(beside)) {
            return SampleDecider.of(cases);
        }
        GroupCount last = groups.get(groups.size() - 1);
        if (isNarrowed(paper, groups.get(0), last)) {
            return SampleDecider.of(last);
        }
        int sum = groups.stream().mapToInt(GroupCount::value).sum();
        int largest = groups.stream().mapToInt(GroupCount::value).max().orElse(0);
        if (Subcohorts.contradict(counts, largest, sum)) {
            return SampleDecider.of(null);
        }
        List<String> parts = groups.stream().map(one -> Integer.toString(one.value())).toList();
        return Attribute.derived(
                new Count(sum, true),
                "sample.sum-of-groups",
                VERSION,
                "groups of patients, added: " + String.join(" + ", parts));
    }

    /**
     * Those who were compared: controls, and in the same sentence people with another illness,
     * where the first group of patients has the illness of the study.
     */
    static Attribute<Count> compared(
            Paper paper,
            List<GroupCount> counts,
            @Nullable GroupCount cases,
            @Nullable GroupCount controls) {
        if (cases == null || controls == null || controls.sentence() != cases.sentence()) {
            return SampleDecider.of(controls);
        }
        List<String> parts = new ArrayList<>();
        int sum = 0;
        for (GroupCount one : inSentence(counts, cases)) {
            boolean other = one.kind() == Kind.CASES && isOther(paper, one, cases);
            if (one.kind() == Kind.CONTROLS || other) {
                sum += one.value();
                parts.add(Integer.toString(one.value()));
            }
        }
        if (parts.size() < 2 || parts.size() > MOST || isToldTwice(inSentence(counts, cases))) {
            return SampleDecider.of(controls);
        }
        return Attribute.derived(
                new Count(sum, true),
                "sample.sum-of-compared",
                VERSION,
                "groups compared with the patients, added: " + String.join(" + ", parts));
    }

    /** The counts without groups of another illness that stand beside a group of this one. */
    static List<GroupCount> ofThisIllness(Paper paper, List<GroupCount> counts) {
        Set<GroupCount> other = new HashSet<>();
        Set<Integer> beside = new HashSet<>();
        for (GroupCount one : counts) {
            if (one.kind() == Kind.CASES && isOther(paper, one)) {
                other.add(one);
            } else if (one.kind() == Kind.CASES) {
                beside.add(one.sentence());
            }
        }
        return counts.stream()
                .filter(one -> !other.contains(one) || !beside.contains(one.sentence()))
                .toList();
    }

    /** Whether the groups of patients in the sentence of all add up to all. */
    static boolean makeUp(List<GroupCount> counts, GroupCount total) {
        List<GroupCount> groups =
                inSentence(counts, total).stream().filter(one -> one.kind() == Kind.CASES).toList();
        return groups.size() > 1
                && groups.stream().mapToInt(GroupCount::value).sum() == total.value();
    }

    private static List<GroupCount> inSentence(List<GroupCount> counts, GroupCount cases) {
        return counts.stream()
                .filter(one -> one.sentence() == cases.sentence())
                .sorted(Comparator.comparingInt(one -> one.span().start()))
                .toList();
    }

    /**
     * "in 40 patients and 38 controls, and in 18 patients and 18 controls": one group, told twice.
     */
    static boolean isToldTwice(List<GroupCount> beside) {
        StringBuilder order = new StringBuilder();
        for (GroupCount one : beside) {
            char letter = one.kind() == Kind.CASES ? 'p' : one.kind() == Kind.CONTROLS ? 'c' : ' ';
            order.append(letter);
        }
        return order.toString().replace(" ", "").contains("pcpc");
    }

    private static boolean isNarrowed(Paper paper, GroupCount first, GroupCount last) {
        Piece piece = paper.pieces().get(first.sentence());
        int from = first.span().end() - piece.start();
        int to = last.span().start() - piece.start();
        return last.value() < first.value()
                && from >= 0
                && from < to
                && THEN.matcher(piece.text().substring(from, to)).find();
    }

    /** Whether a group has another illness than the study is about, told in the words after it. */
    private static boolean isOther(Paper paper, GroupCount one, GroupCount cases) {
        return !one.equals(cases) && isOther(paper, one);
    }

    private static boolean isOther(Paper paper, GroupCount one) {
        Piece piece = paper.pieces().get(one.sentence());
        int from = one.span().start() - piece.start();
        int end = Math.min(piece.text().length(), from + 60);
        if (from < 0) {
            return false;
        }
        String words = piece.text().substring(from, end);
        return OTHER_ILLNESS.matcher(words).find()
                && !OTHER_ILLNESS.matcher(paper.text().title()).find();
    }
}
