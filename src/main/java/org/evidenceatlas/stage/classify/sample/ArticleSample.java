package org.evidenceatlas.stage.classify.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.evidenceatlas.model.Attribute;
import org.evidenceatlas.model.classification.Sample;
import org.evidenceatlas.model.classification.Sample.Count;
import org.evidenceatlas.stage.classify.reading.Paper;
import org.evidenceatlas.stage.classify.reading.Part;
import org.evidenceatlas.stage.classify.sample.GroupCount.Kind;

/**
 * Numbers of people from an article. It tells many: of those who asked, of those who left, of each
 * measurement. So a number is taken only where the article is of one mind about it.
 */
final class ArticleSample {
    private static final int NEAR = 1;

    /** Less sure than this, a number of the article is not taken. */
    private static final int LEAST = 5;

    /** So sure must a number be that stands alone: it may be of those who were asked. */
    private static final int ALONE = 6;

    /** So sure must a number of controls be where nobody tells a number of patients. */
    private static final int WITHOUT_CASES = 8;

    /** Fewer people than these are told of as examples, exceptions and repeats. */
    private static final int FEW = 4;

    private ArticleSample() {}

    /**
     * The numbers of the abstract without those of one measurement: where the article tells of
     * several stages, what stands beside a result is the number of one of them.
     */
    static List<GroupCount> whole(Paper article, List<GroupCount> told) {
        if (!Subcohorts.hasStages(article)) {
            return told;
        }
        return told.stream()
                .filter(one -> one.kind() == Kind.TOTAL || one.part() != Part.RESULTS)
                .toList();
    }

    /** The counts without the kinds of which the article states several that do not add up. */
    static List<GroupCount> agreed(List<GroupCount> told) {
        List<GroupCount> counts = told.stream().filter(one -> !isTwice(told, one)).toList();
        List<GroupCount> cases = agreedOf(counts, Kind.CASES);
        List<GroupCount> controls = agreedOf(counts, Kind.CONTROLS);
        Set<Integer> sentences =
                cases.stream().map(GroupCount::sentence).collect(Collectors.toSet());
        if (controls.isEmpty() && sentences.size() == 1) {
            controls =
                    sure(counts, Kind.CONTROLS).stream()
                            .filter(one -> sentences.contains(one.sentence()))
                            .toList();
        }
        List<GroupCount> all = new ArrayList<>(cases);
        all.addAll(controls);
        all.addAll(sure(counts, Kind.TOTAL));
        return all;
    }

    /** Whether its sentence tells patients and controls, and others again, as surely. */
    private static boolean isTwice(List<GroupCount> counts, GroupCount one) {
        List<GroupCount> beside =
                counts.stream()
                        .filter(other -> other.sentence() == one.sentence())
                        .filter(other -> other.strength() >= one.strength() - NEAR)
                        .sorted(Comparator.comparingInt(other -> other.span().start()))
                        .toList();
        return one.kind() != Kind.TOTAL && Groups.isToldTwice(beside);
    }

    private static List<GroupCount> sure(List<GroupCount> counts, Kind kind) {
        return counts.stream()
                .filter(one -> one.kind() == kind && one.strength() >= LEAST)
                .filter(one -> one.value() >= FEW)
                .toList();
    }

    private static List<GroupCount> agreedOf(List<GroupCount> all, Kind kind) {
        List<GroupCount> counts = sure(all, kind);
        int most = counts.stream().mapToInt(GroupCount::strength).max().orElse(0);
        List<GroupCount> top =
                counts.stream().filter(one -> one.strength() >= most - NEAR).toList();
        Set<Integer> sentences = top.stream().map(GroupCount::sentence).collect(Collectors.toSet());
        Set<Integer> values = top.stream().map(GroupCount::value).collect(Collectors.toSet());
        if (sentences.size() < 2 || values.size() < 2) {
            return counts.stream().filter(one -> sentences.contains(one.sentence())).toList();
        }
        for (int sentence : sentences) {
            if (covers(top, sentence)) {
                return counts.stream().filter(one -> one.sentence() == sentence).toList();
            }
        }
        int largest = values.stream().mapToInt(Integer::intValue).max().orElse(0);
        int sum = values.stream().mapToInt(Integer::intValue).sum();
        return sum == 2 * largest
                ? top.stream().filter(one -> one.value() == largest).toList()
                : List.of();
    }

    /** Whether all other numbers are those of this sentence again, or their sum. */
    private static boolean covers(List<GroupCount> top, int sentence) {
        Set<Integer> here = new HashSet<>();
        top.stream()
                .filter(one -> one.sentence() == sentence)
                .forEach(one -> here.add(one.value()));
        int sum = here.stream().mapToInt(Integer::intValue).sum();
        return top.stream().allMatch(one -> here.contains(one.value()) || one.value() == sum);
    }

    /** The numbers of the abstract, and what it does not state as the article does. */
    static Sample filled(Sample told, Sample article, Paper people, List<GroupCount> counts) {
        Attribute<Count> cases = corrected(told.cases(), people, counts);
        if (!states(told.cases())
                && (states(article.controls())
                        || isSure(article.cases(), Kind.CASES, counts, ALONE))) {
            cases = article.cases();
        }
        boolean known =
                states(cases) || isSure(article.controls(), Kind.CONTROLS, counts, WITHOUT_CASES);
        boolean taken = !states(told.controls()) && known;
        Attribute<Count> controls = taken ? article.controls() : told.controls();
        if (cases.equals(told.cases()) && controls.equals(told.controls())) {
            return told;
        }
        Attribute<Count> total =
                states(told.total())
                        ? told.total()
                        : SampleDecider.total(cases.value(), controls.value(), null);
        return new Sample(cases, controls, total);
    }

    /** The number of the abstract, or what the article says that it is a part of. */
    private static Attribute<Count> corrected(
            Attribute<Count> told, Paper people, List<GroupCount> counts) {
        Integer value = told.value().value();
        if (value == null) {
            return told;
        }
        if (told.value().sum()) {
            return Subcohorts.overlap(people) ? SampleDecider.of(null) : told;
        }
        for (GroupCount one : counts) {
            boolean sure = one.kind() == Kind.CASES && one.strength() >= ALONE;
            if (sure && Subcohorts.isPartOf(people, one, value)) {
                return SampleDecider.of(one);
            }
        }
        return told;
    }

    /** Whether the number, or that of all who were patients, is told so surely. */
    private static boolean isSure(
            Attribute<Count> stated, Kind kind, List<GroupCount> counts, int least) {
        Integer value = stated.value().value();
        return value != null
                && counts.stream()
                        .filter(one -> one.kind() == kind || one.kind() == Kind.TOTAL)
                        .anyMatch(one -> one.value() == value && one.strength() >= least);
    }

    private static boolean states(Attribute<Count> count) {
        return count.value().value() != null;
    }
}
