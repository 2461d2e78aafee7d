package org.evidenceatlas.stage.classify.sample;

import java.util.List;
import java.util.Optional;
import org.evidenceatlas.model.Attribute;
import org.evidenceatlas.model.classification.ControlGroup;
import org.evidenceatlas.model.classification.Participants;
import org.evidenceatlas.model.classification.Sample;
import org.evidenceatlas.model.classification.Sample.Count;
import org.evidenceatlas.model.classification.StudyDesign;
import org.evidenceatlas.stage.classify.people.TrialReader;
import org.evidenceatlas.stage.classify.reading.Paper;
import org.evidenceatlas.stage.classify.sample.GroupCount.Kind;
import org.jspecify.annotations.Nullable;

/** Decides how many took part, from all numbers of people that the text states. */
public final class SampleDecider {
    private static final String VERSION = "1";

    private static final int TRIAL_SURE = 4;

    private SampleDecider() {}

    /** What is known of a study when its people are counted. */
    public record Setting(StudyDesign design, Participants participants, ControlGroup control) {}

    /**
     * Cases, controls and total: those of the abstract, and what it does not state from the
     * article, where that may be read.
     */
    public static Sample decide(Paper paper, Optional<Paper> article, Setting setting) {
        if (setting.participants() != Participants.HUMAN) {
            Attribute<Count> none =
                    Attribute.derived(
                            Count.NOT_STATED,
                            "sample.no-people",
                            VERSION,
                            "participants: " + setting.participants().code());
            return new Sample(none, none, none);
        }
        if (setting.design() == StudyDesign.CASE_REPORT) {
            Sample one = caseReport(paper);
            if (one != null) {
                return one;
            }
        }
        List<GroupCount> told = Groups.strengthened(CountGatherer.gather(paper));
        if (article.isEmpty()) {
            return of(paper, told, setting);
        }
        Paper people = article.get();
        List<GroupCount> more = Groups.strengthened(CountGatherer.gather(people));
        return ArticleSample.filled(
                of(paper, ArticleSample.whole(people, told), setting),
                of(people, ArticleSample.agreed(more), setting),
                people,
                more);
    }

    private static Sample of(Paper paper, List<GroupCount> counts, Setting setting) {
        GroupCount cases = best(Groups.ofThisIllness(paper, counts), Kind.CASES);
        GroupCount controls = best(counts, Kind.CONTROLS);
        GroupCount total = best(counts, Kind.TOTAL);
        if (setting.design() == StudyDesign.RANDOMISED_TRIAL) {
            return trial(paper, counts, controls);
        }
        if (setting.control() != ControlGroup.YES) {
            GroupCount all = stronger(cases, total);
            boolean ill =
                    total != null
                            && (cases == null
                                    ? WholeIsPatients.is(paper, total)
                                    : Groups.makeUp(counts, total));
            return new Sample(of(ill ? total : cases), of(null), of(all));
        }
        if (cases != null && Subcohorts.oneOfStages(paper, counts, cases)) {
            return new Sample(of(null), of(null), of(total));
        }
        Attribute<Count> groups = Groups.together(paper, counts, cases);
        Attribute<Count> compared = Groups.compared(paper, counts, cases, controls);
        Attribute<Count> ill = ownIllness(paper, groups, cases);
        return new Sample(ill, compared, total(groups.value(), compared.value(), total));
    }

    /** Cases of a trial are all randomised: the largest number among the surely whole ones. */
    private static Sample trial(
            Paper paper, List<GroupCount> counts, @Nullable GroupCount controls) {
        GroupCount all = null;
        for (GroupCount one : counts) {
            boolean whole = one.kind() != Kind.CONTROLS && one.strength() >= TRIAL_SURE;
            if (whole
                    && (all == null
                            || one.randomised() && !all.randomised()
                            || one.randomised() == all.randomised() && one.value() > all.value())) {
                all = one;
            }
        }
        int arms = TrialReader.sumOfArms(paper);
        boolean whole =
                all != null && all.randomised() && !TrialReader.isOneArm(paper, all.value());
        if (arms > (all == null ? 0 : all.value()) && !whole) {
            Attribute<Count> sum =
                    Attribute.derived(
                            new Count(arms, true),
                            "sample.sum-of-arms",
                            VERSION,
                            "sizes of the arms, added: " + arms);
            return new Sample(sum, of(controls), sum);
        }
        return new Sample(of(all), of(controls), of(all));
    }

    private static @Nullable Sample caseReport(Paper paper) {
        var one = SingleCase.find(paper);
        if (one == null) {
            return null;
        }
        Attribute<Count> count =
                Attribute.byRule(new Count(1, false), "sample.single-case", VERSION, one);
        return new Sample(count, of(null), count);
    }

    /** The patients without those who have another illness alone. */
    private static Attribute<Count> ownIllness(
            Paper paper, Attribute<Count> groups, @Nullable GroupCount cases) {
        int other =
                cases == null || groups.value().sum() ? 0 : Subcohorts.otherIllness(paper, cases);
        if (cases == null || other == 0) {
            return groups;
        }
        return Attribute.derived(
                new Count(cases.value() - other, true),
                "sample.without-other-illness",
                VERSION,
                "patients, less those with another illness alone: "
                        + cases.value()
                        + " - "
                        + other);
    }

    static Attribute<Count> total(Count cases, Count controls, @Nullable GroupCount total) {
        Integer ill = cases.value();
        Integer others = controls.value();
        int sum = ill == null || others == null ? 0 : ill + others;
        if (total != null && total.value() >= sum) {
            return of(total);
        }
        if (sum == 0) {
            return of(null);
        }
        return Attribute.derived(
                new Count(sum, true), "sample.sum", VERSION, "cases and controls, added: " + sum);
    }

    private static @Nullable GroupCount stronger(
            @Nullable GroupCount cases, @Nullable GroupCount total) {
        if (cases == null || total == null) {
            return cases == null ? total : cases;
        }
        return total.value() > cases.value() ? total : cases;
    }

    static Attribute<Count> of(@Nullable GroupCount count) {
        return count == null
                ? Attribute.notFound(Count.NOT_STATED)
                : Attribute.byRule(
                        new Count(count.value(), false),
                        "sample.stated-number",
                        VERSION,
                        count.span());
    }

    /** The strongest; of equals the larger, then the earlier. */
    private static @Nullable GroupCount best(List<GroupCount> counts, Kind kind) {
        GroupCount best = null;
        for (GroupCount one : counts) {
            if (one.kind() != kind || one.strength() < 2) {
                continue;
            }
            if (best == null
                    || one.strength() > best.strength()
                    || one.strength() == best.strength() && one.value() > best.value()) {
                best = one;
            }
        }
        return best;
    }
}
