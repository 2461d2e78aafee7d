package org.evidenceatlas.stage.classify.people;

import java.util.List;
import org.evidenceatlas.model.Attribute;
import org.evidenceatlas.model.classification.ControlGroup;
import org.evidenceatlas.model.classification.Participants;
import org.evidenceatlas.model.classification.Sample;
import org.evidenceatlas.model.classification.Sample.Count;
import org.evidenceatlas.model.classification.StudyDesign;
import org.evidenceatlas.stage.classify.people.GroupCount.Kind;
import org.evidenceatlas.stage.classify.reading.Paper;
import org.jspecify.annotations.Nullable;

/** Decides how many took part, from all numbers of people that the text states. */
public final class SampleDecider {
    private static final String VERSION = "1";

    private SampleDecider() {}

    /** Cases, controls and total of a paper of this design with these participants. */
    public static Sample decide(
            Paper paper, StudyDesign design, Participants participants, ControlGroup control) {
        if (participants != Participants.HUMAN) {
            Attribute<Count> none =
                    Attribute.derived(
                            Count.NOT_STATED,
                            "sample.no-people",
                            VERSION,
                            "participants: " + participants.code());
            return new Sample(none, none, none);
        }
        if (design == StudyDesign.CASE_REPORT) {
            Sample one = caseReport(paper);
            if (one != null) {
                return one;
            }
        }
        List<GroupCount> counts = CountGatherer.gather(paper);
        GroupCount cases = best(counts, Kind.CASES);
        GroupCount controls = best(counts, Kind.CONTROLS);
        GroupCount total = best(counts, Kind.TOTAL);
        if (design == StudyDesign.RANDOMISED_TRIAL) {
            return trial(cases, controls, total);
        }
        if (control != ControlGroup.YES) {
            GroupCount all = stronger(cases, total);
            return new Sample(of(cases == null ? total : cases), of(null), of(all));
        }
        return new Sample(of(cases), of(controls), total(cases, controls, total));
    }

    private static Sample trial(
            @Nullable GroupCount cases, @Nullable GroupCount controls, @Nullable GroupCount total) {
        GroupCount all =
                cases == null || total != null && total.value() > cases.value() ? total : cases;
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

    private static Attribute<Count> total(
            @Nullable GroupCount cases, @Nullable GroupCount controls, @Nullable GroupCount total) {
        int sum = cases == null || controls == null ? 0 : cases.value() + controls.value();
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

    private static Attribute<Count> of(@Nullable GroupCount count) {
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
